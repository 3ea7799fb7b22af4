import {
  isLongId,
  type Kind,
  type OwnLanguage,
  type Path,
  quotedIn,
  type RolebookDocument,
  splitLongId,
} from '@rolebook/model'
import { alternatives, kindWords, oneOf, sectionOf } from '../messages/kind-words.ts'
import { defineRule } from '../rule.ts'
import { likelyIds } from './likely-ids.ts'
import { leadOf } from './member-lead.ts'

/** For at most this many ids a similar one is suggested, because every search goes through all ids of the file. */
const mostSuggestions = 50

export const rule = defineRule({
  id: 'unknown-reference',
  severity: 'error',
  profile: 'default',
  covers: ['REF-01'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'Every id leads to something of the right kind',
    de: 'Jede Kennung führt zu etwas von der richtigen Art',
    fr: 'Chaque identifiant mène à quelque chose du bon type',
  },
  messages: {
    unknown: {
      en: 'Nothing has the id “{id}”; {wanted} is wanted here. Add it under {sections}, or correct the id.',
      de: 'Nichts hat die Kennung „{id}“; hier gehört {wanted} hin. Ergänzen Sie sie unter {sections}, oder berichtigen Sie die Kennung.',
      fr: 'Rien ne porte l’identifiant « {id} » ; ici, il faut {wanted}. Ajoutez-le sous {sections}, ou corrigez l’identifiant.',
    },
    mistyped: {
      en: 'Nothing has the id “{id}”; {wanted} is wanted here. Did you mean “{nearest}”?',
      de: 'Nichts hat die Kennung „{id}“; hier gehört {wanted} hin. Meinten Sie „{nearest}“?',
      fr: 'Rien ne porte l’identifiant « {id} » ; ici, il faut {wanted}. Vouliez-vous dire « {nearest} » ?',
    },
    named: {
      en: '“{id}” is written with the id “{nearest}” in this file: names change, ids stay.',
      de: '„{id}“ hat in dieser Datei die Kennung „{nearest}“: Namen ändern sich, Kennungen bleiben.',
      fr: '« {id} » a dans ce fichier l’identifiant « {nearest} » : les noms changent, les identifiants restent.',
    },
    noMember: {
      en: '“{id}” leads to a member that is not named here. Add “{member}” under “members”, with the path of its rolebook, or correct the id.',
      de: '„{id}“ führt zu einer Tochtergesellschaft, die hier nicht genannt ist. Ergänzen Sie „{member}“ unter „members“ mit dem Pfad ihres Rolebooks, oder berichtigen Sie die Kennung.',
      fr: '« {id} » mène à une filiale qui n’est pas nommée ici. Ajoutez « {member} » sous « members », avec le chemin de son rolebook, ou corrigez l’identifiant.',
    },
    mistypedMember: {
      en: '“{id}” leads to a member that is not named here. Did you mean “{nearest}”?',
      de: '„{id}“ führt zu einer Tochtergesellschaft, die hier nicht genannt ist. Meinten Sie „{nearest}“?',
      fr: '« {id} » mène à une filiale qui n’est pas nommée ici. Vouliez-vous dire « {nearest} » ?',
    },
    unknownThere: {
      en: 'In the rolebook of “{member}” nothing has the id “{short}”; {wanted} is wanted here. Add it there, or correct the id.',
      de: 'Im Rolebook von „{member}“ hat nichts die Kennung „{short}“; hier gehört {wanted} hin. Ergänzen Sie sie dort, oder berichtigen Sie die Kennung.',
      fr: 'Dans le rolebook de « {member} », rien ne porte l’identifiant « {short} » ; ici, il faut {wanted}. Ajoutez-le là-bas, ou corrigez l’identifiant.',
    },
    mistypedThere: {
      en: 'In the rolebook of “{member}” nothing has the id “{short}”; {wanted} is wanted here. Did you mean “{nearest}”?',
      de: 'Im Rolebook von „{member}“ hat nichts die Kennung „{short}“; hier gehört {wanted} hin. Meinten Sie „{nearest}“?',
      fr: 'Dans le rolebook de « {member} », rien ne porte l’identifiant « {short} » ; ici, il faut {wanted}. Vouliez-vous dire « {nearest} » ?',
    },
    otherKind: {
      en: '“{id}” is {found}, but {wanted} is wanted here.',
      de: '„{id}“ ist {found}; hier gehört aber {wanted} hin.',
      fr: '« {id} » est {found}, mais ici il faut {wanted}.',
    },
    change: {
      en: 'Change to “{nearest}”',
      de: 'In „{nearest}“ ändern',
      fr: 'Remplacer par « {nearest} »',
    },
  },
  check(context, report) {
    const { language, ids, isDamaged, damage, hasAllParts } = context
    const likely = likelyIds(context)
    let suggestions = 0
    for (const { id, to, path } of ids.dangling()) {
      if (isDamaged(path)) continue
      const at = { path }
      const wanted = oneOf(to, language)
      const found = ids.kindsOf(id)[0]
      if (found) {
        report({ message: 'otherKind', at, values: { id, found: kindWords[found][language], wanted } })
        continue
      }
      // Where more lead nowhere, a whole section is missing, and searching for similar ids would take seconds.
      const withLikeness = suggestions < mostSuggestions
      if (isLongId(id)) {
        const lead = leadOf(context, id, { wanted: to, withLikeness })
        if (lead.to === 'unread') continue
        suggestions += 1
        const { member, id: short } = splitLongId(id)
        const { nearest = '' } = lead
        const [unknown, mistyped] =
          lead.to === 'nobody'
            ? (['noMember', 'mistypedMember'] as const)
            : (['unknownThere', 'mistypedThere'] as const)
        report({
          message: nearest === '' ? unknown : mistyped,
          at,
          values: { id, member: lead.to === 'nobody' ? lead.member : member, short, wanted, nearest },
          fixes: nearest === '' ? [] : [changeTo(path, nearest)],
        })
        continue
      }
      // It may be in a part that was not read, or in a piece that cannot be read just now.
      if (!hasAllParts() || damage().mentions(id)) continue
      const named = likely.withName(id, to)
      const nearest = named ?? (withLikeness ? likely.nearestTo(id, to) : undefined)
      suggestions += 1
      if (nearest !== undefined) {
        const fixes = [changeTo(path, nearest)]
        report({ message: named ? 'named' : 'mistyped', at, values: { id, nearest, wanted }, fixes })
      } else report({ message: 'unknown', at, values: { id, wanted, sections: sectionsOf(to, language) } })
    }
  },
})

function changeTo(path: Path, nearest: string) {
  const edits = ({ rangeOf }: RolebookDocument) =>
    [rangeOf(path)].flatMap((range) => (range ? [{ range, text: nearest }] : []))
  return { title: 'change' as const, values: { nearest }, edits }
}

function sectionsOf(kinds: readonly Kind[], language: OwnLanguage): string {
  return alternatives(
    kinds.map((kind) => quotedIn(language, sectionOf[kind])),
    language,
  )
}
