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

/** What page, card and poster are drawn from: everything that may be on paper, in one language, whatever the hour. */
export interface Sheet {
  readonly organisation: string
  readonly emergencyNumbers: readonly EmergencyNumber[]
  /** The contact for everything that has none of its own. */
  readonly defaultContact: PrintedAnswer
  /** The situations that reach somebody who may be on paper, urgent ones first. */
  readonly situations: readonly PrintedSituation[]
  readonly contactPoints: readonly PrintedContact[]
  /** The address of the page for phones, if the organisation states it. */
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

/** Gathers what may be on paper. The model is already that of the projection for paper. */
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

/**
 * Whether a situation is for paper: a confidential one whose own recipients may not be there must not lead to the
 * default contact instead.
 */
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

/** The address if it is a web page: a code that dials or mails instead would surprise whoever scans it. */
function pageAddress(address: string | undefined): string | undefined {
  const link = address === undefined ? undefined : safeLink(address)
  return link?.startsWith('https:') ? link : undefined
}
