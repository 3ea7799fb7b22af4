/** A file shown on a rule's page, with what is marked in it. */
export interface PageBlock {
  readonly kind: 'bad' | 'good' | 'repaired'
  /** The instant at which it is checked, from `# at …`. */
  readonly at: string
  /** From `# profile …`; none unless given. */
  readonly profiles: readonly string[]
  /** The text without its marks; of several files, all of them as they are joined. */
  readonly text: string
  /** The files shown, the rolebook first; each further one begins with `# file …`. */
  readonly files: readonly PageFile[]
  readonly marks: readonly Mark[]
}

export interface PageFile {
  readonly name: string
  readonly text: string
}

/** A finding that is marked at the end of its line: `# <-- error "ben": The message.` */
export interface Mark {
  readonly severity: string
  /** Line from 0. */
  readonly line: number
  /** The underlined text on that line; where it occurs there more than once, `occurrence` says which, from 1. */
  readonly text: string
  readonly occurrence: number
  readonly message: string
  /** The rule, where it is another one than the page's own: `# <-- error yaml-syntax "…": …`. */
  readonly rule: string | undefined
}

/** The name of the first file of a block. */
const mainName = 'roles.yaml'
const fileLine = /^# file (\S+)$/
const ordinals = ['first', 'second', 'third', 'fourth']
const markPattern = /^(error|warning|info|hint)(?: ([a-z-]+-[a-z-]+))?(?: (first|second|third|fourth))? "(.*?)": (.*)$/

/** Reads the fenced blocks of a rule's page. Throws where a mark cannot be understood, with its line. */
export function readPage(markdown: string): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  for (const [, kind, body = ''] of markdown.matchAll(/^```yaml (bad|good|repaired)\n(.*?)^```$/gms)) {
    blocks.push(readBlock(kind as PageBlock['kind'], body))
  }
  return blocks
}

function readBlock(kind: PageBlock['kind'], body: string): PageBlock {
  const marks: Mark[] = []
  const lines = body.split('\n').map((written, line) => {
    const [text = '', ...rest] = written.split(/\s*# <-- /)
    for (const mark of rest) marks.push(readMark(mark, line))
    return rest.length > 0 ? text : written
  })
  const files = splitFiles(lines)
  // files are joined by an empty line in place of the `# file` line, so that lines keep their numbers
  const text = files.map((file) => file.text).join('\n')
  const at = /^# at (\S+)$/m.exec(text)?.[1]
  if (at === undefined) throw new Error(`A block says no instant; begin it with "# at 2026-11-23T10:00Z":\n${body}`)
  const profiles = /^# profile (.+)$/m.exec(text)?.[1]?.split(', ') ?? []
  return { kind, at, profiles, text, files, marks }
}

function splitFiles(lines: readonly string[]): readonly PageFile[] {
  const begins = lines.flatMap((line, index) => (fileLine.test(line) ? [index] : []))
  return [-1, ...begins].map((begin, index) => {
    const text = lines.slice(begin + 1, begins[index]).join('\n')
    const isLast = begins[index] === undefined
    return { name: fileLine.exec(lines[begin] ?? '')?.[1] ?? mainName, text: isLast ? text : `${text}\n` }
  })
}

function readMark(mark: string, line: number): Mark {
  const match = markPattern.exec(mark.trim())
  if (!match)
    throw new Error(`Line ${line + 1} of a block has a mark that is not # <-- severity "text": message\n${mark}`)
  const [, severity = '', rule, ordinal = 'first', text = '', message = ''] = match
  return { severity, rule, line, text, occurrence: ordinals.indexOf(ordinal) + 1, message }
}
