// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { mountView } from '../mount-view.tsx'
import { type CardPreview, type CatalogueParts, type PreviewWish, previewCard } from './card-preview.ts'
import { CardPreviewPage } from './card-preview-page.tsx'

// a path and no URL: the page's own URL class knows no files
const example = readFileSync(`${import.meta.dirname}/../../../../shared/examples/harbour-dental-group.yaml`, 'utf8')
const mondayMorning = Date.parse('2026-11-23T10:00Z')
const lostDevice = { wish: 'first', situation: 'lost-device' }

function shown(wanted?: CardPreview['wanted'], text = example): CardPreview {
  return previewCard(parse(text).rolebook, { now: mondayMorning, wanted, catalogue: structure })
}

async function openPreview(first: CardPreview, remembered?: unknown) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const wishes: PreviewWish[] = []
  const listeners = new Set<() => void>()
  let [current, kept] = [first, remembered]
  /** Does something, and waits until the card that it may have led to has its parts, which come from files of their own. */
  const settled = async (doSomething: () => void) => {
    await act(doSomething)
    await expect.poll(() => root.querySelector('.rolebook-panel h1')).not.toBeNull()
  }
  await settled(() => {
    mountView<CardPreview, PreviewWish, CatalogueParts>(
      root,
      {
        language: 'en',
        given: () => ({ structure, wordings: { en: english, de: german, fr: french } }),
        shown: () => current,
        subscribe(changed) {
          listeners.add(changed)
          return () => listeners.delete(changed)
        },
        wish: (wish) => wishes.push(wish),
        remembered,
        remember(state) {
          kept = state
        },
      },
      CardPreviewPage,
    )
  })
  const find = <Wanted extends HTMLElement>(selector: string, words = '') => {
    const found = [...root.querySelectorAll<Wanted>(selector)].find((one) => one.textContent?.includes(words))
    if (!found) throw new Error(`There is no ${selector} with “${words}”: ${root.textContent}`)
    return found
  }
  return {
    root,
    wishes,
    kept: () => kept,
    find,
    /** Whom the card names first. */
    first: () => find('.reach.best .name').textContent,
    press: (words: string) => settled(() => find('button', words).click()),
    async choose(label: string, value: string) {
      const select = find('label', label).querySelector('select')
      if (!select) throw new Error(`There is nothing to choose at “${label}”.`)
      select.value = value
      await settled(() => {
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
    },
    async tick(name: string) {
      await settled(() => find('.away li label', name).querySelector('input')?.click())
    },
    async become(next: CardPreview) {
      current = next
      await settled(() => {
        for (const changed of [...listeners]) changed()
      })
    },
  }
}

describe('the preview of the staff card', () => {
  it('begins at home, says that it is a preview, and leads nowhere', async () => {
    const { root } = await openPreview(shown())
    expect(root.querySelector('.mark')?.textContent).toBe('PREVIEW, NOT SIGNED AND NOT PUBLISHED')
    expect(root.querySelector('.panel-place h1')?.textContent).toBe('Harbour Dental Group')
    expect(root.querySelectorAll('a')).toHaveLength(0)
  })

  it('shows the card that is wanted, now and at a turned moment', async () => {
    const preview = await openPreview(shown(lostDevice))
    expect(preview.find('.panel-place h1').textContent).toBe('I lost my laptop or phone')
    expect(preview.first()).toBe('Security desk')
    await preview.press('Tonight at 03:00')
    expect(preview.first()).toBe('Night line')
    await preview.press('Now')
    expect(preview.first()).toBe('Security desk')
  })

  it('turns to the next card that is wanted, once, and else stays where its reader went', async () => {
    const preview = await openPreview(shown(lostDevice))
    await preview.press('Back')
    await preview.become(shown(lostDevice, example.replace('Harbour Dental', 'Harbour Dental and Dental')))
    expect(preview.find('.panel-place h1').textContent).toBe('Harbour Dental and Dental Group')
    await preview.become(shown({ wish: 'second', situation: 'lost-device' }))
    expect(preview.find('.panel-place h1').textContent).toBe('I lost my laptop or phone')
  })

  it('takes people to be away, in the preview alone', async () => {
    const onlyBen = example.replace('[security-desk, night-line, project-lead]', '[project-lead]')
    const preview = await openPreview(shown(lostDevice, onlyBen))
    expect(preview.first()).toBe('Ben Lindqvist')
    await preview.tick('Ben Lindqvist')
    expect(preview.first()).toBe('Dana Weiss')
    expect(preview.find('summary').textContent).toBe('Taken to be away: 1')
    await preview.tick('Ben Lindqvist')
    expect(preview.first()).toBe('Ben Lindqvist')
  })

  it('speaks another language, and knows the emergency number of a site', async () => {
    const preview = await openPreview(shown(lostDevice))
    await preview.choose('Language', 'de')
    expect(preview.find('.mark').textContent).toBe('VORSCHAU, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT')
    expect(preview.find('.panel-place').lang).toBe('de')
    await preview.choose('Site', 'berlin')
    expect(preview.find('.emergency').textContent).toContain('112')
    expect(preview.find<HTMLInputElement>('input[type="datetime-local"]').value).toBe('2026-11-23T11:00')
  })

  it('leads to the text of the card, where it has one', async () => {
    const preview = await openPreview(shown(lostDevice))
    await preview.press('Show in the text')
    expect(preview.wishes).toEqual([{ kind: 'show', situation: 'lost-device' }])
    await preview.become(shown({ wish: 'second', situation: 'suspicious-message' }))
    expect(preview.root.querySelector('.to-text')).toBeNull()
  })

  it('comes back as it was left, and bears with whatever was kept', async () => {
    const first = await openPreview(shown(lostDevice))
    await first.press('Tonight at 03:00')
    const second = await openPreview(shown(lostDevice), structuredClone(first.kept()))
    expect(second.first()).toBe('Night line')
    const third = await openPreview(shown(lostDevice), { at: 'soon', language: 7, away: 'all', site: 'moon' })
    expect(third.first()).toBe('Security desk')
  })

  it('is given nothing that staff may not see', () => {
    const { rolebook } = shown()
    expect(rolebook).toContain('Ben Lindqvist')
    expect(rolebook).not.toContain('900123')
    expect(rolebook).not.toContain('Eli Marsh')
    expect(rolebook).not.toContain('lead auditor certificate')
  })
})
