import { type InOwnLanguages, partsOf, type RoleEntry } from '@rolebook/model'
import { listOf, personName, roleTitle, say, type View, wordingsOf } from '../place/view.ts'
import { describeFilling } from '../words/holder-words.ts'
import { code, joinMarkdown, type Markdown, md } from '../words/markdown.ts'
import { type HoverCard, labelled, listUnder, titled } from './card.ts'
import { nameReference } from './reference-words.ts'

type Part = ReturnType<typeof partsOf>[number]

/** A role: who holds it now and who stands in, what it is for, its letters, and the clauses its duties cover. */
export function describeRole(view: View, id: string): HoverCard | undefined {
  const { model, language } = view
  const role = model.roles.get(id)
  if (!role) return describeUnusedRole(view, id)
  const kind = role.catalogue ? (role.catalogue.required ? texts.required : texts.role) : texts.own
  const { sentence, state } = describeFilling(view, role)
  const parts = partsOf(model, id).filter(({ responsibility }) => !responsibility.notApplicable)
  const further = parts.filter((part) => !isOwn(part)).map(({ responsibility }) => responsibility.id)
  const summary = role.summary && say(view, role.summary, '')
  return {
    lines: [
      titled(roleTitle(view, id), kind[language]),
      ...(state === 'vacant' ? [md`${capitalised(sentence)}`] : labelled(texts.heldBy, language, sentence)),
      ...(summary ? [md`${summary}`] : []),
    ],
    details: [
      ...labelled(
        texts.deputies,
        language,
        listOf(
          view,
          role.deputies.map((deputy) => personName(view, deputy)),
        ),
      ),
      ...labelled(texts.authority, language, role.role.authority && say(view, role.role.authority, '')),
      ...listUnder(texts.duties[language], parts.filter(isOwn), language, (part) => describeDuty(view, part)),
      ...labelled(texts.further, language, further.join(', ')),
      ...labelled(texts.covers, language, clausesOf(view, role)),
    ],
  }
}

/** A second-tier role of the catalogue that is named somewhere but not set up in this file. */
function describeUnusedRole(view: View, id: string): HoverCard | undefined {
  if (!view.model.catalogue.byId.roles.has(id)) return undefined
  const summary = wordingsOf(view, ({ roles }) => roles[id]?.summary)
  return {
    lines: [
      titled(wordingsOf(view, ({ roles }) => roles[id]?.title) ?? id, texts.role[view.language]),
      md`${texts.unused[view.language]}`,
      ...(summary ? [md`${summary}`] : []),
    ],
    details: [],
  }
}

/** A duty that the role answers for or does, with its letters. */
function describeDuty(view: View, { responsibility, letters }: Part): Markdown {
  const initials = letters.map((letter) => code(letter.charAt(0).toUpperCase()))
  return md`${joinMarkdown(initials, ' ')} **${responsibility.id}** ${say(view, responsibility.text, '')}`
}

function isOwn({ letters }: Part): boolean {
  return letters.includes('accountable') || letters.includes('responsible')
}

/** The clauses and controls that its own duties cover, in the order of the standard; the first few by title. */
function clausesOf(view: View, { id }: RoleEntry): Markdown | undefined {
  const own = [...view.model.responsibilities.values()].filter(
    ({ role, notApplicable }) => role === id && !notApplicable,
  )
  const some = new Set(own.flatMap(({ covers }) => covers))
  const inOrder = [...view.model.catalogue.byId.references.keys()].filter((reference) => some.has(reference))
  const covered = [...new Set([...inOrder, ...some])]
  if (covered.length === 0) return undefined
  const named = covered.slice(0, 5).map((reference) => nameReference(view, reference))
  return joinMarkdown([...named, ...covered.slice(5).map((reference) => md`${reference}`)], ', ')
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const texts = {
  role: { en: 'role', de: 'Rolle', fr: 'rôle' },
  required: {
    en: 'role that must be held',
    de: 'Rolle, die besetzt sein muss',
    fr: 'rôle à pourvoir obligatoirement',
  },
  own: { en: 'role of your own', de: 'eigene Rolle', fr: 'rôle propre à l’organisation' },
  unused: {
    en: 'Not set up in this file yet.',
    de: 'In dieser Datei noch nicht angelegt.',
    fr: 'Pas encore défini dans ce fichier.',
  },
  heldBy: { en: 'Held by', de: 'Besetzt mit', fr: 'Titulaire' },
  deputies: { en: 'Deputies', de: 'Stellvertretung', fr: 'Suppléance' },
  authority: { en: 'Authority', de: 'Befugnis', fr: 'Pouvoirs' },
  further: {
    en: 'Consulted or informed in',
    de: 'Wird gefragt oder informiert bei',
    fr: 'Est consulté ou informé pour',
  },
  duties: { en: 'Responsibilities', de: 'Verantwortlichkeiten', fr: 'Responsabilités' },
  covers: { en: 'Covers', de: 'Deckt ab', fr: 'Couvre' },
} satisfies Record<string, InOwnLanguages<string>>
