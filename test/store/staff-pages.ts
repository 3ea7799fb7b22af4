import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/* Pages that staff of the example organisation might have open, so that a window looks like one in use. */

/** The first page of the intranet, shortly before Christmas. */
export function intranetPage(language: OwnLanguage): string {
  const { title, lead, news } = intranet[language]
  const cards = news.map(([head, text], at) => `<article class="tint${at}"><h2>${head}</h2><p>${text}</p></article>`)
  return page(language, 'Harbour Dental', `<h1>${title}</h1><p>${lead}</p><section>${cards.join('')}</section>`)
}

/** A page of the personnel files, which are an asset of the example. */
export function personnelPage(language: OwnLanguage): string {
  const { title, lead, facts } = personnel[language]
  const rows = facts.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')
  return page(language, 'Harbour Dental HR', `<h1>${title}</h1><p>${lead}</p><table>${rows}</table>`)
}

function page(language: OwnLanguage, name: string, content: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}"><style>
body { margin: 0; overflow: hidden; font: 17px/1.5 system-ui, sans-serif; color: #22303a; background: #f7f5f0 }
header { display: flex; align-items: center; gap: 14px; padding: 20px 40px; background: #234a7c; color: #fff; font-size: 21px; font-weight: 600 }
header svg { width: 32px } main { padding: 22px 40px } h1 { font-size: 32px; margin: 6px 0 10px } p { margin: 0 0 22px }
section { display: grid; grid-template-columns: 1fr 1fr; gap: 18px }
article { padding: 16px 20px 18px; border-radius: 14px; background: #fff; border-top: 6px solid #234a7c }
article.tint1 { border-color: #c9743a } article.tint2 { border-color: #5d8a4e } article.tint3 { border-color: #8a5d86 }
article.tint4 { border-color: #3f8c8c } article.tint5 { border-color: #a3893a }
article h2 { margin: 0 0 8px; font-size: 20px } article p { margin: 0 }
table { border-collapse: collapse; width: 100%; background: #fff; border-radius: 14px }
th, td { padding: 16px 24px; border-bottom: 1px solid #e6e2d8; text-align: left } th { width: 40%; font-weight: 500; color: #52646c }
</style></head><body><header>${mark}${name}</header><main>${content}</main></body></html>`
}

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#fff"/>
<path d="M4 4h2v3h4V4h2v8h-2V9H6v3H4z" fill="#234a7c"/></svg>`

type Fact = readonly [name: string, value: string]

const intranet: InOwnLanguages<{ readonly title: string; readonly lead: string; readonly news: readonly Fact[] }> = {
  en: {
    title: 'Good to know this week',
    lead: 'Head office closes on Thursday at noon and opens again on Tuesday.',
    news: [
      ['Between the years', 'The Berlin practice keeps its usual hours, except on the 25th and 26th.'],
      ['Holiday requests', 'Those for February are due by the end of the month.'],
      ['Car park', 'Closed for repairs until the 30th. The one next door is free for us.'],
      ['New colleagues', 'Seven people join us in January. Their first day begins at nine.'],
      ['Lift', 'Out of order on Tuesday morning, and back at work after lunch.'],
      ['Kitchen', 'The new dishwasher is here. Whoever finds it full turns it on.'],
    ],
  },
  de: {
    title: 'Gut zu wissen in dieser Woche',
    lead: 'Die Zentrale schließt am Donnerstag um zwölf und öffnet am Dienstag wieder.',
    news: [
      ['Zwischen den Jahren', 'Die Praxis in Berlin hat wie immer geöffnet, außer am 25. und 26.'],
      ['Urlaubsanträge', 'Die für Februar bitte bis Ende des Monats abgeben.'],
      ['Parkplatz', 'Bis zum 30. wird er ausgebessert. Der nebenan ist für uns frei.'],
      ['Neu bei uns', 'Im Januar fangen sieben Leute an, am ersten Tag um neun Uhr.'],
      ['Aufzug', 'Am Dienstagvormittag steht er still, nach dem Mittag fährt er wieder.'],
      ['Küche', 'Der neue Geschirrspüler ist da. Wer ihn voll findet, stellt ihn an.'],
    ],
  },
  fr: {
    title: 'Bon à savoir cette semaine',
    lead: 'Le siège ferme jeudi à midi et rouvre mardi.',
    news: [
      ['Entre les fêtes', 'Le cabinet de Berlin garde ses horaires, sauf le 25 et le 26.'],
      ['Demandes de congés', 'Celles de février sont à remettre avant la fin du mois.'],
      ['Parking', 'Fermé pour travaux jusqu’au 30. Celui d’à côté nous est ouvert.'],
      ['Arrivées', 'Sept personnes nous rejoignent en janvier. Rendez-vous à neuf heures.'],
      ['Ascenseur', 'À l’arrêt mardi matin, de retour après le déjeuner.'],
      ['Cuisine', 'Le nouveau lave-vaisselle est là. Qui le trouve plein le met en marche.'],
    ],
  },
}

const personnel: InOwnLanguages<{ readonly title: string; readonly lead: string; readonly facts: readonly Fact[] }> = {
  en: {
    title: 'Personnel file 0007',
    lead: 'Last changed on 14 December.',
    facts: [
      ['Place of work', 'Berlin practice'],
      ['With us since', '1 March 2021'],
      ['Hours a week', '32'],
      ['Next appraisal', '18 January 2027'],
      ['Training', 'First aid, until May 2027'],
    ],
  },
  de: {
    title: 'Personalakte 0007',
    lead: 'Zuletzt geändert am 14. Dezember.',
    facts: [
      ['Arbeitsort', 'Praxis Berlin'],
      ['Bei uns seit', '1. März 2021'],
      ['Wochenstunden', '32'],
      ['Nächstes Gespräch', '18. Januar 2027'],
      ['Schulung', 'Erste Hilfe, bis Mai 2027'],
    ],
  },
  fr: {
    title: 'Dossier du personnel 0007',
    lead: 'Modifié le 14 décembre.',
    facts: [
      ['Lieu de travail', 'Cabinet de Berlin'],
      ['Parmi nous depuis', 'mars 2021'],
      ['Heures par semaine', '32'],
      ['Prochain entretien', '18 janvier 2027'],
      ['Formation', 'Premiers secours, jusqu’en mai 2027'],
    ],
  },
}
