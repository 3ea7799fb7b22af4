import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import { longestText } from '@rolebook/model'
import type { Terminal } from '../terminal.ts'

/** Why git could not say something: it is not installed, the file lies in no repository, or it knows nothing of that name. */
export type GitProblem = 'no-git' | 'no-repository' | 'not-there'

/** A commit in which a file was changed. */
export interface FileCommit {
  readonly commit: string
  /** Where the file stood then, from the root of the repository. */
  readonly path: string
}

/** How many commits are searched; reading an old text takes some milliseconds. */
const mostCommits = 500

/** The text of a file as it was in a revision: `HEAD~2`, a tag, a commit. The file need not be there any more. */
export function textAtRevision(
  revision: string,
  path: string,
  terminal: Terminal,
): { readonly text: string } | { readonly problem: GitProblem } {
  // something that begins like an option is not a revision
  if (revision.startsWith('-')) return { problem: 'not-there' }
  const folder = nearestFolder(path)
  const file = relative(folder, path).split(sep).join('/')
  return run(['show', '--no-textconv', `${revision}:./${file}`], folder, terminal)
}

/** The text of a file in one of its commits. */
export function textAtCommit(
  { commit, path }: FileCommit,
  file: string,
  terminal: Terminal,
): { readonly text: string } | { readonly problem: GitProblem } {
  return run(['show', '--no-textconv', `${commit}:${path}`], dirname(file), terminal)
}

/** The commits in which a file was changed, the newest first, through renames. */
export function commitsOf(file: string, terminal: Terminal): readonly FileCommit[] | { readonly problem: GitProblem } {
  const listed = run(
    [
      '--literal-pathspecs',
      '-c',
      'core.quotePath=false',
      'log',
      '--follow',
      '--name-only',
      '--format=%H',
      `--max-count=${mostCommits}`,
      '--',
      basename(file),
    ],
    dirname(file),
    terminal,
  )
  if ('problem' in listed) return listed
  return [...listed.text.matchAll(/^([0-9a-f]{40,64})\n\n(.+)$/gm)].map(([, commit = '', path = '']) => ({
    commit,
    path,
  }))
}

/** The innermost folder of a path that is there, for git is asked in a folder. */
function nearestFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? folder : nearestFolder(folder)
}

function run(
  args: readonly string[],
  folder: string,
  { environment }: Terminal,
): { readonly text: string } | { readonly problem: GitProblem } {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    // in English, because the messages are told apart by their words
    env: { ...environment, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    encoding: 'utf8',
    maxBuffer: 4 * longestText,
  })
  if (error) return { problem: 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'not-there' }
  if (status === 0) return { text: stdout }
  return { problem: /not a git repository/i.test(stderr) ? 'no-repository' : 'not-there' }
}
