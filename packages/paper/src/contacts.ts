import {
  type Assignment,
  type Contact,
  type ContactGroup,
  type ContactPoint,
  cityOf,
  dateInWords,
  describeReach,
  groupedNumber,
  type LanguageTag,
  type LocalText,
  type Person,
  type PlainDate,
  tellIn,
  timetableOf,
  titleOfRole,
  usualHours,
  visibleContact,
  visibleText,
  type Ways,
  waysOfContactPoint,
  waysOfPerson,
  zoneOf,
} from '@rolebook/model'
import { contactTexts } from './contact-texts.ts'
import { daysInWords } from './days-in-words.ts'
import { hoursInWords } from './hours-in-words.ts'
import { daysOf, type Printing } from './printing.ts'

/** Somebody to reach, with everything that has to be known at whatever hour it is read. */
export interface PrintedContact {
  readonly id: string
  readonly name: string
  /** The language of the name where that is not the page's. */
  readonly lang: LanguageTag | undefined
  readonly remarks: readonly string[]
  /** Nothing where only the reader knows how to reach them, as with a line manager. */
  readonly ways: Ways | undefined
}

/** One contact, or several of which any or all are meant. */
export interface PrintedStep {
  readonly how: 'one' | 'any' | 'all'
  readonly contacts: readonly PrintedContact[]
}

/** Whom a contact leads to, whatever the hour. Empty: to nobody who may stand on paper. */
export interface PrintedAnswer {
  readonly how: Contact['how']
  readonly steps: readonly PrintedStep[]
}

/** Paper walks from contact to contact only through receptions, which may name each other. */
const longestWalk = 8

/** Whom a contact leads to while the paper holds, in the stated order; the hours stand beside each. */
export function answerOnPaper(printing: Printing, contact: Contact | undefined): PrintedAnswer {
  if (!contact) return { how: 'order', steps: [] }
  const walk = new PaperWalk(printing)
  return { how: contact.how, steps: contact.of.flatMap((step) => walk.stepsOf(step)) }
}

/** All the contacts of an answer that have a phone number. */
export function callable({ steps }: PrintedAnswer): readonly PrintedContact[] {
  return steps.flatMap(({ contacts }) => contacts).filter(({ ways }) => ways?.phone !== undefined)
}

/** A contact point with its hours and the days on which it is closed while the paper holds. */
export function printContactPoint(printing: Printing, id: string, contactPoint: ContactPoint): PrintedContact {
  const { model, language } = printing
  const { hours, closed } = timetableOf(model.rolebook, contactPoint)
  const texts = contactTexts[language]
  const days = closed.filter((day) => isWithin(printing, day))
  const zone = hours === 'always' ? '' : zoneMark(printing, contactPoint)
  // of one that states no hours none are said
  const open = contactPoint.hours === undefined ? [] : [hoursInWords(hours, language) + zone]
  return {
    id,
    ...named(printing, contactPoint.name, id),
    remarks: [...open, ...(days.length > 0 ? [texts.closed(daysInWords(days, language))] : [])],
    ways: printedWays(waysOfContactPoint(contactPoint)),
  }
}

class PaperWalk {
  readonly #printing: Printing
  /** Ids that were followed, and people who were found. */
  readonly #met = new Set<string>()
  readonly #reached = new Set<string>()

  constructor(printing: Printing) {
    this.#printing = printing
  }

