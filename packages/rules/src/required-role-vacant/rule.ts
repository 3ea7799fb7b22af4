import { type HolderNow, holdersAt, type RoleEntry } from '@rolebook/model'
import { lastToEnd, nextToBegin } from '../holders/holder-gap.ts'
import { defineRule, type RuleContext } from '../rule.ts'

/** What asks for a holder: leadership, the two authorities of 5.3, and audits at planned intervals. */
const clauses: Readonly<Record<string, string>> = {
  'top-management': '5.1',
  'project-lead': '5.3',
  'internal-audit': '9.2.2',
}

export const rule = defineRule({
  id: 'required-role-vacant',
  severity: 'error',
  profile: 'default',
  covers: ['ROL-01'],
  fixable: false,
  dependsOnTime: true,
  auditorAsks: {
    en: 'An auditor will still ask who does this work until then.',
    de: 'Im Audit wird trotzdem gefragt, wer diese Arbeit bis dahin tut.',
    fr: 'Un auditeur demandera tout de même qui fait ce travail d’ici là.',
  },
  title: {
    en: 'Somebody leads, somebody runs the system, somebody audits it',
    de: 'Jemand leitet, jemand betreibt das System, jemand auditiert es',
    fr: 'Quelqu’un dirige, quelqu’un pilote le système, quelqu’un l’audite',
  },
  messages: {
    nobody: {
      en: 'Nobody holds {role}, and clause {clause} asks for somebody: say under “held-by” who does.',
      de: 'Niemand hat die Rolle {role} inne, und Abschnitt {clause} verlangt jemanden: Sagen Sie unter „held-by“, wer es ist.',
      fr: 'Personne n’est titulaire du rôle {role}, et l’article {clause} demande quelqu’un : dites sous « held-by » de qui il s’agit.',
    },
    ended: {
      en: 'Nobody has held {role} since the last day of {person}, {date}, and clause {clause} asks for somebody: say who holds it now.',
      de: 'Seit dem letzten Tag von {person} am {date} hat niemand die Rolle {role} inne, und Abschnitt {clause} verlangt jemanden: Sagen Sie, wer sie jetzt innehat.',
      fr: 'Personne n’est titulaire du rôle {role} depuis le {date}, dernier jour pour {person}, et l’article {clause} demande quelqu’un : dites qui l’est à présent.',
    },
    notYet: {
      en: 'Nobody holds {role} until {person} begins on {date}, and clause {clause} asks for somebody today: say who holds it until then.',
      de: 'Bis {person} am {date} beginnt, hat niemand die Rolle {role} inne, und Abschnitt {clause} verlangt heute jemanden: Sagen Sie, wer sie bis dahin innehat.',
      fr: 'Personne n’est titulaire du rôle {role} avant le {date}, jour où commence {person}, et l’article {clause} demande quelqu’un dès aujourd’hui : dites qui l’est d’ici là.',
    },
    vacant: {
      en: '{role} is stated as vacant, and clause {clause} asks for somebody: say who holds it, if only until it is filled.',
      de: 'Die Rolle {role} ist als unbesetzt angegeben, und Abschnitt {clause} verlangt jemanden: Sagen Sie, wer sie innehat, und sei es nur vorübergehend.',
      fr: 'Le rôle {role} est indiqué comme vacant, et l’article {clause} demande quelqu’un : dites qui en est titulaire, ne serait-ce que provisoirement.',
    },
    vacantBecause: {
      en: '{role} is stated as vacant ({because}), and clause {clause} asks for somebody: say who holds it, if only until it is filled.',
      de: 'Die Rolle {role} ist als unbesetzt angegeben ({because}), und Abschnitt {clause} verlangt jemanden: Sagen Sie, wer sie innehat, und sei es nur vorübergehend.',
      fr: 'Le rôle {role} est indiqué comme vacant ({because}), et l’article {clause} demande quelqu’un : dites qui en est titulaire, ne serait-ce que provisoirement.',
    },
    vacantUntil: {
      en: '{role} is to be filled by {date}, and clause {clause} asks for somebody today: say who holds it until then.',
      de: 'Die Rolle {role} soll bis {date} besetzt werden, und Abschnitt {clause} verlangt heute jemanden: Sagen Sie, wer sie bis dahin innehat.',
      fr: 'Le rôle {role} doit être pourvu d’ici au {date}, et l’article {clause} demande quelqu’un dès aujourd’hui : dites qui en est titulaire d’ici là.',
    },
    vacantBecauseUntil: {
      en: '{role} is stated as vacant ({because}) and to be filled by {date}, and clause {clause} asks for somebody today: say who holds it until then.',
      de: 'Die Rolle {role} ist als unbesetzt angegeben ({because}) und soll bis {date} besetzt werden, und Abschnitt {clause} verlangt heute jemanden: Sagen Sie, wer sie bis dahin innehat.',
      fr: 'Le rôle {role} est indiqué comme vacant ({because}) et doit être pourvu d’ici au {date}, et l’article {clause} demande quelqu’un dès aujourd’hui : dites qui en est titulaire d’ici là.',
    },
  },
  check(context, report) {
    const { model, now, names } = context
    const { roles: written } = model.rolebook
    // A file without any roles is still being written.
    if (!written?.size) return
    for (const { id, required } of model.catalogue.structure.roles) {
      const entry = model.roles.get(id)
      if (!required || !entry) continue
      // A role that is not mentioned here may be in a part of the same rolebook that was not read.
      if (!entry.path && !context.hasAllParts()) continue
      const { path = ['roles'] } = entry
      // Where it is written but could not be read, other rules say so.
      if (context.isUnread(id, [...path, 'held-by'])) continue
      const holders = holdersAt(model, id, now)
      if (holders.some(({ state }) => state === 'present' || state === 'away' || state === 'unknown')) continue
      const { message, values } = why(entry, holders, context)
      const clause = clauses[id] ?? '5.3'
      report({ message, at: { path, part: 'key' }, about: [id], values: { role: names.role(id), clause, ...values } })
    }
  },
})

/**
 * Says why nobody holds a role: the reason that the file states, else the nearest end or beginning of an assignment.
 */
function why({ role: { vacant } }: RoleEntry, holders: readonly HolderNow[], { names }: RuleContext) {
  if (vacant) {
    const because = vacant.because && names.text(vacant.because)
    const date = vacant.filledBy && names.date(vacant.filledBy)
    if (because && date) return { message: 'vacantBecauseUntil' as const, values: { because, date } }
    if (because) return { message: 'vacantBecause' as const, values: { because } }
    return date ? { message: 'vacantUntil' as const, values: { date } } : { message: 'vacant' as const, values: {} }
  }
  const next = nextToBegin(holders)
  if (next)
    return { message: 'notYet' as const, values: { person: names.person(next.id), date: names.date(next.date) } }
  const last = lastToEnd(holders)
  if (last) return { message: 'ended' as const, values: { person: names.person(last.id), date: names.date(last.date) } }
  return { message: 'nobody' as const, values: {} }
}
