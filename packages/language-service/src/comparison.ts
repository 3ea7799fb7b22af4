import {
  type Catalogue,
  type Change,
  type InOwnLanguages,
  isReadWhole,
  type OwnLanguage,
  type Path,
  type Range,
  type RolebookDocument,
} from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { LocatedRolebook } from './place/join-files.ts'
import { locateIn } from './place/located-file.ts'
import { sayChanges } from './words/said-changes.ts'

/** A version of a rolebook, and the name by which the comparison refers to it. */
export interface NamedVersion {
  readonly name: string
  readonly document: RolebookDocument
}

/** A comparison as a text to be read, and the places and targets of the links in it. */
export interface Comparison {
  readonly text: string
  readonly links: readonly { readonly range: Range; readonly to: Location }[]
}

/**
 * Says which decisions differ between two versions: first who gained, lost and took over what, then everything else.
 */
export function compareVersions(
  before: NamedVersion,
  after: NamedVersion & LocatedRolebook,
  { catalogue, language }: { readonly catalogue: Catalogue; readonly language: OwnLanguage },
): Comparison {
  const texts = comparisonTexts[language]
  const said = sayChanges(before.document.rolebook, after.document.rolebook, catalogue, language)
  const locate = locateIn(after.document, { uri: after.files[0]?.uri ?? '', files: after.files })
  const links: Comparison['links'][number][] = []
  let text = `# ${texts.heading(before.name, after.name)}\n`
  for (const { name, document } of [before, after]) if (!isReadWhole(document)) text += `\n${texts.damaged(name)}\n`
  if (said.length === 0) text += `\n${texts.same}\n`
  for (const isAboutHands of [true, false]) {
    const part = said.filter(({ change }) => changesHands(change) === isAboutHands)
    if (part.length > 0) text += `\n## ${isAboutHands ? texts.hands : texts.else}\n\n`
    for (const { change, sentence } of part) {
      text += `- ${sentence}.`
      const range = placeOf(change, after.document)
      const to = range && locate(range)
      if (to) {
        const place = `${nameOf(after, to.uri)}:${to.range.start.line + 1}`
        links.push({ range: { start: text.length + 2, end: text.length + 2 + place.length }, to })
        text += ` (${place})`
      }
      text += '\n'
    }
  }
  return { text, links }
}

/** Whether a change gives somebody a role or a deputyship, or takes one away. */
function changesHands({ kind }: Change): boolean {
  return hands.includes(kind)
}

const hands: readonly Change['kind'][] = [
  'role-taken-over',
  'role-gained',
  'role-lost',
  'role-rescoped',
  'holding-ends',
  'vacancy-begun',
  'vacancy-ended',
  'deputy-gained',
  'deputy-lost',
  'person-left',
  'person-returned',
]

/** The place of the change in the newer version; `undefined` for what is gone. */
function placeOf(change: Change, { rangeOf, definitions, rolebook }: RolebookDocument): Range | undefined {
  const at = (path: Path) => rangeOf(path, 'key') ?? rangeOf(path)
  if ('role' in change) return at(['roles', change.role])
  if ('responsibility' in change) {
    const defined = definitions.find(({ kind, id }) => kind === 'responsibility' && id === change.responsibility)
    return defined && at(defined.path)
  }
  if ('rule' in change) {
    const index = (rolebook.exceptions ?? []).findIndex(
      ({ rule, about = [] }) => rule === change.rule && about.join() === change.about.join(),
    )
    return index < 0 ? undefined : at(['exceptions', index])
  }
  if ('person' in change) return at(['people', change.person])
  if (change.kind === 'catalogue-changed') return at(['catalogue'])
  return change.path.length === 0 ? undefined : at(change.path)
}

function nameOf({ files }: LocatedRolebook, uri: string): string {
  return (
    files
      .find((file) => file.uri === uri)
      ?.name.split('/')
      .at(-1) ?? uri
  )
}

interface ComparisonTexts {
  readonly heading: (before: string, after: string) => string
  readonly same: string
  readonly hands: string
  readonly else: string
  readonly damaged: (name: string) => string
}

const comparisonTexts: InOwnLanguages<ComparisonTexts> = {
  en: {
    heading: (before, after) => `What was decided otherwise: ${before} → ${after}`,
    same: 'The same is decided in both.',
    hands: 'What changed hands',
    else: 'What else changed',
    damaged: (name) => `${name}: some of it could not be read, so changes may be missing here.`,
  },
  de: {
    heading: (before, after) => `Was anders entschieden ist: ${before} → ${after}`,
    same: 'In beiden ist dasselbe entschieden.',
    hands: 'Was in andere Hände kam',
    else: 'Was sich sonst geändert hat',
    damaged: (name) => `${name}: Nicht alles war lesbar, Änderungen können hier fehlen.`,
  },
  fr: {
    heading: (before, after) => `Ce qui a été décidé autrement\u00a0: ${before} → ${after}`,
    same: 'Les décisions sont les mêmes dans les deux.',
    hands: 'Ce qui a changé de mains',
    else: 'Ce qui a changé par ailleurs',
    damaged: (name) => `${name}\u00a0: tout n’a pas pu être lu, des changements peuvent manquer ici.`,
  },
}
