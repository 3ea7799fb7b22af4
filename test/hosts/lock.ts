import { mkdir, readlink, rm, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { waitFor } from './deadline.ts'

/**
 * Does `work` while no other process does any under the same lock; the lock of a process that died is taken over.
 * The lock is a symbolic link to the owner's process id, since a link is made with its content in one step.
 * Waits at most ten minutes, as the work is an installation.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true })
  await waitFor(`the lock ${lock}`, () => take(lock), 600_000)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await symlink(String(process.pid), lock)
    return true
  } catch {
    if (!isRunning(Number(await readlink(lock)))) await rm(lock, { force: true })
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
