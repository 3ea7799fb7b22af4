import {
  type Duration,
  dateInWords,
  type EmergencyNumber,
  emergencyNumbersOf,
  type LocalText,
  type SituationEntry,
  safeLink,
  type Told,
  tellIn,
  visibleProse,
  visibleText,
} from '@rolebook/model'
import { answerOnPaper, type PrintedAnswer, type PrintedContact, printContactPoint } from './contacts.ts'
import { daysOf, type Printing } from './printing.ts'

/** What page, card and poster draw from: everything that may stand on paper, in one language, whatever the hour. */
export interface Sheet {
  readonly organisation: string
  readonly emergencyNumbers: readonly EmergencyNumber[]
  /** Where to turn with everything that has no contact of its own. */
  readonly defaultContact: PrintedAnswer
  /** Urgent ones first; those that reach somebody who may stand on paper. */
  readonly situations: readonly PrintedSituation[]
  readonly contactPoints: readonly PrintedContact[]
  /** Where the page for phones lies, if the organisation says so. */
  readonly phonePage: string | undefined
  readonly issued: string
  readonly validUntil: string
}

export interface PrintedSituation {
  readonly id: string
  readonly title: Told
  readonly urgency: SituationEntry['urgency']
  readonly danger: boolean
  readonly usePhone: boolean
  readonly first: readonly Told[]
  readonly doNot: readonly Told[]
  readonly include: readonly Told[]
  readonly deadline: Duration | undefined
  readonly answer: PrintedAnswer
}

const urgencies: readonly SituationEntry['urgency'][] = ['now', 'today', 'this-week']

/** Gathers what may stand on paper. The model is already of the projection for it. */
export function gatherSheet(printing: Printing): Sheet {
  const { model, language } = printing
  const { organisation, contactPoints } = model.rolebook
  const { first, last } = daysOf(printing)
  const situations = [...model.situations.values()]
    .filter(isForPaper)
    .map((situation) => printSituation(printing, situation))
    .filter(({ answer }) => answer.steps.length > 0)
  return {
    organisation: visibleText(organisation?.name ?? ''),
    emergencyNumbers: emergencyNumbersOf(model.rolebook, undefined).map(({ number, place }) => ({
      number: visibleText(number),
      place: place && visibleText(place),
    })),
    defaultContact: answerOnPaper(printing, organisation?.defaultContact),
    situations: urgencies.flatMap((urgency) => situations.filter((one) => one.urgency === urgency)),
    contactPoints: [...(contactPoints ?? [])].map(([id, one]) => printContactPoint(printing, id, one)),
    phonePage: pageAddress(organisation?.phonePage),
    issued: dateInWords(first, language),
    validUntil: dateInWords(last, language),
  }
}

/** A confidential matter whose own recipients may not stand on paper is not led to the default contact instead. */
function isForPaper({ written, confidential, contactFrom }: SituationEntry): boolean {
  return written.visible !== 'isms' && !(confidential && contactFrom === 'default')
}

function printSituation(printing: Printing, situation: SituationEntry): PrintedSituation {
  const { id, urgency, danger, usePhone, deadline, contact } = situation
  return {
    id,
    title: tell(printing, situation.title, id),
    urgency,
    danger,
    usePhone,
    first: sentences(printing, situation.first),
    doNot: sentences(printing, situation.doNot),
    include: sentences(printing, situation.include),
    deadline,
    answer: answerOnPaper(printing, contact),
  }
}

function sentences(printing: Printing, texts: readonly LocalText[]): readonly Told[] {
  return texts.map((text) => tell(printing, text, '')).filter(({ text }) => text !== '')
}

function tell({ model, language }: Printing, text: LocalText, id: string): Told {
  const told = tellIn(model, text, id, language)
  return { ...told, text: visibleProse(told.text) }
}

/** Only a page: a code that dials or mails in its place would surprise whoever scans it. */
function pageAddress(address: string | undefined): string | undefined {
  const link = address === undefined ? undefined : safeLink(address)
  return link?.startsWith('https:') ? link : undefined
}
