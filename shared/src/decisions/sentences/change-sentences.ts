import type { RoleModel } from '../../rolebook/role-model.ts'
import type { OwnLanguage } from '../../text/local-text.ts'
import { dateInWords } from '../../time/in-words.ts'
import type { Change, EntryChange, ExceptionChange, HoldingChange, RoleChange } from '../comparing/change.ts'
import { type ChangeNames, createChangeNames } from './change-names.ts'
import { entryTexts, exceptionTexts, responsibilityTexts } from './entry-texts.ts'
import { holdingTexts } from './holding-texts.ts'

/** Says changes as sentences without a full stop, in their order, with names instead of ids. */
export function describeChanges(
  changes: readonly Change[],
  before: RoleModel,
  after: RoleModel,
  language: OwnLanguage,
): readonly string[] {
  const teller: Teller = {
    language,
    names: createChangeNames(before, after, language),
    day: (date) => (date === undefined ? '' : dateInWords(date, language)),
  }
  return changes.map((change) => describe(change, teller))
}

/** Names and days in the language of the sentences; empty where there is nothing to say. */
interface Teller {
  readonly language: OwnLanguage
  readonly names: ChangeNames
  day(date: string | undefined): string
}

function describe(change: Change, teller: Teller): string {
  const { language, names, day } = teller
  switch (change.kind) {
    case 'letter-changed': {
      const { letter, responsibility, after, before } = change
      const say = responsibilityTexts.letter[letter][language]
      return say(names.responsibility(responsibility), names.all(after), names.all(before))
    }
    case 'responsibility-waived':
    case 'responsibility-resumed':
      return responsibilityTexts[change.kind][language](names.responsibility(change.responsibility))
    case 'exception-granted':
    case 'exception-ended':
    case 'exception-changed':
      return describeException(change, teller)
    case 'person-left':
      return entryTexts.personLeft[language](names.one(change.person), day(change.left))
    case 'person-returned':
      return entryTexts.personReturned[language](names.one(change.person))
    case 'added':
    case 'removed':
    case 'renamed':
    case 'contact-changed':
    case 'owner-changed':
    case 'catalogue-changed':
    case 'changed':
      return describeEntry(change, teller)
    default:
      return describeHolding(change, teller)
  }
}

function describeHolding(change: HoldingChange | RoleChange, { language, names, day }: Teller): string {
  const role = names.one(change.role)
  const scope = 'for' in change && change.for.length > 0 ? names.all(change.for) : ''
  switch (change.kind) {
    case 'role-taken-over':
      return holdingTexts.takenOver[language](
        names.all(change.by),
        role,
        scope,
        names.all(change.from),
        change.by.length > 1,
      )
    case 'role-gained':
      return holdingTexts.gained[language](names.one(change.person), role, scope, day(change.since))
    case 'role-lost':
      return holdingTexts.lost[language](names.one(change.person), role, scope, change.leavesNobody)
    case 'role-rescoped':
      return holdingTexts.rescoped[language](names.one(change.person), role, scope)
    case 'holding-ends':
      return holdingTexts.ends[language](names.one(change.person), role, day(change.until))
    case 'holding-changed':
      return holdingTexts.holdingChanged[language](names.one(change.person), role, names.keys(change.keys))
    case 'deputy-gained':
    case 'deputy-lost':
      return holdingTexts[change.kind][language](names.one(change.person), role)
    case 'holders-reordered':
    case 'deputies-reordered':
      return holdingTexts[change.kind][language](role, change.people.map(names.one).join(', '))
    case 'vacancy-begun':
      return holdingTexts.vacancyBegun[language](role, day(change.filledBy))
    case 'vacancy-ended':
      return holdingTexts.vacancyEnded[language](role)
  }
}

function describeException(change: ExceptionChange, { language, names, day }: Teller): string {
  const about = change.about.length > 0 ? names.subjects(change.about) : ''
  switch (change.kind) {
    case 'exception-granted':
      return exceptionTexts.granted[language](change.rule, about, day(change.until))
    case 'exception-ended':
      return exceptionTexts.ended[language](change.rule, about)
    case 'exception-changed':
      return exceptionTexts.changed[language](change.rule, about, names.keys(change.keys))
  }
}

function describeEntry(change: EntryChange, { language, names }: Teller): string {
  switch (change.kind) {
    case 'added':
      return entryTexts.added[change.path[0]][language](names.entry(change.path))
    case 'removed':
      return entryTexts.removed[language](names.entry(change.path))
    case 'renamed':
      return entryTexts.renamed[language](names.earlier(change.path), names.later(change.path))
    case 'contact-changed': {
      const [section, id] = change.path
      const whose = entryTexts.contactOf[section][language](
        section === 'organisation' ? '' : names.entry([section, id]),
      )
      return entryTexts.contact[language](whose, names.contact(change.after), names.contact(change.before))
    }
    case 'owner-changed': {
      const named = (role: string | undefined) => names.all(role === undefined ? [] : [role])
      return entryTexts.owner[language](names.entry(change.path), named(change.after), named(change.before))
    }
    case 'catalogue-changed':
      return entryTexts.catalogue[language](change.after, change.before)
    case 'changed':
      return entryTexts.changed[language](names.entry(change.path), names.keys(change.keys))
  }
}
