import { createLanguageService, type LanguageService } from '@rolebook/language-service'
import { createCatalogue, type OwnLanguage, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import type { ComponentType } from 'preact'
import { act } from 'preact/test-utils'
import { mountView, type ViewProps } from '../mount-view.tsx'
import type { MapWish } from './map-wish.ts'

/*
 * What the tests of both maps look at them with; nothing else imports it.
 */

/** A Monday morning. */
const monday = Date.parse('2026-11-23T10:00Z')

/** The file and instant of the tests. */
export const asked = { uri: 'file:///roles.yaml', now: monday }

/** A language service with the whole catalogue. */
export function serviceIn(language: OwnLanguage = 'en'): LanguageService {
  return createLanguageService({ catalogue: createCatalogue(structure, english, german, french), language })
}

/** Reads the text of a rolebook. */
export function read(text: string) {
  return parse(text)
}

/** The accessible name of an element: its label, or the text in it that is not hidden from screen readers. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? readableText(element)).trim()
}

function readableText(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? ''
  if (node.getAttribute('aria-hidden') === 'true') return ''
  return [...node.childNodes].map(readableText).join('')
}

/** A map in a page, with the editor around it in the hands of the test. */
export interface MapUnderTest<Shown> {
  readonly root: HTMLElement
  readonly wishes: readonly MapWish[]
  /** What the page has asked the host to remember. */
  readonly remembered: readonly unknown[]
  find(selector: string): HTMLElement
  findAll(selector: string): readonly HTMLElement[]
  /** By its accessible name, or the text on it. */
  press(name: string | RegExp): Promise<void>
  key(key: string, more?: KeyboardEventInit): Promise<void>
  become(shown: Shown): Promise<void>
  /** The accessible name or text of the focused element. */
  focused(): string
}

/** Opens a map in the page of the test. */
export async function openMap<Shown>(
  Page: ComponentType<ViewProps<Shown, MapWish>>,
  shown: Shown,
  { language = 'en' as OwnLanguage, remembered = undefined as unknown } = {},
): Promise<MapUnderTest<Shown>> {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const wishes: MapWish[] = []
  const kept: unknown[] = []
  const listeners = new Set<() => void>()
  let current = shown
  await act(() => {
    mountView<Shown, MapWish>(
      root,
      {
        language,
        shown: () => current,
        subscribe(changed) {
          listeners.add(changed)
          return () => listeners.delete(changed)
        },
        wish: (wish) => wishes.push(wish),
        given: () => undefined,
        remembered,
        remember: (state) => kept.push(state),
      },
      Page,
    )
  })
  return {
    root,
    wishes,
    remembered: kept,
    find(selector) {
      const found = root.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`There is no ${selector} on the map.`)
      return found
    },
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    async press(name) {
      const all = [...root.querySelectorAll<HTMLElement>('button, [role="button"], input')]
      const found = all.find((one) => {
        const its = one.tagName === 'INPUT' ? nameOf(one.parentElement ?? one) : nameOf(one)
        return typeof name === 'string' ? its === name : name.test(its)
      })
      if (!found) throw new Error(`There is no button ${name}: ${all.map(nameOf).join(' | ')}`)
      await act(() => {
        found.focus()
        found.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      })
    },
    async key(key, more = {}) {
      await act(() => {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      })
    },
    async become(next) {
      current = next
      await act(() => {
        for (const changed of [...listeners]) changed()
      })
    },
    focused: () => (document.activeElement ? nameOf(document.activeElement) : ''),
  }
}
