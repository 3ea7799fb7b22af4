import {
  isLanguageTag,
  isMailAddress,
  isTimeZone,
  type OwnLanguage,
  ownLanguages,
  readHours,
  telephoneLink,
} from '@rolebook/model'
import { type NamedPerson, type NewRolebook, organisationSizes } from './new-rolebook.ts'

/** What is asked of an organisation that begins a rolebook, in this order. */
export const questions = [
  'name',
  'size',
  'timezone',
  'languages',
  'email-domain',
  'emergency-number',
  'top-management',
  'project-lead',
  'auditor',
  'desk-phone',
  'desk-hours',
] as const
export type Question = (typeof questions)[number]

/** One answer for each question; an empty or missing one means that it is not known. */
export type OrganisationAnswers = ReadonlyMap<Question, string>

/** Questions that need an answer; all others may stay open. */
const needed: readonly Question[] = ['name', 'size', 'timezone', 'languages', 'desk-hours']

/** Whether another answer makes a question unnecessary: without a phone number a desk needs no hours. */
export function isNeedless(question: Question, answers: OrganisationAnswers): boolean {
  return question === 'desk-hours' && answers.get('desk-phone') === ''
}

/** Whether an answer can be accepted. */
export function isAnswer(question: Question, answer: string): boolean {
  return answer === '' ? !needed.includes(question) : checks[question](answer)
}

const checks: Readonly<Record<Question, (answer: string) => boolean>> = {
  name: isName,
  size: (answer) => organisationSizes.some((size) => size === answer),
  timezone: isTimeZone,
  languages: (answer) => readLanguages(answer).length > 0 && readLanguages(answer).every(isLanguageTag),
  // a domain is whatever may follow the @ of an address
  'email-domain': (answer) => isMailAddress(`somebody@${answer}`),
  'emergency-number': (answer) => /^[\d\s()+-]{2,20}$/.test(answer) && /\d/.test(answer),
  'top-management': isPerson,
  'project-lead': isPerson,
  auditor: isPerson,
  'desk-phone': (answer) => telephoneLink(answer) !== undefined,
  'desk-hours': (answer) => readHours(answer) !== undefined,
}

/** `en, de` or `en de`, once each. */
function readLanguages(answer: string): readonly string[] {
  return [...new Set(answer.split(/[\s,]+/).filter((tag) => tag !== ''))]
}

/** `Amara Okafor` or `Amara Okafor <amara@harbourdental.example>`; `undefined` for an empty answer. */
function readPerson(answer: string): NamedPerson | undefined {
  if (answer === '') return undefined
  const [, name, email] = /^(.*?)\s*<([^<>]*)>$/.exec(answer) ?? []
  return { name: name ?? answer, email }
}

function isPerson(answer: string): boolean {
  const person = readPerson(answer)
  // an address alone, or one with a missing bracket, is not a name
  if (person === undefined || !isName(person.name) || /[<>@]/.test(person.name)) return false
  return person.email === undefined || isMailAddress(person.email)
}

/** Whether a text can be a name: it has at least one letter or digit. */
function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** The organisation that the answers describe. */
export function organisationFrom(answers: OrganisationAnswers): NewRolebook {
  const answerTo = (question: Question) => answers.get(question) ?? ''
  const known = (question: Question) => answers.get(question) || undefined
  const phone = known('desk-phone')
  return {
    name: answerTo('name'),
    size: organisationSizes.find((size) => size === answers.get('size')) ?? 'small',
    timezone: answerTo('timezone'),
    languages: readLanguages(answerTo('languages')),
    emailDomain: known('email-domain'),
    emergencyNumber: known('emergency-number'),
    holders: {
      'top-management': readPerson(answerTo('top-management')),
      'project-lead': readPerson(answerTo('project-lead')),
      'internal-audit': readPerson(answerTo('auditor')),
    },
    desk: phone === undefined ? undefined : { phone, hours: answerTo('desk-hours') },
  }
}

/**
 * The language of the file: the first of the organisation’s languages where we have it, else that of whoever begins it.
 */
export function languageOfFile({ languages }: NewRolebook, language: OwnLanguage): OwnLanguage {
  const first = languages[0]?.split('-')[0]
  return ownLanguages.find((own) => own === first) ?? language
}
