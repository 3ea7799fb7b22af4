import {
  answerAt,
  assetOfPage,
  type Contact,
  type InOwnLanguages,
  ownersOf,
  policyOfPage,
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
import { receptionsNow } from '../reach/reception.tsx'
import { draftMail } from '../report/mail-draft.ts'
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
  const draft = draftMail([link], say(texts.subject)(about), say(texts.body))
  return (
    <div class="tell-us">
      <p>{say(texts.question)}</p>
      <LinkButton view={view} link={draft.link} icon="mail" label={say(texts.tellName)(visibleText(reportTo))}>
        {say(texts.tell)}
      </LinkButton>
    </div>
  )
}

/** The ways to everybody whom a screen names as a contact, there or not. */
function waysOnScreen(view: View, screen: Screen): readonly Ways[] {
  const { model, page } = view
  const { rolebook } = model
  const { people, policies, organisation } = rolebook
  if (screen.name === 'asset') return waysToOwners(view, screen.id)
  if (screen.name === 'card') return waysToContact(view, model.situations.get(screen.situation)?.contact)
  if ('id' in screen) {
    const themselves = screen.name === 'person' ? people?.get(screen.id) : undefined
    const asked = screen.name === 'policy' ? policies?.get(screen.id)?.owner : screen.id
    return [...waysToContact(view, contactOf(asked)), ...(themselves ? [waysOfPerson(themselves)] : [])]
  }
  const address = typeof page === 'object' ? page.address : ''
  const [policy, asset] = [policyOfPage(rolebook, address), assetOfPage(rolebook, address)]
  return [
    ...waysToContact(view, organisation?.defaultContact),
    ...waysToContact(view, contactOf(policy && policies?.get(policy)?.owner)),
    ...(asset === undefined ? [] : waysToOwners(view, asset)),
  ]
}

function contactOf(id: string | undefined): Contact | undefined {
  return id === undefined ? undefined : { how: 'order', of: [id] }
}

function waysToOwners({ model, at }: View, asset: string): readonly Ways[] {
  return reachOwners(model, ownersOf(model, asset, at), at).map(waysOf)
}

function waysToContact(view: View, contact: Contact | undefined): readonly Ways[] {
  const { model, at, site } = view
  const { lines, later } = answerAt(model, contact, at, site === undefined ? {} : { site })
  const reaches = lines.flatMap((line) => line.reaches)
  // as long as nobody knows at which site its reader is, each has its reception there
  const receptions = reaches.some(({ kind }) => kind === 'reception') ? receptionsNow(view) : []
  return [
    ...[...reaches, ...receptions.map(({ reach }) => reach)].map(waysOf),
    ...later.map(({ contactPoint }) => waysOfContactPoint(contactPoint)),
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
