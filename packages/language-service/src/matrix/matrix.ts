import {
  type InOwnLanguages,
  type Letter,
  letters,
  type ResponsibilityEntry,
  type RolebookDocument,
  titleOfRole,
} from '@rolebook/model'
import type { Finding, Severity } from '@rolebook/rules'
import { say, type View, wordingsOf } from '../place/view.ts'
import { remarksOnExclusion } from '../words/exclusion.ts'
import { describeFilling } from '../words/holder-words.ts'
import { type Conflicts, conflictsIn } from './conflicts.ts'
import { whyElsewhere } from './elsewhere.ts'

/** Who has which letter for which responsibility: plain data, as a page draws it. */
export interface Matrix {
  readonly organisation: string
  /** Roles in use, in the order of the model. */
  readonly columns: readonly MatrixColumn[]
  /** Responsibilities, in the order of the model. */
  readonly rows: readonly MatrixRow[]
  /** Titles of the clauses and controls that come first in a row. */
  readonly clauses: Readonly<Record<string, string>>
}

export interface MatrixColumn {
  /** The id of the role. */
  readonly id: string
  readonly title: string
  /** Who holds it now, in words. */
  readonly holders: string
  /** Whether the file speaks of it, so that there is a place to go to. */
  readonly isWritten: boolean
  /** Findings about the role itself. */
  readonly conflicts: readonly Conflict[]
}

export interface MatrixRow {
  /** The id of the responsibility. */
  readonly id: string
  readonly text: string
  /** The role whose duty it is. */
  readonly role?: string
  /** Clauses and controls. */
  readonly covers: readonly string[]
  /** Says that the duty does not apply here, and why. */
  readonly notApplicable?: string
  /** Why its letters cannot be changed in the file that the matrix belongs to. */
  readonly fixed?: string
  /** Whether the file speaks of it, so that there is a place to go to. */
  readonly isWritten: boolean
  /** By role; empty cells are left out. */
  readonly cells: Readonly<Record<string, MatrixCell>>
  /** Findings about the row as a whole. */
  readonly conflicts: readonly Conflict[]
}

export interface MatrixCell {
  /** Strongest first. */
  readonly letters: readonly Letter[]
  /** Which of them the file says; the others come from the catalogue. */
  readonly own: readonly Letter[]
  /** What the catalogue says, where that is something else. */
  readonly catalogue?: readonly Letter[]
  readonly conflicts: readonly Conflict[]
}

/** A finding, shown at the letters it is about. */
export interface Conflict {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
}

/** Makes the matrix. `file` is the document that it belongs to: the whole rolebook, or the part it was opened from. */
export function createMatrix(view: View, findings: readonly Finding[], file: RolebookDocument): Matrix {
  const { model } = view
  const duties = [...model.responsibilities.values()]
  const roles = new Set([...model.roles.keys(), ...duties.flatMap((duty) => letters.flatMap((letter) => duty[letter]))])
  const conflicts = conflictsIn(view, findings, roles)
  const first = new Set(duties.flatMap(({ covers }) => covers.slice(0, 1)))
  return {
    organisation: model.rolebook.organisation?.name ?? '',
    columns: [...roles].map((id) => columnOf(view, id, conflicts)),
    rows: duties.map((duty) => rowOf(view, duty, roles, conflicts, file)),
    clauses: Object.fromEntries(
      [...first].map((id) => [id, wordingsOf(view, ({ references }) => references[id]) ?? id]),
    ),
  }
}

function columnOf(view: View, id: string, conflicts: Conflicts): MatrixColumn {
  const entry = view.model.roles.get(id)
  return {
    id,
    title: say(view, titleOfRole(view.model, id), id),
    holders: entry ? describeFilling(view, entry).sentence : texts.unnamed[view.language],
    isWritten: entry?.path !== undefined,
    conflicts: conflicts.ofRole(id),
  }
}

function rowOf(
  view: View,
  duty: ResponsibilityEntry,
  roles: ReadonlySet<string>,
  conflicts: Conflicts,
  file: RolebookDocument,
): MatrixRow {
  const { id, role, covers, path, notApplicable } = duty
  const cells = [...roles].flatMap((column) => {
    const cell = cellOf(duty, column, conflicts.ofCell(id, column))
    return cell ? [[column, cell] as const] : []
  })
  const fixed = whyElsewhere(file, duty, view.language)
  return {
    id,
    text: say(view, duty.text, id),
    ...(role === undefined ? {} : { role }),
    covers,
    ...(notApplicable ? { notApplicable: describeExclusion(view, notApplicable) } : {}),
    ...(fixed === undefined ? {} : { fixed }),
    isWritten: path !== undefined,
    cells: Object.fromEntries(cells),
    conflicts: conflicts.ofDuty(id),
  }
}

function cellOf(duty: ResponsibilityEntry, role: string, conflicts: readonly Conflict[]): MatrixCell | undefined {
  const held = letters.filter((letter) => duty[letter].includes(role))
  const known = lettersInCatalogue(duty, role)
  const differs = duty.catalogue !== undefined && held.join() !== known.join()
  if (held.length === 0 && conflicts.length === 0 && !differs) return undefined
  const own = held.filter((letter) => duty.written[letter] !== undefined)
  return { letters: held, own, ...(differs ? { catalogue: known } : {}), conflicts }
}

function lettersInCatalogue({ catalogue }: ResponsibilityEntry, role: string): readonly Letter[] {
  if (!catalogue) return []
  return letters.filter(
    (letter) => catalogue[letter] === role || (letter !== 'accountable' && catalogue[letter].includes(role)),
  )
}

function describeExclusion(view: View, exclusion: NonNullable<ResponsibilityEntry['notApplicable']>): string {
  return [texts.notApplicable[view.language], ...remarksOnExclusion(view, exclusion)].join(', ')
}

const texts = {
  unnamed: {
    en: 'not among the roles of this file',
    de: 'keine Rolle dieser Datei',
    fr: 'ne figure pas parmi les rôles de ce fichier',
  } satisfies InOwnLanguages<string>,
  notApplicable: {
    en: 'does not apply here',
    de: 'gilt hier nicht',
    fr: 'sans objet ici',
  } satisfies InOwnLanguages<string>,
}
