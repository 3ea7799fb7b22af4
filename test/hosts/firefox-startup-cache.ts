import { cp, mkdir, realpath, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from './repository.ts'
import { removeFolder } from './temporary-folder.ts'

/*
 * At its first start in a profile Firefox compiles the scripts of its own window, which is half the work of starting. It keeps
 * that in the profile, so the first profile of all hands it on to the empty ones after it. Nothing of an extension, a page or
 * a user is in it, and a Firefox of another version throws it away.
 */
const files = ['startupCache', 'compatibility.ini']

/** Puts into an empty profile what an earlier start has compiled, where there was one. */
export async function takeStartupCache(profile: string, executable: string): Promise<void> {
  const kept = await placeOfCache(executable)
  if ((await isThere(join(profile, 'compatibility.ini'))) || !(await isThere(kept))) return
  for (const file of files) await cp(join(kept, file), join(profile, file), { recursive: true })
}

/** Keeps what a Firefox that has ended left in its profile, unless that was done before. */
export async function keepStartupCache(profile: string, executable: string): Promise<void> {
  const kept = await placeOfCache(executable)
  if ((await isThere(kept)) || !(await isThere(join(profile, 'startupCache')))) return
  const unfinished = `${kept}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  for (const file of files) await cp(join(profile, file), join(unfinished, file), { recursive: true })
  // in one step, and whoever is second leaves it
  await rename(unfinished, kept).catch(() => removeFolder(unfinished))
}

/** Each version of Firefox has its own. */
async function placeOfCache(executable: string): Promise<string> {
  const { mtimeMs } = await stat(await realpath(executable))
  return join(repositoryRoot, '.cache', `firefox-startup-${Math.round(mtimeMs)}`)
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
