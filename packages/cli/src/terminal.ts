import type { Instant } from '@rolebook/model'
import type { Workers } from './check/check-files.ts'
import type { Surroundings } from './surroundings.ts'

/** All that a command may know of the machine it runs on besides its files. Tests hand in their own. */
export interface Terminal {
  /** The current folder; relative paths start here. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What the machine's clock said when the command began. */
  readonly now: Instant
  /** The time zone of the machine, of the IANA database. */
  readonly timezone: string
  /** Whether standard output is a terminal that somebody looks at. */
  readonly isWatched: boolean
  /**
   * Asks whoever sits there and gives what they type, without the line break; `undefined` where they end it (Ctrl-C,
   * Ctrl-D). Missing where nobody sits there.
   */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined
  /** Writes to standard output. */
  write(text: string): void
  /** Writes to standard error. */
  warn(text: string): void
  /** Reads standard input to its end, or until it is longer than a rolebook may be. */
  readInput(): Promise<Uint8Array>
  /** The network. */
  readonly fetch: typeof fetch
  /** Until when the certificate of the server at an address is good, where that is to be had. */
  readonly certificateEnd: (address: string) => Promise<Instant | undefined>
  /** Further threads, for commands that go over many files. */
  readonly workers: Workers
  /** What goes on while a command stays. */
  readonly surroundings: Surroundings
}

/** What a command ends with: nothing to say; findings, or nothing found; wrong usage or a file that cannot be read. */
export const exitCodes = { fine: 0, findings: 1, unusable: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Ends a command with exit code 2 and a sentence that says why. */
export class Unusable extends Error {}

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green'
export type Paint = (style: Style, text: string) => string

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
}

/** Colours text where somebody looks and has not asked for none (https://no-color.org). */
export function createPaint({ isWatched, environment }: Terminal): Paint {
  const { NO_COLOR: noColor, TERM: kind } = environment
  if (!isWatched || (noColor !== undefined && noColor !== '') || kind === 'dumb') return (_, text) => text
  return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`
}

/** A file name as somebody may type it behind a command: in quotes where a shell would divide it. */
export function asArgument(name: string): string {
  return /[^\p{L}\p{N}./\\:~_+-]/u.test(name) ? `"${name}"` : name
}

/** Text of others as it may be printed: what would steer the terminal, or turn the direction of reading, is made visible. */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t' ? ' ' : '\ufffd',
  )
}
