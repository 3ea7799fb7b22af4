import { letters } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'clashing-letters',
  severity: 'warning',
  profile: 'all',
  covers: ['RAC-08'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A role has one letter in a responsibility, or A and R',
    de: 'Eine Rolle hat in einer Verantwortlichkeit einen Buchstaben, oder A und R',
    fr: 'Un rôle a une seule lettre par responsabilité, ou bien A et R',
  },
  messages: {
    two: {
      en: '{role} is “{stronger}” for {duty} and also “{weaker}”: whoever does or decides is in it already. Leave one of the two; until then “{stronger}” counts.',
      de: '{role} steht bei {duty} unter „{stronger}“ und auch unter „{weaker}“: Wer es tut oder entscheidet, ist schon dabei. Lassen Sie eines von beiden stehen; bis dahin zählt „{stronger}“.',
      fr: '« {role} » figure sous « {stronger} » et aussi sous « {weaker} » ({duty}) : qui agit ou décide est déjà au courant. Gardez l’une des deux lettres ; d’ici là, « {stronger} » compte.',
    },
    asked: {
      en: '{role} is “{stronger}” for {duty} and also “{weaker}”: whoever is asked before knows already. Leave one of the two; until then “{stronger}” counts.',
      de: '{role} steht bei {duty} unter „{stronger}“ und auch unter „{weaker}“: Wer vorher gefragt wird, weiß schon davon. Lassen Sie eines von beiden stehen; bis dahin zählt „{stronger}“.',
      fr: '« {role} » figure sous « {stronger} » et aussi sous « {weaker} » ({duty}) : qui est consulté avant est déjà au courant. Gardez l’une des deux lettres ; d’ici là, « {stronger} » compte.',
    },
    other: {
      en: '{role} has the stronger letter here.',
      de: 'Hier hat {role} den stärkeren Buchstaben.',
      fr: '« {role} » a ici la lettre la plus forte.',
    },
  },
  each: 'responsibility',
  check({ model, names }, report, duty) {
    const { path, written = {}, notApplicable } = model.responsibilities.get(duty) ?? {}
    if (!path || notApplicable) return
    for (const weaker of ['consulted', 'informed'] as const) {
      for (const role of new Set(written[weaker])) {
        const stronger = letters.slice(0, letters.indexOf(weaker)).find((letter) => written[letter]?.includes(role))
        if (!stronger) continue
        const values = { duty, role: names.role(role), stronger, weaker }
        report({
          message: stronger === 'consulted' ? 'asked' : 'two',
          at: { path: [...path, weaker], mention: role },
          values,
          about: [duty, role],
          related: [{ message: 'other', at: { path: [...path, stronger], mention: role }, values }],
        })
      }
    }
  },
})
