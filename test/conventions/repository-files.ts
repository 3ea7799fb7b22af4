import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The folder of the whole repository. */
export const root = new URL('../../', import.meta.url)

/** Every file that git has or would take, by its path from the root; one that is deleted and not committed yet is none. */
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
