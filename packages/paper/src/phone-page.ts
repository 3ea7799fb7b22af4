import { durationInWords, type OwnLanguage, type Told } from '@rolebook/model'
import { type ComponentChildren, h } from 'preact'
import { drawAnswer, drawContact, drawEmergencyNumbers } from './contact-blocks.ts'
import { phonePageStyle } from './phone-page-style.ts'
import type { PrintedSituation, Sheet } from './sheet.ts'
import { paperTexts } from './texts.ts'
import { writeDocument } from './web-document.ts'

/** The page for phones: one file that can be read without script or network once it is there. */
export function writePhonePage(sheet: Sheet, language: OwnLanguage): string {
  const texts = paperTexts[language]
  const { organisation, emergencyNumbers, defaultContact, situations, contactPoints } = sheet
  return writeDocument({
    title: texts.title(organisation),
    language,
    style: phonePageStyle,
    body: [
      h('header', null, h('h1', { dir: 'auto' }, organisation)),
      h(
        'main',
        null,
        drawEmergencyNumbers(emergencyNumbers, language),
        h(
          'section',
          { class: 'first', 'aria-labelledby': 'not-sure' },
          h('h2', { id: 'not-sure' }, texts.notSure),
          drawAnswer(defaultContact, language),
        ),
        situations.length > 0 && drawSituations(situations, language),
        contactPoints.length > 0 &&
          h(
            'section',
            { 'aria-labelledby': 'all-numbers' },
            h('h2', { id: 'all-numbers' }, texts.allNumbers),
            contactPoints.map((one) => drawContact(one, language)),
          ),
      ),
      h('footer', null, h('p', null, texts.issued(sheet.issued, sheet.validUntil)), h('p', null, texts.newest)),
    ],
  })
}

function drawSituations(situations: readonly PrintedSituation[], language: OwnLanguage): ComponentChildren {
  const texts = paperTexts[language]
  const urgencies = [...new Set(situations.map(({ urgency }) => urgency))]
  return h(
    'section',
    { 'aria-labelledby': 'what-happened' },
    h('h2', { id: 'what-happened' }, texts.whatHappened),
    urgencies.map((urgency) => [
      h('h3', { class: urgency }, texts.urgency[urgency]),
      situations.filter((one) => one.urgency === urgency).map((one) => drawSituation(one, language)),
    ]),
  )
}

function drawSituation(situation: PrintedSituation, language: OwnLanguage): ComponentChildren {
  const texts = paperTexts[language]
  const { title, urgency, usePhone, first, doNot, include, deadline, answer } = situation
  return h(
    'details',
    { class: urgency },
    h('summary', { dir: 'auto', ...languageOf(title) }, title.text),
    usePhone && h('p', { class: 'hint' }, texts.usePhone),
    drawList('ol', texts.first, first),
    drawList('ul', texts.doNot, doNot),
    h('h4', null, texts.whomToCall),
    deadline && h('p', { class: 'deadline' }, texts.deadline(durationInWords(deadline, language))),
    drawAnswer(answer, language),
    drawList('ul', texts.include, include),
    h('p', { class: 'welcome' }, texts.welcome),
  )
}

function drawList(kind: 'ol' | 'ul', title: string, items: readonly Told[]): ComponentChildren {
  if (items.length === 0) return []
  return [
    h('h4', null, title),
    h(
      kind,
      null,
      items.map((item) => h('li', { dir: 'auto', ...languageOf(item) }, item.text)),
    ),
  ]
}

function languageOf({ lang }: Told): { readonly lang?: string } {
  return lang === undefined ? {} : { lang }
}
