import type { Edit } from './edit.ts'

/**
 * The one edit that turns a text into another: it replaces everything between their common beginning and their common
 * end.
 */
export function changeBetween(before: string, after: string): Edit {
  const start = commonStart(before, after)
  const atEnd = commonEnd(before, after, Math.min(before.length, after.length) - start)
  return { range: { start, end: before.length - atEnd }, text: after.slice(start, after.length - atEnd) }
}

/** In UTF-16 units. Texts are compared in blocks first, because whole slices compare as fast as memory can be read. */
const block = 4096

function commonStart(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let at = 0
  while (at + block <= limit && one.slice(at, at + block) === other.slice(at, at + block)) at += block
  while (at < limit && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

function commonEnd(one: string, other: string, limit: number): number {
  let length = 0
  const [oneEnd, otherEnd] = [one.length, other.length]
  while (
    length + block <= limit &&
    one.slice(oneEnd - length - block, oneEnd - length) === other.slice(otherEnd - length - block, otherEnd - length)
  )
    length += block
  while (length < limit && one.charCodeAt(oneEnd - length - 1) === other.charCodeAt(otherEnd - length - 1)) length += 1
  return length
}
