import { type Exception, type LocalText, nearest, quotedIn } from '@rolebook/model'
import { isAcceptable } from '../exceptions/acceptable.ts'
import { type WrittenException, writtenExceptions } from '../exceptions/written-exceptions.ts'
import { defineRule, type Report, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'incomplete-exception',
  severity: 'error',
  profile: 'default',
  covers: ['EXC-01'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'An exception says what is accepted, why, by whom, until when, and what is done instead',
    de: 'Eine Ausnahme sagt, was akzeptiert ist, warum, von wem, bis wann und was stattdessen getan wird',
    fr: 'Une dérogation dit ce qui est accepté, pourquoi, par qui, jusqu’à quand, et ce qui est fait à la place',
  },
  messages: {
    missing: {
      en: 'This exception does not yet say {keys}. It needs the rule, whom or what it is about, a reason, what is done instead, who approved it and a last day.',
      de: 'In dieser Ausnahme fehlt noch: {keys}. Sie braucht die Regel, wen oder was sie betrifft, einen Grund, was stattdessen getan wird, wer sie genehmigt hat und einen letzten Tag.',
      fr: 'Il manque à cette dérogation : {keys}. Il lui faut la règle, qui ou quoi elle concerne, une raison, ce qui est fait à la place, qui l’a approuvée et un dernier jour.',
    },
    unknown: {
      en: 'There is no rule “{rule}”, so this exception accepts nothing. Write the id that stands with the finding.',
      de: 'Es gibt keine Regel „{rule}“, also akzeptiert diese Ausnahme nichts. Schreiben Sie die Kennung, die beim Befund steht.',
      fr: 'Il n’y a pas de règle « {rule} » : cette dérogation n’accepte rien. Écrivez l’identifiant qui figure avec le constat.',
    },
    misspelt: {
      en: 'There is no rule “{rule}”, so this exception accepts nothing. Did you mean “{better}”?',
      de: 'Es gibt keine Regel „{rule}“, also akzeptiert diese Ausnahme nichts. Meinten Sie „{better}“?',
      fr: 'Il n’y a pas de règle « {rule} » : cette dérogation n’accepte rien. Vouliez-vous dire « {better} » ?',
    },
    unacceptable: {
      en: 'What “{rule}” finds cannot be accepted: a file has to be readable, and its ids have to lead somewhere. Mend what was found and remove this exception.',
      de: 'Was „{rule}“ findet, lässt sich nicht akzeptieren: Eine Datei muss lesbar sein, und ihre Kennungen müssen irgendwohin führen. Beheben Sie den Befund und entfernen Sie diese Ausnahme.',
      fr: 'Ce que « {rule} » constate ne peut être accepté : un fichier doit être lisible, et ses identifiants doivent mener quelque part. Corrigez le constat et retirez cette dérogation.',
    },
    change: { en: 'Change to “{better}”', de: 'In „{better}“ ändern', fr: 'Remplacer par « {better} »' },
  },
  check(context, report) {
    for (const written of writtenExceptions(context)) {
      const { exception, path } = written
      const about = exception.about ?? []
      const wrong = wrongRule(written, context)
      if (wrong) report({ ...wrong, about })
      // An exception that names no rule and hardly anything else is still being written.
      if (exception.rule === undefined && Object.keys(exception).length < 2) continue
      const missing = neededKeys.filter(({ key, isGiven }) => {
        const isUnread = context.isUnread('', [...path, key])
        return !isGiven(exception) && !isUnread
      })
      const keys = context.names.list(missing.map(({ key }) => quotedIn(context.language, key)))
      if (missing.length > 0) report({ message: 'missing', at: placeOf(written), values: { keys }, about })
    }
  },
})

function placeOf({ exception, path }: WrittenException) {
  return { path: exception.rule === undefined ? path : [...path, 'rule'] }
}

const neededKeys: readonly { readonly key: string; readonly isGiven: (exception: Exception) => boolean }[] = [
  { key: 'rule', isGiven: ({ rule }) => rule !== undefined },
  { key: 'about', isGiven: ({ about = [] }) => about.length > 0 },
  { key: 'because', isGiven: ({ because }) => isSaid(because) },
  { key: 'compensated-by', isGiven: ({ compensatedBy }) => isSaid(compensatedBy) },
  { key: 'approved-by', isGiven: ({ approvedBy }) => approvedBy !== undefined },
  { key: 'until', isGiven: ({ until }) => until !== undefined },
]

function isSaid(text: LocalText | undefined): boolean {
  return Object.values(text ?? {}).some((words) => words.trim() !== '')
}

/** What is wrong with the rule that an exception names, if anything. */
function wrongRule({ exception: { rule }, path }: WrittenException, { rules }: RuleContext) {
  if (rule === undefined) return undefined
  const at = { path: [...path, 'rule'] }
  const known = rules.find(({ id }) => id === rule)
  if (known) return isAcceptable(known) ? undefined : { message: 'unacceptable' as const, at, values: { rule } }
  const better = nearest(
    rule,
    rules.map(({ id }) => id),
  )
  if (better === undefined) return { message: 'unknown' as const, at, values: { rule } }
  return {
    message: 'misspelt' as const,
    at,
    values: { rule, better },
    fixes: [
      {
        title: 'change' as const,
        edits: (document) => {
          const range = document.rangeOf(at.path)
          return range ? [{ range, text: better }] : []
        },
      },
    ],
  } satisfies Report<'misspelt' | 'change'>
}
