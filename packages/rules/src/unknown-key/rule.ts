import { soundProblems } from '../places/damage.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'unknown-key',
  severity: 'warning',
  profile: 'default',
  covers: ['FILE-06'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'Every key is one that Rolebook knows',
    de: 'Jeder Schlüssel ist einer, den Rolebook kennt',
    fr: 'Chaque clé est connue de Rolebook',
  },
  messages: {
    unknown: {
      en: '“{key}” is no key here, so what stands below it is not read. For a key of your own write “x-{key}”.',
      de: '„{key}“ ist hier kein Schlüssel; was darunter steht, wird nicht gelesen. Für einen eigenen Schlüssel schreiben Sie „x-{key}“.',
      fr: '« {key} » n’est pas une clé ici : ce qui se trouve dessous n’est pas lu. Pour une clé à vous, écrivez « x-{key} ».',
    },
    mistyped: {
      en: '“{key}” is no key here, so what stands below it is not read. Did you mean “{nearest}”?',
      de: '„{key}“ ist hier kein Schlüssel; was darunter steht, wird nicht gelesen. Meinten Sie „{nearest}“?',
      fr: '« {key} » n’est pas une clé ici : ce qui se trouve dessous n’est pas lu. Vouliez-vous dire « {nearest} » ?',
    },
    replace: {
      en: 'Change to “{nearest}”',
      de: 'In „{nearest}“ ändern',
      fr: 'Remplacer par « {nearest} »',
    },
  },
  check(context, report) {
    for (const { code, start, end, path, detail } of soundProblems(context)) {
      if (code !== 'unknown-key') continue
      const { key = '', nearest } = detail
      const at = { range: { start, end }, path }
      if (nearest === undefined) report({ message: 'unknown', at, values: { key } })
      else {
        const fixes = [{ title: 'replace' as const, edits: [{ range: { start, end }, text: nearest }] }]
        report({ message: 'mistyped', at, values: { key, nearest }, fixes })
      }
    }
  },
})
