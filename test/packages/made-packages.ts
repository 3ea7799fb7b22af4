import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'

/** The folder in which `pnpm package` leaves what it makes. */
export const packagesFolder = join(repositoryRoot, 'dist')

/** The version that all packages have, each in its own manifest: changesets moves them together. */
export const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'shared/package.json'), 'utf8')) as {
  readonly version: string
}

/** Reads a package. Throws if it has not been made yet. */
export function readPackage(name: string): Buffer {
  try {
    return readFileSync(join(packagesFolder, name))
  } catch {
    throw new Error(`There is no ${name} in dist/: run "pnpm package" first.`)
  }
}
