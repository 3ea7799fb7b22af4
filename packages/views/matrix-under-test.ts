import { createLanguageService, type Matrix } from '@rolebook/language-service'
import { applyEdits, createCatalogue, type OwnLanguage, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { act } from 'preact/test-utils'
import { MatrixPage, type MatrixWish } from './src/matrix/index.ts'
import { mountView } from './src/mount-view.tsx'

const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0
const catalogue = createCatalogue(structure, english, german, french)

/** The matrix of a rolebook in a page, with an editor around it that carries out its wishes. */
export interface MatrixUnderTest {
  readonly root: HTMLElement
  /** The text of the rolebook as it is now. */
  text(): string
  /** All wishes except those for letters. */
  readonly wishes: readonly MatrixWish[]
  remembered(): unknown
  /** The names of the responsibilities and groups in the page, from the top. */
  lines(): readonly string[]
  /** The letters of a responsibility by role, as they are drawn. */
  lettersOf(duty: string): Readonly<Record<string, string>>
  /** The name of the focused element. */
  focused(): string
  said(): string
  details(): string
  find(selector: string): HTMLElement
  /** Presses a key, perhaps with others: `Control+End`. */
  press(...keys: string[]): Promise<void>
  click(selector: string): Promise<void>
  filter(words: string): Promise<void>
  groupBy(what: string): Promise<void>
  /** Somebody edits the text. */
  edit(change: (text: string) => string): Promise<void>
}

export async function openMatrix(
  text: string,
  { language = 'en', remembered }: { readonly language?: OwnLanguage; readonly remembered?: unknown } = {},
): Promise<MatrixUnderTest> {
  const service = createLanguageService({ catalogue, language })
  const asked = { uri: 'file:///roles.yaml', now }
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const listeners = new Set<() => void>()
  const wishes: MatrixWish[] = []
  let kept = remembered
  let file = parse(text)
  const read = (next: string) => {
    file = parse(next, file)
    for (const changed of listeners) changed()
  }
  const shown = (): Matrix | null => service.matrix(file, asked) ?? null
  await act(() => {
    mountView<Matrix, MatrixWish>(
      root,
      {
        language,
        shown,
        subscribe(changed) {
          listeners.add(changed)
          return () => listeners.delete(changed)
        },
        wish(wish) {
          if (wish.kind !== 'set-letters') wishes.push(wish)
          else {
            const made = service.setLetters(file, wish, asked)
            if ('refused' in made) throw new Error(made.refused)
            const edits = made.edits.map(({ range, newText }) => ({
              range: { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) },
              text: newText,
            }))
            read(applyEdits(file.text, edits))
          }
        },
        given: () => undefined,
        remembered,
        remember(state) {
          kept = state
        },
      },
      MatrixPage,
    )
  })
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`There is no ${selector} on the page.`)
    return found
  }
  return {
    root,
    wishes,
    text: () => file.text,
    remembered: () => kept,
    lines: () => [...root.querySelectorAll('.body [role="rowheader"]')].map(({ textContent }) => textContent ?? ''),
    lettersOf(duty) {
      const cells = [...root.querySelectorAll<HTMLElement>(`[role="gridcell"][data-duty="${duty}"]`)]
      const drawn = cells.map((cell) => [cell.dataset['role'] ?? '', signsIn(cell)] as const)
      return Object.fromEntries(drawn.filter(([, letters]) => letters !== ''))
    },
    focused: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    said: () => find('[role="status"]').textContent ?? '',
    details: () => find('.details').textContent ?? '',
    find,
    async press(...keys) {
      for (const pressed of keys) {
        const parts = pressed.split('+')
        const [ctrlKey, shiftKey] = [parts.includes('Control'), parts.includes('Shift')]
        const event = { key: parts.at(-1) ?? '', ctrlKey, shiftKey, bubbles: true, cancelable: true }
        await act(() => {
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event))
        })
      }
    },
    click: (selector) => act(() => find(selector).click()),
    filter: (words) =>
      act(() => {
        const field = find('input') as HTMLInputElement
        field.value = words
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    groupBy: (what) =>
      act(() => {
        const field = find('select') as HTMLSelectElement
        field.value = what
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    edit: (change) => act(() => read(change(file.text))),
  }
}

function signsIn(cell: Element): string {
  return [...cell.querySelectorAll<HTMLElement>('[data-letter]')].map(({ dataset }) => dataset['letter']).join('')
}
