import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder } from '../hosts/temporary-folder.ts'

/**
 * What git tracks, by path: all that the extension is built from, and nothing else. Mozilla's reviewers build it again
 * from these in a folder that is no repository; there it is everything that a repository would not ignore.
 */
export function readSources(): Map<string, Uint8Array> {
  const listed = isRepository() ? git('ls-files', '-z') : listAsIfNew()
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(repositoryRoot, path)))
  return new Map(paths.map((path) => [path, readFileSync(join(repositoryRoot, path))]))
}

/** Whether this folder is the root of a repository and not just somewhere inside one. */
function isRepository(): boolean {
  try {
    return realpathSync(git('rev-parse', '--show-toplevel').trimEnd()) === realpathSync(repositoryRoot)
  } catch {
    return false
  }
}

function listAsIfNew(): string {
  const folder = makeTemporaryFolder('git')
  try {
    git('init', '--quiet', '--bare', folder)
    const others = ['ls-files', '-z', '--others', '--exclude-per-directory=.gitignore']
    return git('--git-dir', folder, '--work-tree', repositoryRoot, '-c', 'core.bare=false', ...others)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function git(...order: readonly string[]): string {
  return execFileSync('git', order, { cwd: repositoryRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
