import { holdersAt, isSmall } from '@rolebook/model'
import { writtenExceptions } from '../exceptions/written-exceptions.ts'
import { findHumans } from '../holders/same-human.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'self-approved-exception',
  severity: 'error',
  profile: 'default',
  covers: ['EXC-02'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Nobody approves an exception in their own favour',
    de: 'Niemand genehmigt eine Ausnahme zu eigenen Gunsten',
    fr: 'Personne n’approuve une dérogation en sa propre faveur',
  },
  messages: {
    own: {
      en: '{person} approved this exception and is who it is about. An approval in one’s own favour is none (A.5.3): let {top} approve it.',
      de: '{person} hat diese Ausnahme genehmigt und ist selbst betroffen. Eine Genehmigung zu eigenen Gunsten ist keine (A.5.3): Lassen Sie sie von der Rolle {top} genehmigen.',
      fr: '{person} a approuvé cette dérogation, qui concerne cette même personne. Une approbation en sa propre faveur n’en est pas une (A.5.3) : faites-la approuver par le rôle {top}.',
    },
    role: {
      en: '{person} approved this exception and holds {role}, which it is about. An approval in one’s own favour is none (A.5.3): let {top} approve it.',
      de: '{person} hat diese Ausnahme genehmigt und hat die Rolle {role} inne, die sie betrifft. Eine Genehmigung zu eigenen Gunsten ist keine (A.5.3): Lassen Sie sie von der Rolle {top} genehmigen.',
      fr: '{person} a approuvé cette dérogation et est titulaire du rôle {role}, qu’elle concerne. Une approbation en sa propre faveur n’en est pas une (A.5.3) : faites-la approuver par le rôle {top}.',
    },
    topOwn: {
      en: '{person} approved this exception and is who it is about. An approval in one’s own favour is none (A.5.3). Nobody stands above {top}: let somebody from outside or another person as {approver} approve it.',
      de: '{person} hat diese Ausnahme genehmigt und ist selbst betroffen. Eine Genehmigung zu eigenen Gunsten ist keine (A.5.3). Über der Rolle {top} steht niemand: Lassen Sie sie von außen oder von jemand anderem in der Rolle {approver} genehmigen.',
      fr: '{person} a approuvé cette dérogation, qui concerne cette même personne. Une approbation en sa propre faveur n’en est pas une (A.5.3). Personne n’est au-dessus du rôle {top} : faites-la approuver par quelqu’un de l’extérieur, ou par une autre personne au rôle {approver}.',
    },
    topRole: {
      en: '{person} approved this exception and holds {role}, which it is about. An approval in one’s own favour is none (A.5.3). Nobody stands above {top}: let somebody from outside or another person as {approver} approve it.',
      de: '{person} hat diese Ausnahme genehmigt und hat die Rolle {role} inne, die sie betrifft. Eine Genehmigung zu eigenen Gunsten ist keine (A.5.3). Über der Rolle {top} steht niemand: Lassen Sie sie von außen oder von jemand anderem in der Rolle {approver} genehmigen.',
      fr: '{person} a approuvé cette dérogation et est titulaire du rôle {role}, qu’elle concerne. Une approbation en sa propre faveur n’en est pas une (A.5.3). Personne n’est au-dessus du rôle {top} : faites-la approuver par quelqu’un de l’extérieur, ou par une autre personne au rôle {approver}.',
    },
  },
  check(context, report) {
    const { model, names, today } = context
    const exceptions = writtenExceptions(context)
    if (exceptions.length === 0) return
    const small = isSmall(model.rolebook)
    const humanOf = findHumans(context)
    const directors = new Set(holdersOf('top-management', context).map(humanOf))
    let isOnlyDirectorTold = false
    for (const { exception, path } of exceptions) {
      const { approvedBy, about = [], until } = exception
      // One that has ended is reported by stale-exception.
      if (approvedBy === undefined || (until !== undefined && until < today())) continue
      const human = humanOf(approvedBy)
      const isOwn = about.some((id) => model.rolebook.people?.has(id) && humanOf(id) === human)
      const role = about.find((id) => holdersOf(id, context).some((holder) => humanOf(holder) === human))
      if (!isOwn && role === undefined) continue
      const isDirector = directors.has(human)
      // Where one person manages alone, there is nothing more to say about a second exception.
      const isAlone = isDirector && directors.size === 1
      if (small && isAlone && isOnlyDirectorTold) continue
      isOnlyDirectorTold ||= isAlone
      report({
        message: isDirector ? (isOwn ? 'topOwn' : 'topRole') : isOwn ? 'own' : 'role',
        severity: small ? 'warning' : 'error',
        at: { path: [...path, 'approved-by'] },
        values: {
          person: names.person(approvedBy),
          role: role === undefined ? '' : names.role(role),
          top: names.role('top-management'),
          approver: names.role('exception-approver'),
        },
        about,
      })
    }
  },
})

/** Who holds a role today, whether or not they are away. */
function holdersOf(role: string, { model, now }: RuleContext): readonly string[] {
  return holdersAt(model, role, now).flatMap(({ id, state }) => (state === 'present' || state === 'away' ? [id] : []))
}
