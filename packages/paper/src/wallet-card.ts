import type { OwnLanguage } from '@rolebook/model'
import { type ComponentChildren, h } from 'preact'
import { drawCallCode, drawDefaultContact, drawEmergencyBand, drawPageCode } from './printed-parts.ts'
import type { Sheet } from './sheet.ts'
import { paperTexts } from './texts.ts'
import { walletCardStyle } from './wallet-card-style.ts'
import { writeDocument } from './web-document.ts'

/** There is room for the default contact and whoever comes next. */
const mostContacts = 2
/** How many fit on one A4 page, front and back side by side, so that nothing has to be printed double-sided. */
const cardsOnPage = 4

/** A page of cards of 85.6 × 54 mm, the size of a bank card, with marks to cut at and a line to fold at. */
export function writeWalletCards(sheet: Sheet, language: OwnLanguage): string {
  const texts = paperTexts[language]
  return writeDocument({
    title: texts.cardTitle(sheet.organisation),
    language,
    style: walletCardStyle,
    body: h(
      'main',
      null,
      h('h1', { dir: 'auto' }, texts.cardTitle(sheet.organisation)),
      h('p', { class: 'cut' }, texts.cutAndFold),
      Array.from({ length: cardsOnPage }, () => drawCard(sheet, language)),
    ),
  })
}

function drawCard(sheet: Sheet, language: OwnLanguage): ComponentChildren {
  const texts = paperTexts[language]
  const code = drawPageCode(sheet, language) ?? drawCallCode(sheet, language)
  return h(
    'article',
    { class: 'marks' },
    h(
      'div',
      { class: 'card' },
      h(
        'div',
        { class: 'side front' },
        h('p', { class: 'organisation', dir: 'auto' }, sheet.organisation),
        drawEmergencyBand(sheet, language),
        drawDefaultContact(sheet, language, { most: mostContacts }),
      ),
      h(
        'div',
        { class: 'side back' },
        code,
        h('p', { class: 'welcome' }, texts.welcome),
        h('p', { class: 'keep' }, texts.keepCard),
        h('p', { class: 'validity' }, `${texts.issued(sheet.issued, sheet.validUntil)} ${texts.newest}`),
      ),
    ),
  )
}
