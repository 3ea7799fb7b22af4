import { responsibilitiesByMeaning } from '../indexes.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'duplicate-responsibility',
  severity: 'warning',
  profile: 'default',
  covers: ['RSP-02'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Each responsibility of the catalogue is there once',
    de: 'Jede Verantwortlichkeit des Katalogs gibt es einmal',
    fr: 'Chaque responsabilité du catalogue n’existe qu’une fois',
  },
  messages: {
    both: {
      en: '{duty} stands for {meaning}, and so does {other}: two may do it, or each may leave it to the other. Keep one, or say with “covers” what each is about.',
      de: '{duty} steht für {meaning}, und {other} auch: Dann machen es zwei, oder jeder verlässt sich auf den anderen. Behalten Sie eine davon, oder sagen Sie mit „covers“, worum es jeweils geht.',
      fr: '{duty} et {other} disent toutes deux « stands-for: {meaning} » : on le fera deux fois, ou chacun comptera sur l’autre. Gardez l’une des deux, ou dites par « covers » ce que chacune concerne.',
    },
    itself: {
      en: '{duty} stands for {meaning}, and this file speaks of {meaning} as well: two may do it, or each may leave it to the other. Keep one of them.',
      de: '{duty} steht für {meaning}, und diese Datei spricht auch von {meaning} selbst: Dann machen es zwei, oder jeder verlässt sich auf den anderen. Behalten Sie eine von beiden.',
      fr: '{duty} dit « stands-for: {meaning} », et {meaning} figure aussi dans ce fichier : on le fera deux fois, ou chacun comptera sur l’autre. Gardez l’une des deux.',
    },
    first: {
      en: '{other} is here.',
      de: '{other} steht hier.',
      fr: '{other} se trouve ici.',
    },
  },
  each: 'responsibility',
  check({ model, lookUp }, report, duty) {
    const { path, standsFor: meaning, catalogue, notApplicable } = model.responsibilities.get(duty) ?? {}
    if (!path || meaning === undefined || catalogue || notApplicable) return
    const other = lookUp(responsibilitiesByMeaning, meaning).find((id) => {
      const entry = model.responsibilities.get(id)
      return entry?.path && !entry.notApplicable
    })
    const otherPath = other !== undefined && model.responsibilities.get(other)?.path
    if (!otherPath || other === duty) return
    const values = { duty, meaning, other }
    report({
      message: other === meaning ? 'itself' : 'both',
      at: { path: [...path, 'stands-for'] },
      values,
      about: [duty, other],
      related: [{ message: 'first', at: { path: otherPath, part: 'key' }, values }],
    })
  },
})
