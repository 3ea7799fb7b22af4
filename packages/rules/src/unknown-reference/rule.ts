import { type Kind, type OwnLanguage, quotedIn, type Reference, type RolebookDocument } from '@rolebook/model'
import { alternatives, kindWords, oneOf, sectionOf } from '../messages/kind-words.ts'
import { defineRule } from '../rule.ts'
import { likelyIds } from './likely-ids.ts'

/** For so many ids the nearest is looked for; every look goes through all ids of the file. */
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
      if (isMembers(id) || isDamaged(path)) continue
      const at = { path }
      const wanted = oneOf(to, language)
      const found = ids.kindsOf(id)[0]
      if (found) {
        report({ message: 'otherKind', at, values: { id, found: kindWords[found][language], wanted } })
        continue
      }
      // It may be written down in a part that was not read, or in a piece that cannot be read just now.
      if (!hasAllParts() || damage().mentions(id)) continue
      const named = likely.withName(id, to)
      // Where so many lead nowhere a whole section is missing, and looking for likenesses would take seconds.
      const nearest = named ?? (suggestions < mostSuggestions ? likely.nearestTo(id, to) : undefined)
      suggestions += 1
      if (nearest !== undefined) {
        const change = ({ rangeOf }: RolebookDocument) =>
          [rangeOf(path)].flatMap((range) => (range ? [{ range, text: nearest }] : []))
        const fixes = [{ title: 'change' as const, edits: change }]
        report({ message: named ? 'named' : 'mistyped', at, values: { id, nearest, wanted }, fixes })
      } else report({ message: 'unknown', at, values: { id, wanted, sections: sectionsOf(to, language) } })
    }
  },
})

/** `de/project-lead` stands in the rolebook of a subsidiary, which this file does not hold. */
function isMembers(id: Reference['id']): boolean {
  return id.includes('/')
}

function sectionsOf(kinds: readonly Kind[], language: OwnLanguage): string {
  return alternatives(
    kinds.map((kind) => quotedIn(language, sectionOf[kind])),
    language,
  )
}
