import { nameOfSubject } from '../exceptions/subject-names.ts'
import { writtenExceptions } from '../exceptions/written-exceptions.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'needless-exception',
  severity: 'info',
  profile: 'default',
  covers: ['EXC-04'],
  fixable: false,
  dependsOnTime: true,
  looksLast: true,
  title: {
    en: 'An exception accepts something that would otherwise be found',
    de: 'Eine Ausnahme akzeptiert etwas, das sonst ein Befund wäre',
    fr: 'Une dérogation accepte ce qui serait sinon un constat',
  },
  messages: {
    needless: {
      en: 'This exception from {rule} is no longer needed: the rule finds nothing about {names}. Remove it, so that it does not accept something else one day.',
      de: 'Diese Ausnahme von {rule} wird nicht mehr gebraucht: Die Regel findet nichts zu {names}. Entfernen Sie sie, damit sie nicht eines Tages etwas anderes akzeptiert.',
      fr: 'Cette dérogation à {rule} n’est plus nécessaire : la règle ne constate rien au sujet de {names}. Retirez-la, pour qu’elle n’accepte pas un jour autre chose.',
    },
  },
  check(context, report) {
    const { names, isNeeded, hasAllParts, hasAllMembers } = context
    // What the rule would find may be in a part or a member that is not read here.
    if (!hasAllParts() || !hasAllMembers()) return
    for (const { exception, path } of writtenExceptions(context)) {
      const { rule, about = [] } = exception
      if (rule === undefined || isNeeded(exception)) continue
      const subjects = about.map((id) => nameOfSubject(context, id))
      // An id that leads nowhere is reported by unknown-reference; with the right id the exception may be needed.
      if (!subjects.every((name) => name !== undefined)) continue
      report({
        message: 'needless',
        at: { path: [...path, 'rule'] },
        values: { rule, names: names.list(subjects) },
        about,
      })
    }
  },
})
