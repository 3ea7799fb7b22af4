import { type Answer, type InOwnLanguages, visibleContact } from '@rolebook/model'
import { reachedBy } from '../report/recipients.ts'
import type { View } from '../view.ts'

/**
 * Says who learns of a confidential matter: nobody through opening the card, and otherwise only the person the reader
 * chooses.
 */
export function WhoSeesThis({ view, answer }: { view: View; answer: Answer }) {
  const { say } = view
  const reached = reachedBy(view, answer)
  const isChoice = reached.length > 1 && answer.how !== 'all'
  return (
    <section class="sealed" aria-labelledby="who-sees-this">
      <h2 id="who-sees-this">{say(texts.title)}</h2>
      <p>{say(texts.nobody)}</p>
      {reached.length > 0 && (
        <>
          <p>{say(texts.afterwards)}</p>
          <ul class="bullets">
            {reached.map(({ name }) => (
              <li key={name}>
                <bdi>{visibleContact(name)}</bdi>
              </li>
            ))}
          </ul>
          {isChoice && <p>{say(texts.choice)}</p>}
          {reached.some(({ isShared }) => isShared) && <p>{say(texts.shared)}</p>}
        </>
      )}
    </section>
  )
}

const texts = {
  title: { en: 'Who sees this?', de: 'Wer erfährt davon?', fr: 'Qui voit cela ?' } satisfies InOwnLanguages<string>,
  nobody: {
    en: 'Nobody, until you call or write yourself. Opening this card sends nothing, and this browser keeps no record of it.',
    de: 'Niemand, bis Sie selbst anrufen oder schreiben. Wenn Sie diese Karte öffnen, wird nichts gesendet, und dieser Browser hält es nirgends fest.',
    fr: 'Personne, tant que vous n’appelez pas ou n’écrivez pas vous-même. Ouvrir cette fiche n’envoie rien, et ce navigateur n’en garde aucune trace.',
  } satisfies InOwnLanguages<string>,
  afterwards: {
    en: 'Then whom you contact, of these:',
    de: 'Danach, an wen Sie sich wenden:',
    fr: 'Ensuite, la personne ou le service à qui vous vous adressez :',
  } satisfies InOwnLanguages<string>,
  choice: {
    en: 'Choose whom you trust, above all where it may be about one of them.',
    de: 'Wählen Sie, wem Sie vertrauen, vor allem wenn es um eine dieser Stellen gehen könnte.',
    fr: 'Choisissez à qui vous faites confiance, surtout si l’affaire pourrait concerner l’un d’eux.',
  } satisfies InOwnLanguages<string>,
  shared: {
    en: 'At a shared desk or mailbox, more than one person may see it.',
    de: 'An einer gemeinsamen Stelle oder in einem gemeinsamen Postfach sehen es vielleicht mehrere Personen.',
    fr: 'À un poste partagé ou dans une boîte partagée, plusieurs personnes peuvent le voir.',
  } satisfies InOwnLanguages<string>,
}
