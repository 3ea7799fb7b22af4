import { quotedIn } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'core-situation-uncovered',
  severity: 'info',
  profile: 'all',
  covers: ['STF-06'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'What staff most urgently need has a card with a contact',
    de: 'Was Beschäftigte am dringendsten brauchen, hat eine Karte mit einem Kontakt',
    fr: 'Ce dont le personnel a le plus urgemment besoin a une fiche avec un contact',
  },
  messages: {
    noContact: {
      en: 'Nobody is named for these urgent situations of the catalogue: {situations}. Add “default-contact” under “organisation”; it then answers for all of them.',
      de: 'Für diese dringenden Situationen des Katalogs ist niemand genannt: {situations}. Ergänzen Sie „default-contact“ unter „organisation“; dieser Kontakt gilt dann für alle.',
      fr: 'Personne n’est nommé pour ces situations urgentes du catalogue : {situations}. Ajoutez « default-contact » sous « organisation » ; il répond alors pour toutes.',
    },
    hidden: {
      en: '“{situation}” is among what staff most urgently need, but “visible: isms” hides its card from them. Change it to “staff”.',
      de: '„{situation}“ gehört zu dem, was Beschäftigte am dringendsten brauchen, aber „visible: isms“ verbirgt die Karte vor ihnen. Ändern Sie es in „staff“.',
      fr: '« {situation} » fait partie de ce dont le personnel a le plus urgemment besoin, mais « visible: isms » lui cache cette fiche. Remplacez-le par « staff ».',
    },
  },
  check({ model, names, language, isUnread, hasAllParts }, report) {
    const { organisation, roles } = model.rolebook
    // A file without any roles is still being written, and what is missing may be in a part that was not read.
    if (!roles || !hasAllParts() || isUnread('default-contact', ['organisation', 'default-contact'])) return
    const urgent = [...model.situations.values()].filter(({ catalogue }) => catalogue?.urgency === 'now')
    for (const { id, path, written } of urgent) {
      if (!path || written.visible !== 'isms') continue
      report({ message: 'hidden', at: { path: [...path, 'visible'] }, values: { situation: names.situation(id) } })
    }
    const without = urgent.filter(({ id, contact, path }) => !contact && !(path && isUnread(id, path)))
    if (without.length === 0) return
    report({
      message: 'noContact',
      at: { path: organisation ? ['organisation'] : ['roles'], part: 'key' },
      values: { situations: names.list(without.map(({ id }) => quotedIn(language, names.situation(id)))) },
      about: without.map(({ id }) => id),
    })
  },
})
