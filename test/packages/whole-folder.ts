import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Has a folder made beside another, and puts it in that one's place once it is whole: when something fails half-way,
 * what was there before is still there, to the byte. Both have to lie on the same disk.
 * @throws in one sentence where the disk is full or nothing may be written
 */
export async function makeWhole(
  target: string,
  workshop: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const [making, before] = [join(workshop, 'making'), join(workshop, 'before')]
  try {
    const places = [dirname(target), target, dirname(workshop), workshop]
    for (const folder of places) if (existsSync(folder)) accessSync(folder, constants.W_OK)
    for (const folder of [making, before]) rmSync(folder, { recursive: true, force: true })
    mkdirSync(making, { recursive: true })
    await make(making)
    exchange(making, target, before)
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\n${inWords(error)} ${basename(target)}/ is as it was.`,
    )
  } finally {
    for (const folder of [making, before]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts one folder where another is; if that fails, the other is put back. */
function exchange(made: string, target: string, before: string): void {
  if (existsSync(target)) renameSync(target, before)
  try {
    renameSync(made, target)
  } catch (error) {
    if (existsSync(before)) renameSync(before, target)
    throw error
  }
}

/** What the steps say about a disk comes from many tools, each with its own words. */
function inWords(error: unknown): string {
  const said = String(error)
  if (/ENOSPC|EDQUOT|no space left|quota exceeded/i.test(said)) return 'The disk is full: make room and try again.'
  if (/EACCES|EPERM|EROFS|ENOTDIR|permission denied|read-only file system/i.test(said)) {
    return 'Nothing may be written there: check the permissions and try again.'
  }
  return 'Nothing was packed.'
}
