import { daysBetween } from '@rolebook/model'
import { defineRule } from '../rule.ts'

/** In days. A review that is overdue for longer is not merely late, but left undone. */
const grace = 90

export const rule = defineRule({
  id: 'overdue-review',
  severity: 'warning',
  profile: 'default',
  covers: ['TIM-01'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'The file is looked at again by the day it gives itself',
    de: 'Die Datei wird bis zu dem Tag überprüft, den sie sich selbst setzt',
    fr: 'Le fichier est réexaminé au plus tard le jour qu’il se fixe',
  },
  messages: {
    late: {
      en: 'This file was to be looked at again by {date}, {days} days ago. Go through it with those it names, and then put the day of the next review here.',
      de: 'Diese Datei sollte bis {date} überprüft werden, vor {days} Tagen. Gehen Sie sie mit den Genannten durch, und tragen Sie dann hier den Tag der nächsten Überprüfung ein.',
      fr: 'Ce fichier devait être réexaminé pour le {date}, il y a {days} jours. Parcourez-le avec les personnes nommées, puis inscrivez ici le jour du prochain examen.',
    },
    lateByADay: {
      en: 'This file was to be looked at again by {date}, yesterday. Go through it with those it names, and then put the day of the next review here.',
      de: 'Diese Datei sollte bis {date} überprüft werden, also bis gestern. Gehen Sie sie mit den Genannten durch, und tragen Sie dann hier den Tag der nächsten Überprüfung ein.',
      fr: 'Ce fichier devait être réexaminé pour le {date}, c’est-à-dire hier. Parcourez-le avec les personnes nommées, puis inscrivez ici le jour du prochain examen.',
    },
  },
  check({ model, names, today }, report) {
    const { reviewBy } = model.rolebook
    if (reviewBy === undefined) return
    const days = daysBetween(reviewBy, today())
    if (days <= 0) return
    report({
      message: days === 1 ? 'lateByADay' : 'late',
      severity: days > grace ? 'error' : 'warning',
      at: { path: ['review-by'] },
      values: { date: names.date(reviewBy), days: String(days) },
    })
  },
})
