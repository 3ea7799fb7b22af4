import { isAbsolute, relative } from 'node:path'
import { relativeName } from '../files/find-rolebooks.ts'

/**
 * The address of a file as SARIF wants it: relative to the working folder, with reserved characters of URIs encoded.
 */
export function addressOf(path: string, folder: string): string {
  return relativeName(path, folder).split('/').map(encodeURIComponent).join('/')
}

/**
 * The path of a file within the repository that GitHub has checked out; where there is none, within the working folder.
 */
export function nameInRepository(
  path: string,
  folder: string,
  { GITHUB_WORKSPACE: repository }: Readonly<Record<string, string | undefined>>,
): string {
  const isInside = repository !== undefined && repository !== '' && !leavesFolder(relative(repository, folder))
  return relativeName(path, isInside ? repository : folder)
}

function leavesFolder(name: string): boolean {
  return name.startsWith('..') || isAbsolute(name)
}
