import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'urgent-without-steps',
  severity: 'warning',
  profile: 'default',
  covers: ['STF-05'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'The card of an urgent situation says what to do first',
    de: 'Die Karte einer dringenden Situation sagt, was zuerst zu tun ist',
    fr: 'La fiche d’une situation urgente dit quoi faire d’abord',
  },
  messages: {
    noFirst: {
      en: '“{situation}” is urgent, but its card does not say what to do first. Add one to three steps under “first”, beginning with the most urgent.',
      de: '„{situation}“ ist dringend, aber die Karte sagt nicht, was zuerst zu tun ist. Ergänzen Sie unter „first“ einen bis drei Schritte, den dringendsten zuerst.',
      fr: '« {situation} » est urgent, mais la fiche ne dit pas quoi faire d’abord. Ajoutez sous « first » une à trois étapes, la plus urgente en tête.',
    },
    neither: {
      en: '“{situation}” is urgent, but its card says neither what to do first nor what not to do. Add one to three steps under “first”, and under “do-not” what would make it worse.',
      de: '„{situation}“ ist dringend, aber die Karte sagt weder, was zuerst zu tun ist, noch, was zu lassen ist. Ergänzen Sie unter „first“ einen bis drei Schritte und unter „do-not“, was alles schlimmer macht.',
      fr: '« {situation} » est urgent, mais la fiche ne dit ni quoi faire d’abord, ni quoi éviter. Ajoutez sous « first » une à trois étapes, et sous « do-not » ce qui aggraverait les choses.',
    },
  },
  each: 'situation',
  check({ model, names, isUnread }, report, id) {
    const entry = model.situations.get(id)
    if (!entry?.path || entry.urgency !== 'now' || entry.first.length > 0 || isUnread(id, entry.path)) return
    const { path, written, catalogue, contact, doNot } = entry
    // A card without title or contact is still being written, and one that staff do not see needs no steps.
    if (!(written.title || catalogue) || !contact || written.visible === 'isms') return
    report({
      message: doNot.length > 0 ? 'noFirst' : 'neither',
      at: written.first ? { path: [...path, 'first'] } : { path, part: 'key' },
      values: { situation: names.situation(id) },
    })
  },
})
