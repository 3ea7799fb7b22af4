import type { OwnLanguage } from '@rolebook/model'
import { h } from 'preact'
import { posterStyle } from './poster-style.ts'
import { drawCallCode, drawDefaultContact, drawEmergencyBand, drawPageCode } from './printed-parts.ts'
import type { Sheet } from './sheet.ts'
import { paperTexts } from './texts.ts'
import { writeDocument } from './web-document.ts'

/** More contacts would be too small to read from a distance. */
const mostContacts = 3
/** How many urgent situations the poster names; the page for phones has them all. */
const mostSituations = 6

/** The poster: one side of A4, read from two metres away. */
export function writePoster(sheet: Sheet, language: OwnLanguage): string {
  const texts = paperTexts[language]
  const urgent = sheet.situations.filter(({ urgency }) => urgency === 'now').slice(0, mostSituations)
  return writeDocument({
    title: texts.title(sheet.organisation),
    language,
    style: posterStyle,
    body: h(
      'main',
      null,
      drawEmergencyBand(sheet, language),
      h('h1', null, texts.posterTitle),
      urgent.length > 0 &&
        h(
          'ul',
          { class: 'situations' },
          urgent.map(({ title: { text, lang } }) =>
            h('li', null, h('span', { dir: 'auto', ...(lang && { lang }) }, text)),
          ),
        ),
      drawDefaultContact(sheet, language, { most: mostContacts }),
      h('p', { class: 'welcome' }, texts.welcome),
      h('div', { class: 'codes' }, drawPageCode(sheet, language), drawCallCode(sheet, language)),
      h(
        'footer',
        null,
        h('p', { class: 'organisation', dir: 'auto' }, sheet.organisation),
        h('p', null, `${texts.issued(sheet.issued, sheet.validUntil)} ${texts.newest}`),
      ),
    ),
  })
}
