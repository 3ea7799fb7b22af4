import type { InOwnLanguages, LocalText, SituationEntry, Told } from '@rolebook/model'
import { Icon } from '../controls/icon.tsx'
import { tell } from '../controls/told.ts'
import type { View } from '../view.ts'

/** In an emergency nobody takes in more than three steps. */
const mostSteps = 3

/** What to do now, and what not to do. */
export function Steps({ view, situation: { first, doNot } }: { view: View; situation: SituationEntry }) {
  const { say } = view
  return (
    <>
      {first.length > 0 && (
        <section aria-labelledby="do-now">
          <h2 id="do-now">{say(texts.first)}</h2>
          <ol class="step-list">
            {sentences(view, first.slice(0, mostSteps)).map(({ text, lang }) => (
              <li key={text} class="step" lang={lang} dir="auto">
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {doNot.length > 0 && (
        <section class="never" aria-labelledby="do-not">
          <h2 id="do-not">{say(texts.doNot)}</h2>
          <ul class="never-list">
            {sentences(view, doNot).map(({ text, lang }) => (
              <li key={text} class="never-step" lang={lang} dir="auto">
                <Icon name="not" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Texts of a situation in the reader's language; one that is in no language at all is left out. */
export function sentences(view: View, texts: readonly LocalText[]): readonly Told[] {
  return texts.map((text) => tell(view, text, '')).filter(({ text }) => text !== '')
}

const texts = {
  first: { en: 'Do this now', de: 'Jetzt tun', fr: 'À faire maintenant' } satisfies InOwnLanguages<string>,
  doNot: {
    en: 'What not to do',
    de: 'Nicht tun',
    fr: 'À ne pas faire',
  } satisfies InOwnLanguages<string>,
}
