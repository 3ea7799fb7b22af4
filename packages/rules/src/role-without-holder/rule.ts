import { type HolderNow, holdersAt } from '@rolebook/model'
import { lastToEnd, nextToBegin } from '../holders/holder-gap.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'role-without-holder',
  severity: 'warning',
  profile: 'default',
  covers: ['ROL-02'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'A role of the catalogue that the file names is held, or said to be vacant',
    de: 'Eine Rolle des Katalogs, die in der Datei steht, ist besetzt oder als unbesetzt angegeben',
    fr: 'Un rôle du catalogue que nomme le fichier a un titulaire, ou est dit vacant',
  },
  messages: {
    nobody: {
      en: 'Nobody holds {role}: say under “held-by” who does, or “vacant” with a reason if that is on purpose.',
      de: 'Niemand hat die Rolle {role} inne: Sagen Sie unter „held-by“, wer es ist, oder „vacant“ mit einem Grund, wenn das so gewollt ist.',
      fr: 'Personne n’est titulaire du rôle {role} : dites sous « held-by » de qui il s’agit, ou « vacant » avec une raison si c’est voulu.',
    },
    ended: {
      en: 'Nobody has held {role} since the last day of {person}, {date}: say who holds it now, or “vacant” with a reason.',
      de: 'Seit dem letzten Tag von {person} am {date} hat niemand die Rolle {role} inne: Sagen Sie, wer sie jetzt innehat, oder „vacant“ mit einem Grund.',
      fr: 'Personne n’est titulaire du rôle {role} depuis le {date}, dernier jour pour {person} : dites qui l’est à présent, ou « vacant » avec une raison.',
    },
    notYet: {
      en: 'Nobody holds {role} until {person} begins on {date}: say who holds it until then, or “vacant” with a reason.',
      de: 'Bis {person} am {date} beginnt, hat niemand die Rolle {role} inne: Sagen Sie, wer sie bis dahin innehat, oder „vacant“ mit einem Grund.',
      fr: 'Personne n’est titulaire du rôle {role} avant le {date}, jour où commence {person} : dites qui l’est d’ici là, ou « vacant » avec une raison.',
    },
  },
  each: 'role',
  check(context, report, id) {
    const { model, now, names } = context
    const entry = model.roles.get(id)
    if (!entry?.path || !entry.catalogue || entry.catalogue.required || entry.everybody || entry.role.vacant) return
    const holders = holdersAt(model, id, now)
    if (context.isUnread(id, [...entry.path, 'held-by']) || holders.some((holder) => isHeldBy(holder, context))) return
    const next = nextToBegin(holders)
    const turn = next ?? lastToEnd(holders)
    report({
      message: next ? 'notYet' : turn ? 'ended' : 'nobody',
      at: { path: entry.path, part: 'key' },
      values: {
        role: names.role(id),
        person: names.person(turn?.id ?? ''),
        date: turn ? names.date(turn.date) : '',
      },
    })
  },
})

/** A holder who is not in this file, has left, or holds it on no day counts too: other rules report those. */
function isHeldBy({ state, person, assignment: { from, until } }: HolderNow, { today }: RuleContext): boolean {
  if (from !== undefined && until !== undefined && until < from) return true
  if (state === 'left') return until === undefined || until >= today(person)
  return state === 'present' || state === 'away' || state === 'unknown'
}
