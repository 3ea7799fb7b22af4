import { type Catalogue, type OwnLanguage, parse, readInstant } from '@rolebook/model'
import { check, type Finding, type Profile, rules } from '@rolebook/rules'

/*
 * The page of a rule shows files in which something is wrong, each finding marked at the end of its line. Where the
 * rules are at hand, the marks need not be shipped: the rules report the same again, in the reader's language.
 */

/** A page without the marks in its files. Where several files belong together, the marks stay. */
export function withoutMarks(page: string): string {
  return page.replace(badFile, (block) => (hasSeveralFiles(block) ? block : block.replace(/ *# <-- .*$/gm, '')))
}

/** A page for a reader: with the findings of its files at the end of each line. */
export function withFindings(page: string, rule: string, reader: Reader): string {
  return page.replace(badFile, (block, text: string) =>
    hasSeveralFiles(block) ? block.replace(markAtEnd, '# ← ') : block.replace(text, () => annotate(text, rule, reader)),
  )
}

interface Reader {
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
}

const badFile = /^```yaml bad\n(.*?)^```$/gms
const markAtEnd = /# <-- (?:error|warning|info|hint)[a-z -]* ".*?": /g

function hasSeveralFiles(block: string): boolean {
  return /^# file /m.test(block)
}

/** The instant and the profiles that a file is checked with stand in its first lines. */
function annotate(text: string, rule: string, { catalogue, language }: Reader): string {
  const now = readInstant(/^# at (\S+)$/m.exec(text)?.[1] ?? '', 'UTC')
  if (now === undefined) return text
  const profiles = (/^# profile (.+)$/m.exec(text)?.[1]?.split(', ') ?? []) as Profile[]
  const document = parse(text)
  const said = check(document, { catalogue, now, language, profiles }).filter((finding) => isHeardOn(rule, finding))
  const lines = text.split('\n')
  for (const { range, message } of said) {
    const { line } = document.lines.positionAt(range.start)
    lines[line] = `${lines[line]}   # ← ${message}`
  }
  return lines.join('\n')
}

/**
 * Whether a finding is shown on a page: those of its own rule and of the default profile are; rules of other profiles
 * have pages of their own.
 */
function isHeardOn(page: string, { rule }: Finding): boolean {
  return rule === page || rules.find(({ id }) => id === rule)?.profile === 'default'
}
