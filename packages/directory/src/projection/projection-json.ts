import {
  type Contact,
  camelCase,
  type Duration,
  dayNames,
  type Fields,
  type LocalText,
  type Node,
  type OpeningHours,
  type Path,
  type Problem,
  type Rolebook,
  readShape,
  rolebookShape,
  type Shape,
} from '@rolebook/model'
import type { Json, JsonObject } from '../canonical.ts'

/**
 * Writes a rolebook as JSON in the words of its own format: the keys and values of `docs/format.md`, every scalar a
 * text. So there is only one definition of what a directory carries, and an auditor can read it like the file it came
 * from.
 */
export function writeProjection(rolebook: Rolebook): Json {
  return write(rolebookShape, rolebook)
}

/** What reading a projection gives: the rolebook, or the place of the first thing in it that the format does not allow. */
export type ReadProjection = { readonly rolebook: Rolebook } | { readonly wrongAt: Path }

/**
 * Reads what {@link writeProjection} wrote, as strictly as the format is: a single value out of place refuses
 * everything. Unknown keys are passed over only where `later` says that it was written by a later version of the
 * format.
 */
export function readProjection(json: Json, { later }: { readonly later: boolean }): ReadProjection {
  const wrongAt: (string | number)[] = []
  const node = toNode(json, wrongAt)
  if (!node) return { wrongAt }
  const problems: Problem[] = []
  const rolebook = readShape(rolebookShape, node, [], { problems, references: [], definitions: [], translations: [] })
  const problem = problems.find(({ code }) => !(later && code === 'unknown-key'))
  return rolebook && !problem ? { rolebook } : { wrongAt: problem?.path ?? [] }
}

function write({ form }: Shape<unknown>, value: unknown): Json {
  switch (form.is) {
    case 'record':
      return writeRecord(form.fields, value as Readonly<Record<string, unknown>>)
    case 'map':
      return writeMap(form.of, value as ReadonlyMap<string, unknown>)
    case 'list':
      return (value as readonly unknown[]).map((item) => write(form.of, item))
    case 'local-text':
      return writeLocalText(value as LocalText)
    case 'contact':
      return writeContact(value as Contact)
    case 'duration': {
      const { count, unit } = value as Duration
      return `${count} ${unit}${count === 1 ? '' : 's'}`
    }
    case 'hours':
      return writeHours(value as OpeningHours)
    case 'flag':
      return value === true ? 'yes' : 'no'
    default:
      return String(value)
  }
}

function writeRecord(fields: Fields, value: Readonly<Record<string, unknown>>): Json {
  const written = Object.entries(fields).flatMap(([key, shape]): [string, Json][] => {
    const found = value[camelCase(key)]
    return found === undefined ? [] : [[key, write(shape, found)]]
  })
  return Object.fromEntries(written)
}

function writeMap(of: Shape<unknown>, entries: ReadonlyMap<string, unknown>): Json {
  const unnamed = entries.get('')
  // keywords of no stated language stand as a bare list
  if (entries.size === 1 && unnamed !== undefined) return write(of, unnamed)
  return Object.fromEntries([...entries].map(([id, entry]) => [id, write(of, entry)]))
}

function writeLocalText(text: LocalText): Json {
  return text[''] ?? Object.fromEntries(Object.entries(text))
}

function writeContact({ how, of }: Contact): Json {
  const steps = of.map((step): Json => (typeof step === 'string' ? step : { [step.how]: step.of }))
  return how === 'unstated' ? steps : { [how]: steps }
}

function writeHours(hours: OpeningHours): string {
  if (hours === 'always') return hours
  return hours
    .map(({ days, from, until }) => {
      const [first, last] = [dayNames[days[0] ?? 0], dayNames[days.at(-1) ?? 0]]
      return `${first === last ? first : `${first}-${last}`} ${writeTime(from)}-${writeTime(until)}`
    })
    .join(', ')
}

function writeTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/**
 * Turns JSON into the nodes that the format reads. Only texts, lists and objects are allowed; `wrongAt` is set to the
 * path of anything else.
 */
function toNode(json: Json, wrongAt: (string | number)[]): Node | undefined {
  if (typeof json === 'string') return scalar(json)
  if (typeof json !== 'object' || json === null) return undefined
  if (isList(json)) {
    const items: Node[] = []
    for (const value of json) {
      const item = toNode(value, wrongAt)
      if (!item) return leadTo(items.length, wrongAt)
      items.push(item)
    }
    return { kind: 'sequence', items, ...nowhere }
  }
  const entries: { readonly key: ReturnType<typeof scalar>; readonly value: Node }[] = []
  for (const [key, inner] of Object.entries(json)) {
    const value = toNode(inner, wrongAt)
    if (!value) return leadTo(key, wrongAt)
    entries.push({ key: scalar(key), value })
  }
  return { kind: 'mapping', entries, ...nowhere }
}

const nowhere = { start: 0, end: 0 }

function isList(json: readonly Json[] | JsonObject): json is readonly Json[] {
  return Array.isArray(json)
}

/**
 * Prepends a step to the path, which is built from the inside out, so that the many values that are right need no path.
 */
function leadTo(step: string | number, wrongAt: (string | number)[]): undefined {
  wrongAt.unshift(step)
  return undefined
}

function scalar(text: string) {
  return { kind: 'scalar', text, style: 'quoted', start: 0, end: 0 } as const
}
