import { applyEdits, parse } from '@rolebook/model'
import { knownFormats } from './known-formats.ts'
import { meantFormat, writeMarker } from './marker.ts'
import { type MigrationStep, migrationSteps } from './steps.ts'

/** What was done to a text, in order. */
export type Migrated =
  /** The number of the format was missing or spelt otherwise. */
  | { readonly what: 'marker'; readonly from: string; readonly to: string }
  | { readonly what: 'format'; readonly from: string; readonly to: string }
  /** The number of the catalogue was not stated. */
  | { readonly what: 'catalogue'; readonly number: number }

export type Migration =
  | { readonly text: string; readonly done: readonly Migrated[] }
  /** `found`: what is written where a format or catalogue is not known. */
  | {
      readonly refused: 'no-rolebook' | 'unreadable' | 'unknown-format' | 'unknown-catalogue'
      readonly found: string
    }

export interface MigrationOptions {
  /** The number of the built-in catalogue, which is written where none is stated. */
  readonly catalogue: number
  readonly formats?: readonly string[]
  readonly steps?: readonly MigrationStep[]
}

/** Brings a text to the newest format, step by step, by edits alone. */
export function migrate(text: string, options: MigrationOptions): Migration {
  const { formats = knownFormats, steps = migrationSteps } = options
  const document = parse(text)
  if (!document.marked) return { refused: 'no-rolebook', found: '' }
  const isDamaged = document.problems.some(({ code }) => code === 'syntax')
  if (document.pieces.length === 0 || isDamaged) return { refused: 'unreadable', found: '' }
  const newest = formats.at(-1) ?? ''
  const found = document.rolebook.rolebook ?? ''
  const meant = found === '' ? newest : meantFormat(found, formats)
  if (meant === undefined) return { refused: 'unknown-format', found }
  const done: Migrated[] = []
  let current = text
  if (meant !== found) {
    current = withMarker(current, meant)
    done.push({ what: 'marker', from: found, to: meant })
  }
  for (let format = meant; format !== newest; ) {
    const step = steps.find(({ from }) => from === format)
    if (!step) return { refused: 'unknown-format', found }
    current = withMarker(applyEdits(current, step.edits(current)), step.to)
    done.push({ what: 'format', from: step.from, to: step.to })
    format = step.to
  }
  const stated = statedCatalogue(current)
  if (stated !== undefined && stated !== String(options.catalogue))
    return { refused: 'unknown-catalogue', found: stated }
  const pinned = stated === undefined ? withCatalogue(current, options.catalogue) : undefined
  if (pinned !== undefined) done.push({ what: 'catalogue', number: options.catalogue })
  return { text: pinned ?? current, done }
}

function withMarker(text: string, format: string): string {
  const edit = writeMarker(parse(text), format)
  return edit ? applyEdits(text, [edit]) : text
}

/** The text after `catalogue:`, whether or not it is a number. */
function statedCatalogue(text: string): string | undefined {
  const { rolebook, rangeOf } = parse(text)
  const value = rangeOf(['catalogue'])
  if (!value || !rangeOf(['catalogue'], 'key')) return undefined
  return String(rolebook.catalogue ?? text.slice(value.start, value.end))
}

/** `undefined` where the layout around the marker leaves no room for a line after it. */
function withCatalogue(text: string, number: number): string | undefined {
  const document = parse(text)
  const marker = document.rangeOf(['rolebook'], 'entry')
  if (!marker) return undefined
  const lineEnd = /\r?$/m.exec(text.slice(marker.end))
  const at = marker.end + (lineEnd?.index ?? 0)
  const indent = ' '.repeat(document.lines.positionAt(marker.start).character)
  const inLine = { range: { start: at, end: at }, text: `${lineEnd?.[0] ?? ''}\n${indent}catalogue: ${number}` }
  const inFlow = { range: { start: marker.end, end: marker.end }, text: `, catalogue: ${number}` }
  return [inLine, inFlow]
    .map((edit) => applyEdits(text, [edit]))
    .find((next) => parse(next).rolebook.catalogue === number)
}
