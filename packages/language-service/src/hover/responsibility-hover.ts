import { type InOwnLanguages, type Letter, type ResponsibilityEntry, semicolonIn } from '@rolebook/model'
import { roleTitle, say, type View, wordingsOf } from '../place/view.ts'
import { describeRhythm } from '../words/due-date.ts'
import { remarksOnExclusion } from '../words/exclusion.ts'
import { describeFilling } from '../words/holder-words.ts'
import { type Markdown, md } from '../words/markdown.ts'
import { type HoverCard, labelled, listUnder, titled } from './card.ts'
import { describeCovers } from './reference-words.ts'

/**
 * A responsibility: the duty, who answers for it and who does it, when it is due, why it exists, and the clauses it
 * covers.
 */
export function describeResponsibility(view: View, id: string): HoverCard | undefined {
  const { model, language } = view
  const entry = model.responsibilities.get(id)
  if (!entry) return describeUnusedResponsibility(view, id)
  const { standsFor } = entry
  const stands = standsFor === undefined || standsFor === id ? undefined : texts.standsFor[language](standsFor)
  const rhythm = describeRhythm(view, entry)
  const letters = (letter: Letter) => labelled(letterLabels[letter], language, rolesWithHolders(view, entry[letter]))
  return {
    lines: [
      titled(id, entry.role === undefined ? undefined : texts.of[language](roleTitle(view, entry.role)), stands),
      md`${say(view, entry.text, id)}`,
      ...(entry.notApplicable ? [describeExclusion(view, entry.notApplicable)] : letters('accountable')),
    ],
    details: [
      ...(entry.notApplicable ? letters('accountable') : []),
      ...letters('responsible'),
      ...letters('consulted'),
      ...letters('informed'),
      ...labelled(texts.due, language, rhythm?.sentence),
      ...labelled(texts.why, language, entry.why && say(view, entry.why, '')),
      ...listUnder(texts.covers[language], describeCovers(view, entry), language, (clause) => clause),
    ],
  }
}

function describeUnusedResponsibility(view: View, id: string): HoverCard | undefined {
  const known = view.model.catalogue.byId.responsibilities.get(id)
  if (!known) return undefined
  return {
    lines: [
      titled(id, texts.of[view.language](roleTitle(view, known.role))),
      md`${wordingsOf(view, ({ responsibilities }) => responsibilities[id]?.text) ?? ''}`,
      md`${texts.unused[view.language]}`,
    ],
    details: [],
  }
}

/** The roles by title, each with who holds it now. */
function rolesWithHolders(view: View, roles: readonly string[]): Markdown | undefined {
  if (roles.length === 0) return undefined
  return md`${roles
    .map((id) => {
      const role = view.model.roles.get(id)
      if (!role || role.everybody) return roleTitle(view, id)
      return `${roleTitle(view, id)} – ${describeFilling(view, role).sentence}`
    })
    .join(semicolonIn(view.language))}`
}

function describeExclusion(view: View, exclusion: NonNullable<ResponsibilityEntry['notApplicable']>): Markdown {
  const title = md`**${texts.notApplicable[view.language]}**`
  const remarks = remarksOnExclusion(view, exclusion)
  return remarks.length === 0 ? title : md`${title} · ${remarks.join(', ')}`
}

const letterLabels: Readonly<Record<Letter, InOwnLanguages<string>>> = {
  accountable: { en: 'Accountable', de: 'Rechenschaftspflichtig', fr: 'En répond' },
  responsible: { en: 'Responsible', de: 'Zuständig', fr: 'Réalise' },
  consulted: { en: 'Consulted', de: 'Wird gefragt', fr: 'Est consulté' },
  informed: { en: 'Informed', de: 'Wird informiert', fr: 'Est informé' },
}

const texts = {
  of: {
    en: (role) => `responsibility of ${role}`,
    de: (role) => `Verantwortlichkeit der Rolle ${role}`,
    fr: (role) => `responsabilité du rôle ${role}`,
  } satisfies InOwnLanguages<(role: string) => string>,
  standsFor: {
    en: (id) => `stands for ${id}`,
    de: (id) => `steht für ${id}`,
    fr: (id) => `tient lieu de ${id}`,
  } satisfies InOwnLanguages<(id: string) => string>,
  unused: {
    en: 'Not used in this file yet.',
    de: 'In dieser Datei noch nicht verwendet.',
    fr: 'Pas encore utilisée dans ce fichier.',
  } satisfies InOwnLanguages<string>,
  notApplicable: {
    en: 'Does not apply here',
    de: 'Gilt hier nicht',
    fr: 'Sans objet ici',
  } satisfies InOwnLanguages<string>,
  due: { en: 'Due', de: 'Fällig', fr: 'Échéance' } satisfies InOwnLanguages<string>,
  why: { en: 'Why', de: 'Warum', fr: 'Pourquoi' } satisfies InOwnLanguages<string>,
  covers: { en: 'Covers', de: 'Deckt ab', fr: 'Couvre' } satisfies InOwnLanguages<string>,
}
