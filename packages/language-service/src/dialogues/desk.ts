import {
  applyEdits,
  type Catalogue,
  createRoleModel,
  type Edit,
  type Instant,
  type OwnLanguage,
  type Path,
  type PlainDate,
  parse,
  type Rolebook,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import type { Configuration } from '@rolebook/rules'
import type { LocatedRolebook } from '../place/join-files.ts'
import type { LocatedFile } from '../place/located-file.ts'
import { toLspRange } from '../place/lsp-range.ts'
import { createView, type View } from '../place/view.ts'
import type { Refused } from '../rename.ts'
import { sayingExactly } from '../writing/saying-exactly.ts'
import { type Facts, inFlow } from '../writing/value.ts'
import type { Proposal } from './dialogue.ts'

/** What a dialogue works with: a rolebook, the instant, and the language of the person who answers. */
export interface Desk {
  readonly rolebook: LocatedRolebook
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  readonly configuration?: Configuration
}

/** The rolebook as somebody at the desk sees it. */
export function viewOf({ rolebook: { document }, catalogue, now, language }: Desk): View {
  return createView(document, createRoleModel(document.rolebook, catalogue), now, language)
}

/** Today's date for the organisation, or for somebody in a zone of their own. */
export function todayAt({ rolebook, now }: Desk, of: Parameters<typeof zoneOf>[1] = {}): PlainDate {
  return wallClockAt(now, zoneOf(rolebook.document.rolebook, of)).date
}

/** The file of a rolebook that holds a path; where none does, the main file. */
export function fileWith({ rolebook: { files } }: Desk, path: Path): LocatedFile {
  const file = files.find(({ document }) => document.rangeOf(path, 'key')) ?? files[0]
  if (!file) throw new RangeError('A rolebook has at least one file.')
  return file
}

/** What is to be written into one file, and what the file has to say afterwards. */
export interface Wanted {
  readonly file: LocatedFile
  readonly edits: readonly Edit[] | undefined
  /** All that the file says afterwards. */
  readonly says: Rolebook
  /** The line for somebody to write by hand, where the layout of the file leaves a doubt. */
  readonly line: string
  readonly done: string
}

/** Proposes to write something, if the file then says exactly that; the cursor goes after it. */
export function propose({ language }: Desk, { file, edits, says, line, done }: Wanted): Proposal | Refused {
  const sure = sayingExactly(file.document, edits, says)
  const [first] = sure ?? []
  if (!sure || !first) return { refused: byHand[language](line) }
  const last = sure.reduce((one, other) => (other.range.start > one.range.start ? other : one), first)
  const shift = sure.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0)
  const after = parse(applyEdits(file.document.text, sure), file.document)
  return {
    edits: sure.map(({ range, text }) => ({
      uri: file.uri,
      range: toLspRange(file.document, range),
      newText: text,
    })),
    cursor: { uri: file.uri, position: after.lines.positionAt(last.range.end + shift) },
    done,
  }
}

/** The rolebook that consists only of an entry with these facts, read by the ordinary reader. */
export function readAlone(section: string, id: string, facts: Facts): Rolebook {
  return parse(`rolebook: 1\n${section}:\n  ${id}: ${inFlow(facts)}\n`).rolebook
}

const byHand = {
  en: (line: string) => `This is written in a way that cannot be changed safely. Please write it by hand: ${line}`,
  de: (line: string) =>
    `Das ist so geschrieben, dass es sich nicht sicher ändern lässt. Bitte schreiben Sie es von Hand: ${line}`,
  fr: (line: string) =>
    `La façon dont c’est écrit ne permet pas une modification sûre. Veuillez l’écrire à la main\u00a0: ${line}`,
} as const
