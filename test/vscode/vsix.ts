import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'

/** The packed extension. Throws where it was not built yet. */
export function findVsix(): string {
  const folder = join(repositoryRoot, 'dist')
  const name = readdirSync(folder).find((file) => file.endsWith('.vsix'))
  if (name === undefined) throw new Error('There is no VSIX in dist/: run "pnpm build" first.')
  return join(folder, name)
}
