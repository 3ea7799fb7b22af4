import type { Entry, Node } from './node.ts'
import type { PieceRow } from './piece-row.ts'
import type { Problem } from './problem.ts'

/** The key by which a text says that it is ours. */
export interface Marker {
  /** The text after its colon. */
  readonly marker: string
  /** Which of the two markers it is: that of a whole rolebook, or of a part of one. */
  readonly isPart: boolean
}

/** Whether a key at the top level is one of the two markers. */
export function isMarkerKey(key: string): boolean {
  return key === 'rolebook' || key === 'rolebook-part'
}

/** The marker among the pieces of a text; `undefined` where the text is no rolebook. */
export function markerIn({ pieces }: PieceRow<unknown>): Marker | undefined {
  const index = pieces.findIndex(({ section }) => isMarkerKey(section))
  // After a quote or bracket that is still open, the marker may be part of somebody's text.
  if (pieces.slice(0, Math.max(0, index)).some(({ problems }) => problems.some(leavesOpen))) return undefined
  const node = pieces[index]?.node
  return node?.kind === 'mapping' ? readMarker(node.entries[0]) : undefined
}

/** The marker of a text that was parsed whole. */
export function markerOf(node: Node | null): Marker | undefined {
  return node?.kind === 'mapping' ? readMarker(node.entries.find(({ key }) => isMarkerKey(key.text))) : undefined
}

function readMarker(entry: Entry | undefined): Marker | undefined {
  if (!entry) return undefined
  const { key, value } = entry
  const isPart = key.text === 'rolebook-part'
  if (value === null) return { marker: '', isPart }
  return value.kind === 'scalar' && isMarkerValue(value.text) ? { marker: value.text, isPart } : undefined
}

/** Whether a quote or bracket is not closed, which the parser says only in words. */
function leavesOpen({ code, detail }: Problem): boolean {
  return code === 'syntax' && /^Missing closing|\bend with a [\]}]/.test(detail['message'] ?? '')
}

/**
 * A number that we do not know marks a rolebook of another version; a name or a mapping means that the key is somebody
 * else's.
 */
function isMarkerValue(text: string): boolean {
  return /^[\d.]*$/.test(text)
}
