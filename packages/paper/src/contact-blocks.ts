import { describeHow, type EmergencyNumber, type OwnLanguage, telephoneLink, type Ways } from '@rolebook/model'
import { type ComponentChildren, h } from 'preact'
import type { PrintedAnswer, PrintedContact } from './contacts.ts'
import { paperTexts } from './texts.ts'

/* The parts that page, card and poster share. Names of the organisation stand in their own direction, numbers in theirs. */

/** "In danger? Call 112", with each further number and where it holds. */
export function drawEmergencyNumbers(numbers: readonly EmergencyNumber[], language: OwnLanguage): ComponentChildren {
  const texts = paperTexts[language]
  if (numbers.length === 0) return null
  return h(
    'section',
    { class: 'emergency', 'aria-label': texts.inDanger },
    numbers.map(({ number, place }) =>
      h(
        'p',
        null,
        h('span', null, texts.inDanger),
        ' ',
        drawNumber(texts.call(number), telephoneLink(number)),
        place !== undefined && h('span', { class: 'place', dir: 'auto' }, place),
      ),
    ),
  )
}

/** Whom to reach, one below the other; where there are several, with whether any one or all are meant. */
export function drawAnswer({ how, steps }: PrintedAnswer, language: OwnLanguage): ComponentChildren {
  const blocks = steps.flatMap((step) => [
    ...(step.how === 'one' ? [] : [h('p', { class: 'how' }, describeHow(step.how, language))]),
    ...step.contacts.map((contact) => drawContact(contact, language)),
  ])
  return steps.length > 1 ? [h('p', { class: 'how' }, describeHow(how, language)), ...blocks] : blocks
}

/** One contact: name, when it answers, number, and the other ways. */
export function drawContact(contact: PrintedContact, language: OwnLanguage): ComponentChildren {
  const { name, lang, remarks, ways } = contact
  return h(
    'div',
    { class: 'contact' },
    h('p', { class: 'name', dir: 'auto', ...(lang === undefined ? {} : { lang }) }, name),
    remarks.length > 0 && h('p', { class: 'remarks', dir: 'auto' }, remarks.join(' · ')),
    ways && drawWays(ways, name, language),
  )
}

function drawWays({ phone, mail, chat, web }: Ways, name: string, language: OwnLanguage): ComponentChildren {
  const texts = paperTexts[language]
  return [
    phone
      ? h('p', { class: 'number' }, drawNumber(phone.text, phone.link))
      : h('p', { class: 'no-number' }, texts.noNumber),
    mail && h('p', { class: 'way' }, drawLink(breakable(mail.text), mail.link)),
    chat !== undefined && h('p', { class: 'way' }, drawLink(texts.chat, chat, `${texts.chat}, ${name}`)),
    web !== undefined && h('p', { class: 'way' }, drawLink(texts.form, web, `${texts.form}, ${name}`)),
  ]
}

/** A number that dials where it can; one with letters in it is dialled by hand. */
function drawNumber(text: string, link: string | undefined): ComponentChildren {
  return h(link === undefined ? 'span' : 'a', { class: 'call', dir: 'ltr', ...(link && { href: link }) }, text)
}

/** An address that is too long for its line goes on in the next after its @. */
function breakable(address: string): ComponentChildren {
  const domain = address.lastIndexOf('@') + 1
  return [address.slice(0, domain), domain > 0 && h('wbr', null), address.slice(domain)]
}

function drawLink(text: ComponentChildren, link: string | undefined, label?: string): ComponentChildren {
  if (link === undefined) return h('bdi', null, text)
  return h('a', { href: link, rel: 'noreferrer', ...(label && { 'aria-label': label }) }, h('bdi', null, text))
}
