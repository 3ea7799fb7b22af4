/**
 * Which web pages something is found at, as browser extensions write it: `https://hr.example/*`, `https://*.hr.example/*`.
 * Only https; `*.` stands for a host and all below it, `*` in the path for anything. A pattern without a port is for all.
 */
export interface PagePattern {
  readonly host: string
  /** Hosts below it as well. */
  readonly withHostsBelow: boolean
  /** Empty for any port. */
  readonly port: string
  /** What stands between the stars of the path. */
  readonly path: readonly string[]
}

/** Host and path of a page. Query and fragment are left behind: they may say who somebody is, and decide nothing. */
export type Page = Pick<URL, 'hostname' | 'port' | 'pathname'>

const below = '*.'
/** The port of https, which no address that a browser writes states. */
const usualPort = '443'

/**
 * Reads a pattern; `undefined` where it is none. Host and path are written as a browser would write them (`Ü`,
 * capitals).
 */
export function readPagePattern(text: string): PagePattern | undefined {
  const match = /^https:\/\/(\*\.)?([^\s/*?#@\\]+)(\/[^\s?#\\]*)$/.exec(text)
  if (!match) return undefined
  const [, star, host, path] = match
  const address = `https://${host}${path}`
  if (!URL.canParse(address)) return undefined
  const { hostname, port, pathname } = new URL(address)
  const stated = /:0*443$/.test(host ?? '') ? usualPort : port
  return { host: hostname, withHostsBelow: star === below, port: stated, path: pathname.split('*') }
}

/** Reads the address of a page; `undefined` for all that is not https. */
export function readPage(address: string): Page | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, port, pathname } = new URL(address)
  return protocol === 'https:' ? { hostname, port, pathname } : undefined
}

/** Whether a pattern covers a page. Takes time in proportion to both, whatever they are: nothing is tried twice. */
export function coversPage({ host, withHostsBelow, port, path }: PagePattern, page: Page): boolean {
  const isHost = page.hostname === host || (withHostsBelow && page.hostname.endsWith(`.${host}`))
  return isHost && (port === '' || port === (page.port || usualPort)) && coversPath(path, page.pathname)
}

/** Below zero where the first pattern says more exactly where: its host first, then its path. */
export function compareExactness(one: PagePattern, other: PagePattern): number {
  return (
    Number(one.withHostsBelow) - Number(other.withHostsBelow) ||
    other.host.length - one.host.length ||
    Number(one.port === '') - Number(other.port === '') ||
    Number(one.path.length > 1) - Number(other.path.length > 1) ||
    lengthOf(other.path) - lengthOf(one.path)
  )
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

/**
 * Each part is matched at its first place after the part before it: a later match would never help the parts that
 * follow.
 */
function coversPath(parts: readonly string[], path: string): boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return path === first
  if (!path.startsWith(first) || !path.endsWith(last)) return false
  const end = path.length - last.length
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = findFrom(path, part, at)
    if (found === undefined) return false
    at = found + part.length
  }
  return at <= end
}

/**
 * Where words begin in a text, by Knuth, Morris and Pratt: `indexOf` may take time in proportion to the product of both
 * lengths.
 */
function findFrom(text: string, words: string, start: number): number | undefined {
  const borders = bordersOf(words)
  let matched = 0
  for (let at = start; matched < words.length; at += 1) {
    if (at >= text.length) return undefined
    while (matched > 0 && text[at] !== words[matched]) matched = borders[matched - 1] ?? 0
    if (text[at] === words[matched]) matched += 1
    if (matched === words.length) return at + 1 - words.length
  }
  return start
}

/** For each beginning of the words, the length of the longest shorter beginning with which it also ends. */
function bordersOf(words: string): readonly number[] {
  const borders = [0]
  let matched = 0
  for (let at = 1; at < words.length; at += 1) {
    while (matched > 0 && words[at] !== words[matched]) matched = borders[matched - 1] ?? 0
    if (words[at] === words[matched]) matched += 1
    borders.push(matched)
  }
  return borders
}
