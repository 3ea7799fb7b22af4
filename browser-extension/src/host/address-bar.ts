import { browser } from './browser.ts'
import { openPanelAt } from './panel-opening.ts'

/** A situation that the address bar offers. */
export interface Suggestion {
  readonly situation: string
  readonly title: string
}

/** Finds situations for words that somebody types. */
export type Suggest = (words: string) => readonly Suggestion[]

/**
 * Answers in the address bar to whoever types the keyword `rolebook` and some words. Enter opens the panel at the
 * situation that is chosen, or else fits best; what was typed is kept nowhere.
 * @param prepare reads what is kept, once each time somebody begins to type
 */
export function answerAddressBar(prepare: () => Promise<Suggest>): void {
  const { omnibox, windows, i18n } = browser
  let suggesting: Promise<Suggest> | undefined
  /** Asked while they still type, for with Enter there is no time to ask. */
  let typingIn: number | undefined

  function begin(): Promise<Suggest> {
    windows.getLastFocused().then(
      ({ id }) => {
        typingIn = id
      },
      () => undefined,
    )
    suggesting = prepare()
    return suggesting
  }

  omnibox.setDefaultSuggestion({ description: i18n.getMessage('suggest') })
  omnibox.onInputStarted.addListener(() => void begin())
  omnibox.onInputChanged.addListener((words, answer) => {
    // whoever was ended while they typed begins anew
    const prepared = suggesting ?? begin()
    prepared.then(
      (suggest) => answer(suggest(words).map(({ title }) => ({ content: title, description: escapeMarkup(title) }))),
      () => answer([]),
    )
  })
  omnibox.onInputEntered.addListener((words) => {
    // Chromium calls what was typed cancelled right before, so that says nothing
    const screen = (suggesting ?? begin()).then(
      (suggest) => {
        const found = suggest(words)
        const best = found.find(({ title }) => title === words) ?? found[0]
        return best && ({ name: 'card', situation: best.situation } as const)
      },
      () => undefined,
    )
    void openPanelAt(typingIn, screen)
    suggesting = undefined
  })
}

/** Chromium reads a suggestion as XML, Firefox as text. */
function escapeMarkup(text: string): string {
  if (import.meta.env.FIREFOX) return text
  return text.replace(/[<>&'"]/g, (character) => `&#${character.codePointAt(0)};`)
}
