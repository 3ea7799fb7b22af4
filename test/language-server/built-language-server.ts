import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'

/** The language server as `pnpm build` leaves it. Throws where it was not built. */
export function builtLanguageServer(): string {
  const file = join(repositoryRoot, 'dist', 'rolebook-language-server.js')
  if (!existsSync(file)) throw new Error(`${file} is not there; \`pnpm build\` makes it.`)
  return file
}
