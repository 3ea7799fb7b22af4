import * as vscode from 'vscode'

/* The little that we need of VS Code's own Git extension, which is missing in a browser and may be switched off. */

export interface GitRepository {
  readonly rootUri: vscode.Uri
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>
  /** The text of a file in a commit. Throws where it was not there. */
  show(revision: string, path: string): Promise<string>
  getRefs(query: { readonly sort: 'committerdate' }): Promise<readonly GitReference[]>
}

export interface GitCommit {
  readonly hash: string
  readonly message: string
  readonly commitDate?: Date
}

export interface GitReference {
  /** 0 a branch, 1 a remote branch, 2 a tag. */
  readonly type: number
  readonly name?: string
}

interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null
  openRepository?(root: vscode.Uri): Promise<GitRepository | null>
}

interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): GitApi
}

/** How many commits of a file are searched. */
const mostCommits = 200

/** The repository of a file; `'no-git'` where Git is not available. */
export async function findRepository(file: vscode.Uri): Promise<GitRepository | 'no-git' | 'no-repository'> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git')
  if (!extension) return 'no-git'
  const git = await extension.activate()
  if (!git.enabled) return 'no-git'
  const api = git.getAPI(1)
  return api.getRepository(file) ?? (await api.openRepository?.(vscode.Uri.joinPath(file, '..'))) ?? 'no-repository'
}

/** The commits that changed a file, the newest first. */
export async function commitsOf(repository: GitRepository, file: vscode.Uri): Promise<readonly GitCommit[]> {
  try {
    return await repository.log({ maxEntries: mostCommits, path: file.fsPath })
  } catch {
    // a repository without any commit has no history
    return []
  }
}
