import type { InOwnLanguages } from '@rolebook/model'
import { Icon } from '../controls/icon.tsx'
import { tell } from '../controls/told.ts'
import { isShown } from '../home/situations-shown.ts'
import type { Reported } from '../panel-host.ts'
import type { View } from '../view.ts'
import { offersOf } from './offers.ts'

/** What a web page may be about, likeliest first. Confidential matters are not among them: their cards begin on the first screen. */
const reportable = [
  'phishing-received',
  'clicked-link',
  'malware',
  'data-sent-wrongly',
  'data-breach',
  'wrong-access',
  'vulnerability-found',
  'outage',
]

/** Asks what it is that somebody wants to report of a page, and leads to its card. */
export function ChooseReport({ view, about }: { view: View; about: Reported }) {
  const { say, model, actions } = view
  const situations = reportable.flatMap((id) => {
    const situation = model.situations.get(id)
    return situation && isShown(situation) && !situation.confidential ? [situation] : []
  })
  return (
    <article class="card">
      <h1 tabIndex={-1} aria-describedby={view.heed}>
        {say(texts.title)}
      </h1>
      {offersOf(view, about).map(({ line }) => (
        <p key={line} class="hint">
          <bdi class="offered">{line}</bdi>
        </p>
      ))}
      <p>{say(texts.nothingSent)}</p>
      <ul class="rows">
        {situations.map(({ id, title: written }) => {
          const { text, lang } = tell(view, written, id)
          return (
            <li key={id}>
              <button type="button" class="row" onClick={() => actions.show({ name: 'card', situation: id, about })}>
                <span lang={lang} dir="auto">
                  {text}
                </span>
                <Icon name="next" />
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" class="row" onClick={() => actions.show({ name: 'home' })}>
            <span>{say(texts.other)}</span>
            <Icon name="next" />
          </button>
        </li>
      </ul>
    </article>
  )
}

const texts = {
  title: {
    en: 'What do you want to report?',
    de: 'Was möchten Sie melden?',
    fr: 'Que voulez-vous signaler ?',
  } satisfies InOwnLanguages<string>,
  nothingSent: {
    en: 'Nothing has been sent. On the next page you can add this to the text of your report.',
    de: 'Es wurde nichts gesendet. Auf der nächsten Seite können Sie dies in den Text Ihrer Meldung aufnehmen.',
    fr: 'Rien n’a été envoyé. À la page suivante, vous pourrez ajouter ceci au texte de votre signalement.',
  } satisfies InOwnLanguages<string>,
  other: { en: 'Something else', de: 'Etwas anderes', fr: 'Autre chose' } satisfies InOwnLanguages<string>,
}
