import { isUnspoken } from '../holders/unspoken-role.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'policy-reaches-nobody',
  severity: 'warning',
  profile: 'default',
  covers: [],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Whoever asks about a policy reaches somebody',
    de: 'Wer nach einer Richtlinie fragt, erreicht jemanden',
    fr: 'Qui s’interroge sur une politique trouve à qui s’adresser',
  },
  messages: {
    nobody: {
      en: '“{policy}” is in the care of {role}, and nothing in this file says who that is: name the holder under “roles”, or another role here.',
      de: '„{policy}“ liegt bei {role}, und nichts in dieser Datei sagt, wer das ist: Nennen Sie unter „roles“, wer die Rolle innehat, oder hier eine andere Rolle.',
      fr: '« {policy} » revient à un rôle dont ce fichier ne dit rien ({role}) : dites sous « roles » qui en est titulaire, ou indiquez ici un autre rôle.',
    },
  },
  each: 'policy',
  check({ model, names, hasAllParts, isUnread }, report, id) {
    const { owner } = model.rolebook.policies?.get(id) ?? {}
    // a file without any roles is still being written, and a part that was not read may have more
    if (owner === undefined || !model.rolebook.roles?.size || !hasAllParts()) return
    if (!isUnspoken(model, owner) || isUnread(owner, ['roles', owner])) return
    const at = { path: ['policies', id, 'owner'] }
    report({ message: 'nobody', at, values: { policy: names.policy(id), role: names.role(owner) }, about: [id, owner] })
  },
})
