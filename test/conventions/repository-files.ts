import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The folder of the whole repository. */
export const root = new URL('../../', import.meta.url)

/**
 * Every file that git tracks or would add, by its path from the root, without those that are deleted but not committed
 * yet.
 */
export const repositoryFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(new URL(path, root)))

/** The text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
