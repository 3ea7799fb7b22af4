import { type CoveredReference, type Covering, figuresAt, type InOwnLanguages, wordingOf } from '@rolebook/model'
import { groupBy } from '../group-by.ts'
import { listOf, personName, roleTitle, say, type View } from '../place/view.ts'
import { rangeOf, type TreeIcon, type TreeNode } from './tree-node.ts'

/** Clauses and applicable controls by theme, each with who answers for it now, as the figure *coverage* counts them. */
export function createClauseTree(view: View): readonly TreeNode[] {
  const { references } = figuresAt(view.model, view.now).coverage
  const { themes } = wordingOf(view.model.catalogue, view.language)
  return [...groupBy(references, ({ reference }) => [reference.theme])].map(([theme, covered]) => {
    const gaps = covered.filter(({ state }) => state !== 'covered').length
    const count = texts.covered[view.language](covered.length - gaps, covered.length)
    return {
      id: `theme:${theme}`,
      label: themes[theme],
      description: count,
      tooltip: `${themes[theme]}\n${count}`,
      icon: 'theme' as const,
      range: undefined,
      gaps,
      children: covered.map((one) => referenceNode(view, one)),
    }
  })
}

function referenceNode(view: View, { reference, state, by }: CoveredReference): TreeNode {
  const { language, model } = view
  const { id } = reference
  const title = wordingOf(model.catalogue, language).references[id] ?? ''
  const who = describeAnswering(view, by)
  const description = state === 'open' ? texts.open[language] : who
  const [first] = by
  return {
    id: `reference:${id}`,
    label: `${id} ${title}`.trim(),
    description: state === 'in-part' ? `${texts.inPart[language]} · ${description}` : description,
    tooltip: [`${id} ${title}`, texts.states[state][language], ...(by.length === 0 ? [] : [who])].join('\n'),
    icon: icons[state],
    subject: { kind: 'reference', id },
    range: first && rangeOf(view, model.responsibilities.get(first.responsibility)?.path),
    gaps: state === 'covered' ? 0 : 1,
    children: by.map((covering) => coveringNode(view, `reference:${id}`, covering)),
  }
}

function coveringNode(view: View, under: string, covering: Covering): TreeNode {
  const { responsibility: id, roles } = covering
  const entry = view.model.responsibilities.get(id)
  const text = entry ? say(view, entry.text, '') : ''
  const who = describeAnswering(view, [covering])
  const [first] = roles
  return {
    id: `${under}/${id}`,
    label: id,
    description: `${text} · ${who}`,
    tooltip: [id, text, who].join('\n'),
    icon: 'responsibility',
    subject: { kind: 'responsibility', id },
    range: rangeOf(view, entry?.path) ?? rangeOf(view, first && view.model.roles.get(first.role)?.path),
    gaps: 0,
    children: [],
  }
}

/** `Project lead (Ben Lindqvist)`; `IT department (nobody yet)`. */
function describeAnswering(view: View, by: readonly Covering[]): string {
  const { language } = view
  const roles = new Map(by.flatMap((covering) => covering.roles.map(({ role, holders }) => [role, holders] as const)))
  if (roles.size === 0) return texts.noRole[language]
  return [...roles]
    .map(([role, holders]) => {
      const names = holders.map((id) => personName(view, id))
      return `${roleTitle(view, role)} (${names.length === 0 ? texts.nobody[language] : listOf(view, names)})`
    })
    .join(', ')
}

const icons: Readonly<Record<CoveredReference['state'], TreeIcon>> = {
  covered: 'covered',
  'in-part': 'in-part',
  vacant: 'uncovered',
  open: 'uncovered',
}

const texts = {
  covered: {
    en: (count: number, of: number) => `${count} of ${of}`,
    de: (count: number, of: number) => `${count} von ${of}`,
    fr: (count: number, of: number) => `${count} sur ${of}`,
  } satisfies InOwnLanguages<(count: number, of: number) => string>,
  open: {
    en: 'no responsibility covers it',
    de: 'keine Verantwortlichkeit deckt das ab',
    fr: 'aucune responsabilité ne couvre ce point',
  } satisfies InOwnLanguages<string>,
  inPart: { en: 'in part', de: 'zum Teil', fr: 'en partie' } satisfies InOwnLanguages<string>,
  nobody: { en: 'nobody now', de: 'zurzeit niemand', fr: 'personne en ce moment' } satisfies InOwnLanguages<string>,
  noRole: {
    en: 'no role is accountable',
    de: 'keine Rolle ist rechenschaftspflichtig',
    fr: 'aucun rôle n’en répond',
  } satisfies InOwnLanguages<string>,
  states: {
    covered: {
      en: 'Somebody answers for it',
      de: 'Dafür steht jemand ein',
      fr: 'Quelqu’un en répond',
    },
    'in-part': {
      en: 'Somebody answers for something related, or for more than one can answer for',
      de: 'Jemand steht für Verwandtes ein, oder für mehr, als man einstehen kann',
      fr: 'Quelqu’un répond d’un point apparenté, ou de plus qu’on ne peut répondre',
    },
    vacant: {
      en: 'Nobody answers for it now',
      de: 'Dafür steht zurzeit niemand ein',
      fr: 'Personne n’en répond en ce moment',
    },
    open: {
      en: 'No responsibility covers it',
      de: 'Keine Verantwortlichkeit deckt das ab',
      fr: 'Aucune responsabilité ne couvre ce point',
    },
  } satisfies Record<CoveredReference['state'], InOwnLanguages<string>>,
}