  stepsOf(step: string | ContactGroup): readonly PrintedStep[] {
    if (typeof step === 'string') return this.#contactsOf(step, 0).map((one) => ({ how: 'one', contacts: [one] }))
    const contacts = step.of.flatMap((id) => this.#contactsOf(id, 0))
    if (contacts.length === 0) return []
    return [{ how: contacts.length === 1 ? 'one' : step.how, contacts }]
  }

  #contactsOf(id: string, depth: number): readonly PrintedContact[] {
    if (this.#met.has(id) || depth > longestWalk) return []
    this.#met.add(id)
    const { model } = this.#printing
    if (id === 'line-manager') return [this.#placeholder(id)]
    if (id === 'site:reception') return this.#receptions(depth)
    const contactPoint = model.rolebook.contactPoints?.get(id)
    if (contactPoint) return [printContactPoint(this.#printing, id, contactPoint)]
    if (model.roles.has(id)) return this.#roleContacts(id)
    return this.#personContacts(id, [])
  }

  /** Each site's reception, for paper does not know where its reader is; one that several sites share says them all. */
  #receptions(depth: number): readonly PrintedContact[] {
    const sitesOf = new Map<string, string[]>()
    for (const [id, { name, reception }] of this.#printing.model.rolebook.sites ?? []) {
      for (const step of reception?.of ?? [])
        for (const one of typeof step === 'string' ? [step] : step.of)
          sitesOf.set(one, [...(sitesOf.get(one) ?? []), visibleText(name ?? id)])
    }
    const desks = [...sitesOf].flatMap(([id, sites]) =>
      this.#contactsOf(id, depth + 1).map((desk) => ({ ...desk, remarks: [sites.join(', '), ...desk.remarks] })),
    )
    return desks.length > 0 ? desks : [this.#placeholder('reception')]
  }

  #placeholder(kind: 'line-manager' | 'reception'): PrintedContact {
    const { model, language, at } = this.#printing
    const { name } = describeReach(model, { kind }, language, at)
    return { id: kind, name, lang: undefined, remarks: [], ways: undefined }
  }

  /** Whoever holds the role on a day on which the paper holds, then the deputies. */
  #roleContacts(role: string): readonly PrintedContact[] {
    const { model, language } = this.#printing
    const entry = model.roles.get(role)
    const title = visibleText(tellIn(model, titleOfRole(model, role), role, language).text)
    const holders = (entry?.heldBy ?? []).filter((assignment) => this.#isInForce(assignment))
    return [
      ...holders.flatMap(({ who = '', from, until }) =>
        this.#personContacts(who, [title, ...this.#terms(from, until)]),
      ),
      ...(entry?.deputies ?? []).flatMap((id) => this.#personContacts(id, [contactTexts[language].deputy(title)])),
    ]
  }

  #isInForce({ from, until }: Assignment): boolean {
    const { first, last } = daysOf(this.#printing)
    return (from ?? first) <= last && first <= (until ?? last)
  }

  /** When an assignment begins or ends while the paper holds. */
  #terms(from: PlainDate | undefined, until: PlainDate | undefined): readonly string[] {
    const { language } = this.#printing
    const { first, last } = daysOf(this.#printing)
    return [
      ...(from !== undefined && from > first ? [contactTexts[language].from(dateInWords(from, language))] : []),
      ...(until !== undefined && until < last ? [contactTexts[language].until(dateInWords(until, language))] : []),
    ]
  }

  #personContacts(id: string, remarks: readonly string[]): readonly PrintedContact[] {
    const person = this.#printing.model.rolebook.people?.get(id)
    if (!person || this.#reached.has(id)) return []
    this.#reached.add(id)
    // whoever is away as long as the paper holds is nobody to call
    const isThere = !this.#isAwayThroughout(person)
    return [...(isThere ? [this.#printPerson(id, person, remarks)] : []), ...this.#covers(person)]
  }

  #printPerson(id: string, person: Person, remarks: readonly string[]): PrintedContact {
    const { model, language } = this.#printing
    const hours = hoursInWords(model.rolebook.organisation?.hours ?? usualHours, language)
    return {
      id,
      name: visibleContact(person.name ?? id),
      lang: undefined,
      remarks: [
        ...remarks,
        ...this.#terms(undefined, person.left),
        contactTexts[language].workingHours(hours + zoneMark(this.#printing, person)),
        ...this.#absences(person).map(({ from, until }) =>
          contactTexts[language].away(dateInWords(from, language), dateInWords(until, language)),
        ),
      ],
      ways: printedWays(waysOfPerson(person)),
    }
  }

  /**
   * Who stands in for the absences that begin or end while the paper holds, unless they stand there already. Where they come
   * in their own right later they stand there once more, for that holds on other days too.
   */
  #covers(person: Person): readonly PrintedContact[] {
    const { language, model } = this.#printing
    return this.#absences(person).flatMap(({ from, until, cover }) => {
      const standIn = cover === undefined ? undefined : model.rolebook.people?.get(cover)
      if (cover === undefined || !standIn || this.#reached.has(cover)) return []
      const days = [dateInWords(from, language), dateInWords(until, language)] as const
      const standing = contactTexts[language].standingIn(visibleContact(person.name ?? ''), ...days)
      return this.#isAwayThroughout(standIn) ? [] : [this.#printPerson(cover, standIn, [standing])]
    })
  }

  #isAwayThroughout(person: Person): boolean {
    const { first, last } = daysOf(this.#printing)
    return this.#absences(person).some(({ from, until }) => from <= first && last <= until)
  }

  #absences({ away = [] }: Person) {
    const { first, last } = daysOf(this.#printing)
    return away.flatMap(({ from, until, cover }) =>
      from !== undefined && until !== undefined && from <= last && first <= until ? [{ from, until, cover }] : [],
    )
  }
}

function named({ model, language }: Printing, name: LocalText | undefined, id: string) {
  const { text, lang } = tellIn(model, name, id, language)
  return { name: visibleContact(text), lang }
}

/** Where a rolebook knows more than one zone, hours without theirs could be those of the reader. */
function zoneMark({ model, language }: Printing, of: { readonly timezone?: string; readonly site?: string }): string {
  const { rolebook } = model
  const others = [rolebook.sites, rolebook.people, rolebook.contactPoints].flatMap((all) => [...(all?.values() ?? [])])
  const zones = new Set([zoneOf(rolebook), ...others.flatMap(({ timezone }) => timezone ?? [])])
  return zones.size > 1 ? ` (${contactTexts[language].clockOf(cityOf(zoneOf(rolebook, of)))})` : ''
}

function isWithin(printing: Printing, day: PlainDate): boolean {
  const { first, last } = daysOf(printing)
  return first <= day && day <= last
}

function printedWays({ phone, mail, chat, web }: Ways): Ways {
  return {
    phone: phone && { ...phone, text: visibleContact(groupedNumber(phone.text)) },
    mail: mail && { ...mail, text: visibleContact(mail.text) },
    chat,
    web,
  }
}
