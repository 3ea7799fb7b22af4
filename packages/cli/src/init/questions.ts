import { type NamedPerson, organisationSizes } from '@rolebook/exchange'
import { isLanguageTag, isMailAddress, isTimeZone, readHours, telephoneLink } from '@rolebook/model'

/** What `rolebook init` asks, in this order; each may be given as an option of the same name. */
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

/** One answer a question; an empty one, or none, says that it is not known. */
export type Answers = ReadonlyMap<Question, string>

/** Questions that need an answer; all others may stay open. */
const needed: readonly Question[] = ['name', 'size', 'timezone', 'languages', 'desk-hours']

/** Whether an answer can be taken. */
export function isAnswer(question: Question, answer: string): boolean {
  return answer === '' ? !needed.includes(question) : checks[question](answer)
}

const checks: Readonly<Record<Question, (answer: string) => boolean>> = {
  name: isName,
  size: (answer) => organisationSizes.some((size) => size === answer),
  timezone: isTimeZone,
  languages: (answer) => readLanguages(answer).length > 0 && readLanguages(answer).every(isLanguageTag),
  // a domain is what may stand behind the @ of an address
  'email-domain': (answer) => isMailAddress(`somebody@${answer}`),
  'emergency-number': (answer) => /^[\d\s()+-]{2,20}$/.test(answer) && /\d/.test(answer),
  'top-management': isPerson,
  'project-lead': isPerson,
  auditor: isPerson,
  'desk-phone': (answer) => telephoneLink(answer) !== undefined,
  'desk-hours': (answer) => readHours(answer) !== undefined,
}

/** `en, de` or `en de`, once each. */
export function readLanguages(answer: string): readonly string[] {
  return [...new Set(answer.split(/[\s,]+/).filter((tag) => tag !== ''))]
}

/** `Amara Okafor` or `Amara Okafor <amara@harbourdental.example>`; `undefined` for an empty answer. */
export function readPerson(answer: string): NamedPerson | undefined {
  if (answer === '') return undefined
  const [, name, email] = /^(.*?)\s*<([^<>]*)>$/.exec(answer) ?? []
  return { name: name ?? answer, email }
}

function isPerson(answer: string): boolean {
  const person = readPerson(answer)
  return person !== undefined && isName(person.name) && (person.email === undefined || isMailAddress(person.email))
}

/** Somebody could read it: there is a letter or number in it. */
function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
