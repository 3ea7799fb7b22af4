import {
  answerAt,
  type InOwnLanguages,
  nameIn,
  type SituationEntry,
  visibleText,
  waysOf,
  waysOfContactPoint,
} from '@rolebook/model'
import { LinkButton } from '../controls/link-button.tsx'
import type { View } from '../view.ts'

interface TellUsLinkProps {
  readonly view: View
  readonly reportTo: string
  readonly situation: SituationEntry | undefined
}

/**
 * Tells whoever looks after the contacts that one is wrong. Never offered where that is the address of a contact on the
 * screen: whoever put a false contact there would be the one to hear of it.
 */
export function TellUsLink({ view, reportTo, situation }: TellUsLinkProps) {
  const { model, language, say } = view
  const link = waysOfContactPoint({ email: reportTo }).mail?.link
  if (link === undefined || addressesOnScreen(view, situation).has(reportTo.toLowerCase())) return null
  // in a confidential matter a mail must not say which card was read
  const about = situation?.confidential
    ? say(texts.someCard)
    : situation
      ? nameIn(model, situation.title, situation.id, language)
      : say(texts.home)
  const query = `?subject=${encodeURIComponent(say(texts.subject)(about))}&body=${encodeURIComponent(say(texts.body))}`
  return (
    <div class="tell-us">
      <p>{say(texts.question)}</p>
      <LinkButton view={view} link={link + query} icon="mail" label={say(texts.tellName)(visibleText(reportTo))}>
        {say(texts.tell)}
      </LinkButton>
    </div>
  )
}

function addressesOnScreen({ model, at, site }: View, situation: SituationEntry | undefined): ReadonlySet<string> {
  const contact = situation ? situation.contact : model.rolebook.organisation?.defaultContact
  const answer = answerAt(model, contact, at, site === undefined ? {} : { site })
  const open = answer.lines.flatMap(({ reaches }) => reaches.map(waysOf))
  const closed = answer.later.map(({ contactPoint }) => waysOfContactPoint(contactPoint))
  return new Set([...open, ...closed].flatMap(({ mail }) => (mail ? [mail.text.trim().toLowerCase()] : [])))
}

const texts = {
  question: {
    en: 'Is a number or a name here wrong?',
    de: 'Stimmt hier eine Nummer oder ein Name nicht?',
    fr: 'Un numéro ou un nom est faux ici ?',
  } satisfies InOwnLanguages<string>,
  tell: {
    en: 'Tell us this is wrong',
    de: 'Sagen Sie uns, was nicht stimmt',
    fr: 'Dites-nous ce qui est faux',
  } satisfies InOwnLanguages<string>,
  tellName: {
    en: (address) => `Tell us this is wrong: e-mail to ${address}`,
    de: (address) => `Sagen Sie uns, was nicht stimmt: E-Mail an ${address}`,
    fr: (address) => `Dites-nous ce qui est faux : e-mail à ${address}`,
  } satisfies InOwnLanguages<(address: string) => string>,
  subject: {
    en: (about) => `Wrong in the contact list: ${about}`,
    de: (about) => `Falsch in der Kontaktliste: ${about}`,
    fr: (about) => `Erreur dans la liste de contacts : ${about}`,
  } satisfies InOwnLanguages<(about: string) => string>,
  someCard: { en: 'a card', de: 'eine Karte', fr: 'une fiche' } satisfies InOwnLanguages<string>,
  home: { en: 'first page', de: 'erste Seite', fr: 'première page' } satisfies InOwnLanguages<string>,
  body: {
    en: 'What is wrong, and what would be right: ',
    de: 'Was nicht stimmt, und wie es richtig wäre: ',
    fr: 'Ce qui est faux, et ce qui serait juste : ',
  } satisfies InOwnLanguages<string>,
}
