import type { OwnLanguage, Ways } from '@rolebook/model'
import type { PrintedContact } from './contacts.ts'
import type { Sheet } from './sheet.ts'
import { paperTexts } from './texts.ts'

/**
 * The contact points as vCards, to be taken over into the contacts of a phone or mail program. Version 3.0 (RFC 2426):
 * Outlook reads no other of the two that all phones read, and nothing of 4.0 is needed here.
 */
export function writeContactCards(sheet: Sheet, language: OwnLanguage): string {
  const { organisation, contactPoints, issued } = sheet
  const validity = paperTexts[language].issued(issued, sheet.validUntil)
  const reachable = contactPoints.filter(({ ways }) => ways?.phone || ways?.mail || ways?.chat || ways?.web)
  return reachable.map((contact) => writeCard(contact, organisation, validity)).join('')
}

function writeCard({ name, remarks, ways }: PrintedContact, organisation: string, validity: string): string {
  const links = [ways?.chat, ways?.web].filter((link) => link !== undefined)
  const number = ways?.phone?.link?.replace(/^tel:/, '')
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Rolebook//EN',
    `N:${escapeText(name)};;;;`,
    `FN:${escapeText(name)}`,
    ...(organisation === '' ? [] : [`ORG:${escapeText(organisation)}`]),
    ...(number === undefined ? [] : [`TEL;TYPE=WORK,VOICE:${number}`]),
    ...(ways?.mail ? [`EMAIL;TYPE=INTERNET:${escapeText(ways.mail.text)}`] : []),
    // an address is a URI: what separates values elsewhere belongs to it
    ...links.map((link) => `URL:${link}`),
    `NOTE:${escapeText([...noteOf(ways?.phone), ...remarks, validity].join('\n'))}`,
    'END:VCARD',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** The number as written, where more than what is dialled stands in it, such as an extension. */
function noteOf(phone: Ways['phone']): readonly string[] {
  if (!phone) return []
  const isDialledWhole = phone.link !== undefined && digitsOf(phone.text) === digitsOf(phone.link)
  return isDialledWhole ? [] : [phone.text]
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '')
}

/** RFC 2426, section 4: these four mean something in a value. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** In octets, the line break not counted. */
const longestLine = 75

/** RFC 2425, section 5.8.1: a longer line goes on after a line break and a space. No character is cut in two. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let room = longestLine
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length
    if (octets > room) {
      lines.push(current)
      current = ''
      // the space at the beginning of the next line takes one
      room = longestLine - 1
    }
    current += character
    room -= octets
  }
  return [...lines, current].join('\r\n ')
}
