import {
  answerAt,
  type Contact,
  type InOwnLanguages,
  ownersOf,
  reachOwners,
  visibleText,
  type Ways,
  waysOf,
  waysOfContactPoint,
  waysOfPerson,
} from '@rolebook/model'
import { LinkButton } from '../controls/link-button.tsx'
import { titleOfScreen } from '../controls/screen-title.ts'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'

interface TellUsLinkProps {
  readonly view: View
  readonly reportTo: string
  readonly screen: Screen
}

/**
 * Tells whoever looks after the contacts that one is wrong. Never offered where that address is a contact on the
 * screen: otherwise somebody who planted a false contact would receive the message.
 */
export function TellUsLink({ view, reportTo, screen }: TellUsLinkProps) {
  const { say } = view
  const link = waysOfContactPoint({ email: reportTo }).mail?.link
  const isOnScreen = waysOnScreen(view, screen).some(
    ({ mail }) => mail?.text.trim().toLowerCase() === reportTo.toLowerCase(),
  )
  if (link === undefined || isOnScreen) return null
  const situation = screen.name === 'card' ? view.model.situations.get(screen.situation) : undefined
  // in a confidential matter a mail must not say which card was read
  const about = situation?.confidential ? say(texts.someCard) : titleOfScreen(view, screen).text
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

/** The ways to everybody whom a screen names as a contact, there or not. */
function waysOnScreen({ model, at, site }: View, screen: Screen): readonly Ways[] {
  const { people, policies, organisation } = model.rolebook
  if (screen.name === 'asset') return reachOwners(model, ownersOf(model, screen.id, at), at).map(waysOf)
  const contact: Contact | undefined =
    screen.name === 'card'
      ? model.situations.get(screen.situation)?.contact
      : 'id' in screen
        ? { how: 'order', of: [(screen.name === 'policy' && policies?.get(screen.id)?.owner) || screen.id] }
        : organisation?.defaultContact
  const answer = answerAt(model, contact, at, site === undefined ? {} : { site })
  const themselves = 'id' in screen ? people?.get(screen.id) : undefined
  return [
    ...answer.lines.flatMap(({ reaches }) => reaches.map(waysOf)),
    ...answer.later.map(({ contactPoint }) => waysOfContactPoint(contactPoint)),
    ...(themselves ? [waysOfPerson(themselves)] : []),
  ]
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
  body: {
    en: 'What is wrong, and what would be right: ',
    de: 'Was nicht stimmt, und wie es richtig wäre: ',
    fr: 'Ce qui est faux, et ce qui serait juste : ',
  } satisfies InOwnLanguages<string>,
}
