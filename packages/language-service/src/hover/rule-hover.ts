import type { InOwnLanguages } from '@rolebook/model'
import { rules } from '@rolebook/rules'
import type { View } from '../place/view.ts'
import { md } from '../words/markdown.ts'
import { type HoverCard, titled } from './card.ts'

/** A rule, named in an exception: what it wants. */
export function describeRule({ language }: View, id: string): HoverCard | undefined {
  const rule = rules.find((known) => known.id === id)
  return rule && { lines: [titled(id, texts.rule[language]), md`${rule.title[language]}`], details: [] }
}

const texts = { rule: { en: 'rule', de: 'Regel', fr: 'règle' } } satisfies Record<string, InOwnLanguages<string>>
