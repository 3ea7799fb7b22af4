import { isReadWhole } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'lapsed-approval',
  severity: 'warning',
  profile: 'default',
  covers: ['TIM-05'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'What stands in the file is what was approved',
    de: 'In der Datei steht, was freigegeben wurde',
    fr: 'Le fichier dit ce qui a été approuvé',
  },
  messages: {
    lapsed: {
      en: '{person} approved this file on {date}; the decisions in it are others now. “rolebook approve --check” says what has changed. Have the change approved, or take it back.',
      de: '{person} hat diese Datei am {date} freigegeben; die Entscheidungen darin sind inzwischen andere. „rolebook approve --check“ sagt, was sich geändert hat. Lassen Sie die Änderung freigeben, oder nehmen Sie sie zurück.',
      fr: 'Approbation de ce fichier : {person}, {date} ; depuis, les décisions qu’il contient ont changé. « rolebook approve --check » dit en quoi. Faites approuver la modification, ou annulez-la.',
    },
    lapsedOnceApproved: {
      en: 'This file was approved; the decisions in it are others now. “rolebook approve --check” says what has changed. Have the change approved, or take it back.',
      de: 'Diese Datei wurde freigegeben; die Entscheidungen darin sind inzwischen andere. „rolebook approve --check“ sagt, was sich geändert hat. Lassen Sie die Änderung freigeben, oder nehmen Sie sie zurück.',
      fr: 'Ce fichier a été approuvé ; depuis, les décisions qu’il contient ont changé. « rolebook approve --check » dit en quoi. Faites approuver la modification, ou annulez-la.',
    },
  },
  check(context, report) {
    const { model, names } = context
    const { by, date, digest } = model.rolebook.approved ?? {}
    // where something could not be read, nobody can tell what was decided
    if (digest === undefined || !isReadWhole(context.document) || context.digest() === digest) return
    const at = { path: ['approved', 'digest'] }
    if (by === undefined || date === undefined) report({ message: 'lapsedOnceApproved', at })
    else report({ message: 'lapsed', at, values: { person: names.person(by), date: names.date(date) } })
  },
})
