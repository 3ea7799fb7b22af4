import type { View } from '../place/view.ts'
import { md } from '../words/markdown.ts'
import { type HoverCard, titled } from './card.ts'
import type { Hovered } from './hovered.ts'
import { purposeOf } from './purpose.ts'

/** A key of the format: what it is for. */
export function describeKey({ language }: View, { text, path }: Hovered): HoverCard | undefined {
  const purpose = purposeOf(path, language)
  return purpose === undefined ? undefined : { lines: [titled(text), md`${purpose}`], details: [] }
}
