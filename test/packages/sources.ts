import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'

/**
 * What git has in its care, by path: all that the extension is built from, and nothing else. Mozilla's reviewers build it
 * again from these.
 * @throws outside a git repository
 */
export function readSources(): Map<string, Uint8Array> {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: repositoryRoot, encoding: 'utf8' }).split('\0')
  const paths = listed.filter((path) => path !== '' && existsSync(join(repositoryRoot, path)))
  return new Map(paths.map((path) => [path, readFileSync(join(repositoryRoot, path))]))
}
