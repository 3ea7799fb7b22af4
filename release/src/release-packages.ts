import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nothingChanged, Refusal } from './refusal.ts'

/** The packages of one version, as `pnpm package` has made them. */
export interface ReleasePackages {
  readonly version: string
  /** All files except the sums, sorted; each has been compared with its sum. */
  readonly names: readonly string[]
  /** @throws Refusal where the release has no such file */
  read(name: string): Uint8Array<ArrayBuffer>
  /** The path of a file, for programs that read it themselves. */
  pathOf(name: string): string
}

/** The sums of all files, as `sha256sum --check` reads them. */
export const sumsFile = 'SHA256SUMS'

/**
 * Reads a folder of packages and compares every file with its sum.
 * @throws Refusal for a file that is missing, changed, or not in the list
 */
export function readPackages(folder: string): ReleasePackages {
  const listed = readSums(folder)
  const files = readFiles(folder)
  const contents = new Map(files.filter(([name]) => name !== sumsFile))
  const wrong = [
    ...[...listed.keys()].filter((name) => !contents.has(name)).map((name) => `${name} is missing`),
    ...[...contents.keys()].filter((name) => !listed.has(name)).map((name) => `${name} has no sum`),
    ...[...contents].filter(([name, bytes]) => listed.has(name) && listed.get(name) !== sumOf(bytes)).map(changed),
  ]
  if (wrong.length > 0) {
    throw new Refusal(
      `The packages in ${folder} are not what was built: ${wrong.join('; ')}.`,
      nothingChanged,
      'Do not publish them. Find out where they were changed, and release a new version.',
    )
  }
  const all = new Map(files)
  const read = (name: string) => all.get(name) ?? missing(name, folder)
  return {
    version: versionOf([...contents.keys()], folder),
    names: [...contents.keys()].sort(),
    read,
    pathOf: (name) => (all.has(name) ? resolve(folder, name) : missing(name, folder)),
  }
}

function readSums(folder: string): ReadonlyMap<string, string> {
  let text: string
  try {
    text = readFileSync(join(folder, sumsFile), 'utf8')
  } catch {
    throw new Refusal(
      `There is no ${sumsFile} in ${folder}.`,
      nothingChanged,
      'Run "pnpm package" first: it comes last.',
    )
  }
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

function readFiles(folder: string): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const)
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function changed([name]: readonly [string, unknown]): string {
  return `${name} is not the file that the sum is of`
}

function versionOf(names: readonly string[], folder: string): string {
  const [, version] = names.map((name) => /^rolebook-(\d+\.\d+\.\d+)\.vsix$/.exec(name)).find((found) => found) ?? []
  return version ?? missing('rolebook-<version>.vsix', folder)
}

function missing(name: string, folder: string): never {
  throw new Refusal(`There is no ${name} in ${folder}.`, nothingChanged, 'Build all packages with "pnpm package".')
}
