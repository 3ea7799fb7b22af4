import type { Definition, Kind, Path, RolebookDocument } from '@rolebook/model'
import { kindWords } from '../messages/kind-words.ts'
import { soundProblems } from '../places/damage.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'duplicate-key',
  severity: 'error',
  profile: 'default',
  covers: ['FILE-03', 'REF-02', 'REF-03'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'No key stands twice, and no id names two things',
    de: 'Kein Schlüssel steht doppelt, und keine Kennung bezeichnet zweierlei',
    fr: 'Aucune clé ne figure deux fois, et aucun identifiant ne désigne deux choses',
  },
  messages: {
    key: {
      en: '“{key}” stands here a second time, and only the first is read: keep one of the two.',
      de: '„{key}“ steht hier zum zweiten Mal, und nur das erste wird gelesen: Behalten Sie eines von beiden.',
      fr: '« {key} » figure ici une seconde fois, et seule la première est lue : gardez l’une des deux.',
    },
    id: {
      en: 'There is {kind} with the id “{key}” already, and only the first is read: join the two, or give this one another id.',
      de: 'Die Kennung „{key}“ ist schon vergeben ({kind}), und nur der erste Eintrag wird gelesen: Führen Sie beide zusammen, oder geben Sie diesem Eintrag eine andere.',
      fr: 'L’identifiant « {key} » est déjà pris ({kind}), et seule la première entrée est lue : réunissez les deux, ou donnez un autre identifiant à celle-ci.',
    },
    kinds: {
      en: '“{key}” is {kind} already. Whoever reads “{key}” must know who or what is meant: give this one another id.',
      de: '„{key}“ ist schon {kind}. Wer „{key}“ liest, muss wissen, wer oder was gemeint ist: Geben Sie diesem Eintrag eine andere Kennung.',
      fr: '« {key} » est déjà {kind}. Qui lit « {key} » doit savoir de qui ou de quoi il s’agit : donnez un autre identifiant à cette entrée.',
    },
    first: {
      en: 'The first “{key}” is here.',
      de: 'Das erste „{key}“ steht hier.',
      fr: '« {key} » figure d’abord ici.',
    },
  },
  check(context, report) {
    const { document, language, ids, isDamaged } = context
    const said = new Set<number>()
    for (const { code, start, end, detail } of soundProblems(context)) {
      if (code !== 'duplicate-key' || said.has(start)) continue
      said.add(start)
      const { key = '' } = detail
      const { path } = document.pathAt(start)
      const kind = kindAt(document, path)
      const values = { key, kind: kind ? kindWords[kind][language] : '' }
      const related = firstPlace(document, path, start).map((range) => ({
        message: 'first' as const,
        at: { range },
        values,
      }))
      report({ message: kind ? 'id' : 'key', at: { range: { start, end }, path }, values, related })
    }
    for (const { first, second } of ids.shared()) {
      if (isDamaged(second.path)) continue
      const values = { key: second.id, kind: kindWords[first.kind][language] }
      report({
        message: 'kinds',
        at: { path: second.path, part: 'key' },
        values,
        related: [{ message: 'first', at: { path: first.path, part: 'key' }, values }],
      })
    }
  },
})

/** The place that a path leads to, unless it is the repeated key itself. */
function firstPlace(document: RolebookDocument, path: Definition['path'], start: number) {
  const first = document.rangeOf(path, 'key')
  return first && first.start < start ? [first] : []
}

/** The kind of thing that is defined at a path. */
function kindAt({ definitions }: RolebookDocument, path: Path): Kind | undefined {
  return definitions.find((definition) => definition.path.join('\n') === path.join('\n'))?.kind
}
