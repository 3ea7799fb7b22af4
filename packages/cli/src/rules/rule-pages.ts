/** The pages of the rules as Markdown, by id. */
export type RulePages = ReadonlyMap<string, string>

/** Why a rule is there: the paragraphs of its page between its title and the first example. */
export function whyOf(page: string): readonly string[] {
  const [, , ...paragraphs] = (page.split(/^## /m)[0] ?? '').trim().split(/\n{2,}/)
  return paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' '))
}

/** The first file that a page shows of a kind, without the instant at which it is checked; its findings stay marked. */
export function exampleOf(page: string, kind: 'bad' | 'good'): string | undefined {
  const [, body] = new RegExp(`^\`\`\`yaml ${kind}\\n(.*?)^\`\`\`$`, 'ms').exec(page) ?? []
  return body?.replace(/^# at .*\n/, '').trimEnd()
}

/** A Markdown paragraph without emphasis and code marks; a link becomes its text. */
export function plainText(paragraph: string): string {
  return paragraph
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/(\*\*|\*)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
}
