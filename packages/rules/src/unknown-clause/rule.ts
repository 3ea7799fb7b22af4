import { type Catalogue, type CatalogueReference, type Path, type RolebookDocument, wordingOf } from '@rolebook/model'
import type { Names } from '../messages/names.ts'
import { findReferencesIn } from '../places/reference-places.ts'
import { defineRule } from '../rule.ts'
import { judgeReference } from './judge-reference.ts'

export const rule = defineRule({
  id: 'unknown-clause',
  severity: 'warning',
  profile: 'default',
  covers: ['REF-05', 'REF-06'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'Clauses and controls are those of ISO 27001:2022',
    de: 'Abschnitte und Maßnahmen sind solche von ISO 27001:2022',
    fr: 'Les articles et les mesures sont ceux d’ISO 27001:2022',
  },
  messages: {
    control: {
      en: 'ISO 27001:2022 has no clause {number}, but a control {better} ({title}): controls are written with “A.”.',
      de: 'ISO 27001:2022 hat keinen Abschnitt {number}, aber eine Maßnahme {better} ({title}): Maßnahmen schreibt man mit „A.“.',
      fr: 'ISO 27001:2022 n’a pas d’article {number}, mais une mesure {better} ({title}) : les mesures s’écrivent avec « A. ».',
    },
    clause: {
      en: 'ISO 27001:2022 has no control {number}, but a clause {better} ({title}): clauses are written without “A.”.',
      de: 'ISO 27001:2022 hat keine Maßnahme {number}, aber einen Abschnitt {better} ({title}): Abschnitte schreibt man ohne „A.“.',
      fr: 'ISO 27001:2022 n’a pas de mesure {number}, mais un article {better} ({title}) : les articles s’écrivent sans « A. ».',
    },
    noClause: {
      en: 'ISO 27001:2022 has no clause {number}. Write one of its clauses, {first} to {last}, or a control such as A.5.2.',
      de: 'ISO 27001:2022 hat keinen Abschnitt {number}. Schreiben Sie einen der Abschnitte von {first} bis {last} oder eine Maßnahme wie A.5.2.',
      fr: 'ISO 27001:2022 n’a pas d’article {number}. Écrivez l’un de ses articles, de {first} à {last}, ou une mesure comme A.5.2.',
    },
    noControl: {
      en: 'ISO 27001:2022 has no control {number}. The last ones of its Annex A: {last}.',
      de: 'ISO 27001:2022 hat keine Maßnahme {number}. Die letzten in Anhang A: {last}.',
      fr: 'ISO 27001:2022 n’a pas de mesure {number}. Les dernières de son annexe A : {last}.',
    },
    oldGroup: {
      en: 'ISO 27001:2022 has no control {number}; in the edition of 2013 that was a group of controls. Name what you mean of those that took their place: {better}.',
      de: 'ISO 27001:2022 hat keine Maßnahme {number}; in der Ausgabe von 2013 war das eine Gruppe von Maßnahmen. Nennen Sie, was Sie meinen, von denen, die an ihre Stelle traten: {better}.',
      fr: 'ISO 27001:2022 n’a pas de mesure {number} ; dans l’édition de 2013, c’était un groupe de mesures. Désignez ce que vous entendez parmi celles qui les remplacent : {better}.',
    },
    old: {
      en: '{number} is a number of the 2013 edition. In ISO 27001:2022 it is {better} ({title}).',
      de: '{number} ist eine Nummer der Ausgabe von 2013. In ISO 27001:2022 ist es {better} ({title}).',
      fr: '{number} est un numéro de l’édition de 2013. Dans ISO 27001:2022, c’est {better} ({title}).',
    },
    oldSeveral: {
      en: '{number} is a number of the 2013 edition. In ISO 27001:2022 it went into {better}: name what you mean of these.',
      de: '{number} ist eine Nummer der Ausgabe von 2013. In ISO 27001:2022 ging sie in {better} auf: Nennen Sie, was Sie davon meinen.',
      fr: '{number} est un numéro de l’édition de 2013. Dans ISO 27001:2022, il est passé dans {better} : désignez ce que vous entendez parmi ces mesures.',
    },
    oldAgain: {
      en: '{number} is a number of the 2013 edition. What it became, {better} ({title}), is named here as well: remove the old number.',
      de: '{number} ist eine Nummer der Ausgabe von 2013. Was daraus wurde, {better} ({title}), ist hier auch genannt: Entfernen Sie die alte Nummer.',
      fr: '{number} est un numéro de l’édition de 2013. Ce qu’il est devenu, {better} ({title}), figure ici aussi : retirez l’ancien numéro.',
    },
    change: { en: 'Change to “{better}”', de: 'In „{better}“ ändern', fr: 'Remplacer par « {better} »' },
  },
  each: 'responsibility',
  check({ model, names, language }, report, duty) {
    const { path, written, notApplicable } = model.responsibilities.get(duty) ?? {}
    if (!path || notApplicable || !written?.covers) return
    const { references: titles } = wordingOf(model.catalogue, language)
    const list = [...path, 'covers']
    const named = new Set(written.covers)
    const seen = new Map<string, number>()
    for (const number of written.covers) {
      const occurrence = seen.get(number) ?? 0
      seen.set(number, occurrence + 1)
      const judgement = judgeReference(model.catalogue, number)
      if (!judgement) continue
      const { is, meant } = judgement
      const [better = ''] = meant
      const isCertain = meant.length === 1 && is !== 'oldGroup'
      const isNamed = isCertain && named.has(better)
      if (isCertain) named.add(better)
      const again = isNamed ? 'oldAgain' : 'old'
      report({
        message: is !== 'old' ? is : meant.length > 1 ? 'oldSeveral' : again,
        at: { path: list, mention: number, occurrence },
        severity: is === 'old' ? 'info' : 'warning',
        values: {
          number,
          better: names.list(meant),
          title: titles[better] ?? better,
          ...numbersOf(model.catalogue, is === 'noControl' ? 'control' : 'clause', names),
        },
        fixes:
          isCertain && !isNamed
            ? [{ title: 'change', edits: (document) => changeItem(document, list, number, occurrence, better) }]
            : [],
      })
    }
  },
})

/** The first of the clauses, and the last; of controls the last of each chapter. */
function numbersOf({ structure }: Catalogue, kind: CatalogueReference['kind'], names: Names) {
  const ids = structure.references.filter((reference) => reference.kind === kind).map(({ id }) => id)
  if (kind === 'clause') return { first: ids[0] ?? '', last: ids.at(-1) ?? '' }
  const chapterOf = (id = '') => id.split('.')[1]
  return { last: names.list(ids.filter((id, index) => chapterOf(id) !== chapterOf(ids[index + 1]))) }
}

/** Only the number is replaced: quotes stay. */
function changeItem(document: RolebookDocument, list: Path, number: string, occurrence: number, better: string) {
  const range = document.rangeOf(findReferencesIn(document)(list, number, occurrence))
  if (!range) return []
  const written = document.slice(range.start, range.end)
  return written.includes(number) ? [{ range, text: written.replace(number, better) }] : []
}
