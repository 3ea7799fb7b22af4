import { situationsByFulfilled } from '../indexes.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'nobody-informed',
  severity: 'info',
  profile: 'all',
  covers: ['RAC-12'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Somebody is told of what staff report',
    de: 'Von dem, was Beschäftigte melden, erfährt jemand',
    fr: 'Quelqu’un est informé de ce que le personnel signale',
  },
  messages: {
    nobody: {
      en: 'Staff fulfil {duty} by reporting (“{situation}”), and no role is informed of it: add “informed” with whoever should hear of it.',
      de: 'Beschäftigte erfüllen {duty}, indem sie melden („{situation}“), und keine Rolle erfährt davon: Ergänzen Sie „informed“ mit denen, die davon hören sollen.',
      fr: 'Le personnel remplit {duty} en signalant (« {situation} »), et aucun rôle n’en est informé : ajoutez « informed » avec ceux qui doivent le savoir.',
    },
  },
  each: 'responsibility',
  check({ model, names, lookUp, isUnread }, report, duty) {
    const {
      path,
      written = {},
      catalogue,
      accountable,
      responsible,
      informed,
      notApplicable,
    } = model.responsibilities.get(duty) ?? {}
    if (!path || notApplicable || informed?.length !== 0) return
    // Emptied on purpose, or a responsibility of their own that already says who is responsible and accountable.
    const isDecided =
      written.informed === undefined
        ? !catalogue && accountable?.length && responsible?.length
        : written.informed.length === 0
    if (!isDecided || isUnread(duty, [...path, 'informed'])) return
    const situation = lookUp(situationsByFulfilled, duty).find((id) => !model.situations.get(id)?.confidential)
    if (situation === undefined) return
    report({
      message: 'nobody',
      at: written.informed ? { path: [...path, 'informed'] } : { path, part: 'key' },
      values: { duty, situation: names.situation(situation) },
      about: [duty, situation],
    })
  },
})
