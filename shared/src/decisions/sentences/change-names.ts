import type { Contact } from '../../format/shape.ts'
import { type RoleModel, titleOfRole } from '../../rolebook/role-model.ts'
import { type InOwnLanguages, type LocalText, type OwnLanguage, textIn } from '../../text/local-text.ts'
import { quotedIn } from '../../text/punctuation.ts'
import type { ItemPath } from '../comparing/change.ts'

/** Names the things that a change speaks of, in one language. */
export interface ChangeNames {
  /** The name or title of whatever the id is, without quotation marks. */
  one(id: string): string
  all(ids: readonly string[]): string
  /** Several things of any kind; texts that are sentences come in quotation marks. */
  subjects(ids: readonly string[]): string
  /** The id and its text. */
  responsibility(id: string): string
  /** An entry as it stands in a sentence, in quotation marks where it wants them; an empty path is the whole rolebook. */
  entry(path: EntryPath): string
  /** What an entry was called before, and what it is called now. */
  earlier(path: EntryPath): string
  later(path: EntryPath): string
  /** Keys as the file writes them. */
  keys(keys: readonly string[]): string
  contact(contact: Contact | undefined): string
}

type EntryPath = ItemPath | readonly ['organisation'] | readonly []

/** Names things as the newer state calls them, else as the older did, else by their id. */
export function createChangeNames(before: RoleModel, after: RoleModel, language: OwnLanguage): ChangeNames {
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
  const choices = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'disjunction' })
  const called = (id: string) =>
    (Object.hasOwn(places, id) ? places[id]?.[language] : undefined) ??
    nameIn(after, id, language) ??
    nameIn(before, id, language) ??
    id
  // a text that is a sentence ends in a full stop, which has no place inside another sentence
  const responsibility = (id: string) => `${id} ${quotedIn(language, called(id).replace(/\.$/, ''))}`
  return {
    one: called,
    all: (ids) => (ids.length === 0 ? nobody[language] : lists.format(ids.map(called))),
    subjects: (ids) =>
      lists.format(
        ids.map((id) => {
          const { responsibilities, situations } = after
          if (responsibilities.has(id)) return responsibility(id)
          return situations.has(id) ? quotedIn(language, called(id)) : called(id)
        }),
      ),
    responsibility,
    entry([section, id]) {
      if (section === undefined) return whole[language]
      if (section === 'organisation') return organisation[language]
      if (section === 'responsibilities') return responsibility(id)
      const name = called(id)
      return section === 'people' || (section === 'roles' && language === 'en') ? name : quotedIn(language, name)
    },
    earlier: (path) => nameOn(before, path, language),
    later: (path) => nameOn(after, path, language),
    keys: (keys) => lists.format(keys.map((key) => quotedIn(language, key))),
    contact(contact) {
      const steps = (contact?.of ?? []).map((step) =>
        typeof step === 'string' ? called(step) : (step.how === 'any' ? choices : lists).format(step.of.map(called)),
      )
      if (!contact || steps.length === 0) return nobody[language]
      if (contact.how === 'order') return steps.join(then[language])
      return (contact.how === 'any' ? choices : lists).format(steps)
    },
  }
}

function nameOn(model: RoleModel, [section, id]: EntryPath, language: OwnLanguage): string {
  if (section === 'organisation') return model.rolebook.organisation?.name ?? organisation[language]
  return id === undefined ? whole[language] : (nameIn(model, id, language) ?? id)
}

function nameIn(model: RoleModel, id: string, language: OwnLanguage): string | undefined {
  const { rolebook, responsibilities, situations } = model
  const name: LocalText | string | undefined =
    rolebook.people?.get(id)?.name ??
    rolebook.contactPoints?.get(id)?.name ??
    rolebook.sites?.get(id)?.name ??
    rolebook.assets?.get(id)?.title ??
    rolebook.policies?.get(id)?.title ??
    responsibilities.get(id)?.text ??
    situations.get(id)?.title ??
    titleOfRole(model, id)
  if (name === undefined || typeof name === 'string') return name
  const text = textIn(name, language, rolebook.organisation?.languages?.[0])
  // the other state may have a title where this one has only the id
  return text === id ? undefined : text
}

const nobody: InOwnLanguages<string> = { en: 'nobody', de: 'niemand', fr: 'personne' }
const then: InOwnLanguages<string> = { en: ', then ', de: ', dann ', fr: ', puis ' }
const whole: InOwnLanguages<string> = { en: 'The rolebook', de: 'Das Rolebook', fr: 'Le rolebook' }
const organisation: InOwnLanguages<string> = { en: 'The organisation', de: 'Die Organisation', fr: 'L’organisation' }
const places: Readonly<Record<string, InOwnLanguages<string>>> = {
  'line-manager': { en: 'the line manager', de: 'die Führungskraft', fr: 'responsable hiérarchique' },
  'site:reception': { en: 'reception at the site', de: 'der Empfang am Standort', fr: 'accueil du site' },
}
