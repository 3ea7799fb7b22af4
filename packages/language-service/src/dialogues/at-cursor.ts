import type { Position } from 'vscode-languageserver-types'
import type { LocatedRolebook } from '../place/join-files.ts'
import { offsetOf } from '../place/located-file.ts'
import { thingAt } from '../place/subject.ts'
import { lineBefore } from '../writing/layout.ts'

/** In characters; nobody indents further. */
const longestIndent = 200

/** The person, contact point or situation that is named at a position of one of the files, or in whose entry the position is. */
export function entryAt(
  { document, files }: LocatedRolebook,
  uri: string,
  position: Position,
): { readonly person?: string; readonly contactPoint?: string; readonly situation?: string } {
  const cursor = offsetOf(document, position, { uri, files })
  // in the indent of a line, the first thing on the line is meant
  const offset =
    lineBefore(document.text, cursor).trim() === '' ? cursor + leadingSpaces(document.text, cursor) : cursor
  const thing = thingAt(document, offset)
  if (thing?.kind === 'person') return { person: thing.id }
  if (thing?.kind === 'contact-point') return { contactPoint: thing.id }
  if (thing?.kind === 'situation') return { situation: thing.id }
  const [section, id] = document.pathAt(offset).path
  if (typeof id !== 'string') return {}
  if (section === 'people') return { person: id }
  if (section === 'situations') return { situation: id }
  return section === 'contact-points' ? { contactPoint: id } : {}
}

function leadingSpaces(text: string, offset: number): number {
  return /^ */.exec(text.slice(offset, offset + longestIndent))?.[0].length ?? 0
}
