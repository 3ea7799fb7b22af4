import { colonIn, type InOwnLanguages, type OwnLanguage } from '@rolebook/model'
import { joinMarkdown, type Markdown, md } from '../words/markdown.ts'

/** The content of a hover: two or three lines that answer at a glance, then the details. */
export interface HoverCard {
  readonly lines: readonly Markdown[]
  readonly details: readonly Markdown[]
}

/** Lays a card out: the lines close together, the details apart, below a horizontal rule. */
export function layOut({ lines, details }: HoverCard): Markdown {
  const top = joinMarkdown(lines, '  \n')
  return details.length === 0 ? top : joinMarkdown([top, joinMarkdown(details, '\n\n')], '\n\n---\n\n')
}

/** The most entries of a list that are written out. */
const longestList = 12

/**
 * A list under a heading. Entries beyond the limit are only counted, not even described. Empty where there is nothing
 * to list.
 */
export function listUnder<Entry>(
  heading: string,
  entries: readonly Entry[],
  language: OwnLanguage,
  write: (entry: Entry) => Markdown,
): readonly Markdown[] {
  if (entries.length === 0) return []
  const shown = entries.slice(0, longestList).map((entry) => md`- ${write(entry)}`)
  const more = entries.length - shown.length
  const rest = more > 0 ? [md`- ${texts.more[language](more)}`] : []
  return [joinMarkdown([md`**${heading}**\n`, ...shown, ...rest], '\n')]
}

/** A line with a label: `**Deputies:** Dana Weiss`. Empty where there is nothing to say. */
export function labelled(
  label: InOwnLanguages<string>,
  language: OwnLanguage,
  value: string | Markdown | undefined,
): readonly Markdown[] {
  if (value === undefined || value === '') return []
  return [md`**${(label[language] + colonIn(language)).trimEnd()}** ${value}`]
}

/** A title line: the name in bold, followed by remarks in plain letters. */
export function titled(name: string, ...remarks: readonly (string | undefined)[]): Markdown {
  return joinMarkdown(
    [
      md`**${name}**`,
      ...remarks.filter((remark) => remark !== undefined && remark !== '').map((remark) => md`${remark ?? ''}`),
    ],
    ' · ',
  )
}

const texts = {
  more: {
    en: (count) => `… and ${count} more`,
    de: (count) => `… und ${count} weitere`,
    fr: (count) => `… et ${count} de plus`,
  } satisfies InOwnLanguages<(count: number) => string>,
}
