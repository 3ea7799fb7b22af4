import { type OwnLanguage, telephoneLink } from '@rolebook/model'
import { type ComponentChildren, h } from 'preact'
import { drawAnswer } from './contact-blocks.ts'
import { callable, type PrintedAnswer } from './contacts.ts'
import { drawQrCode } from './qr-code.ts'
import type { Sheet } from './sheet.ts'
import { paperTexts } from './texts.ts'

/* What card and poster share. Paper has no links, and little room. */

/** The first emergency number can be read from a distance; every other one is there too, but small. */
export function drawEmergencyBand({ emergencyNumbers }: Sheet, language: OwnLanguage): ComponentChildren {
  const [first, ...others] = emergencyNumbers
  if (!first) return null
  const texts = paperTexts[language]
  const placed = [...(first.place === undefined ? [] : [first]), ...others]
  return h(
    'div',
    { class: 'emergency' },
    h('p', { class: 'large' }, texts.inDanger, ' ', h('bdi', null, texts.call(first.number))),
    placed.length > 0 &&
      h(
        'p',
        { class: 'places' },
        placed.map(({ number, place }) => h('span', null, h('b', { dir: 'ltr' }, number), ' ', h('bdi', null, place))),
      ),
  )
}

/** The default contact: as many people as there is room for, with the ways that can be used from paper. */
export function drawDefaultContact(
  { defaultContact }: Sheet,
  language: OwnLanguage,
  { most }: { readonly most: number },
): ComponentChildren {
  const steps = defaultContact.steps.slice(0, most).map(({ how, contacts }) => ({
    how,
    contacts: contacts
      .slice(0, most)
      .map((one) => ({ ...one, ways: one.ways && { ...one.ways, chat: undefined, web: undefined } })),
  }))
  return h('div', { class: `contacts of-${steps.length}` }, drawAnswer({ ...defaultContact, steps }, language))
}

/** The QR code of the page for phones, if there is one. */
export function drawPageCode({ phonePage }: Sheet, language: OwnLanguage): ComponentChildren {
  return phonePage === undefined ? null : drawCode(phonePage, paperTexts[language].scanPage)
}

/** The QR code that dials the first of the default contacts with a number that can be dialled. */
export function drawCallCode({ defaultContact }: Sheet, language: OwnLanguage): ComponentChildren {
  const call = callCode(defaultContact)
  return call ? drawCode(call.link, paperTexts[language].scanCall(call.name)) : null
}

function callCode(answer: PrintedAnswer): { readonly link: string; readonly name: string } | undefined {
  return callable(answer).flatMap(({ name, ways }) => {
    const link = ways?.phone && telephoneLink(ways.phone.text)
    return link === undefined ? [] : [{ link, name }]
  })[0]
}

function drawCode(text: string, label: string): ComponentChildren {
  return h('figure', { class: 'code' }, drawQrCode(text, label), h('figcaption', { dir: 'auto' }, label))
}
