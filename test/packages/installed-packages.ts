import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { repositoryRoot } from '../hosts/repository.ts'

/** A package that is part of a product, as it is installed. */
export interface InstalledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  /** The digest of what the registry delivered, as in the lock file; our own packages have none. */
  readonly integrity: string | undefined
  readonly dependencies: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Finds all packages that the products in these folders are made of, in order, each once. */
export function findInstalledPackages(products: readonly string[]): readonly InstalledPackage[] {
  const locked = parse(readFileSync(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8'))
  const found = new Map<string, InstalledPackage>()
  const visit = (folder: string): string => {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const { name, version, license = '', dependencies = {} } = manifest
    const id = `${name}@${version}`
    if (found.has(id)) return id
    const integrity: string | undefined = locked.packages[id]?.resolution.integrity
    found.set(id, { name, version, license, integrity, dependencies: [] })
    const below = Object.keys(dependencies).map((dependency) => visit(findDependency(folder, dependency)))
    found.set(id, { name, version, license, integrity, dependencies: below.sort() })
    return id
  }
  for (const product of products) visit(join(repositoryRoot, product))
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, installed]) => installed)
}

/**
 * Our own packages have their dependencies in a folder of their own; a package from the registry lies side by side with
 * its dependencies.
 */
function findDependency(folder: string, dependency: string): string {
  const [, beside] = /^(.*[\\/]node_modules)[\\/]/.exec(folder) ?? []
  return realpathSync(join(beside ?? join(folder, 'node_modules'), dependency))
}
