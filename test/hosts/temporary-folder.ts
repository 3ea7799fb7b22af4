import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an empty folder of this run's own, outside the repository. */
export function makeTemporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `rolebook-${name}-`))
}

/** Removes a folder with all its content; tried again while a dying process still writes there. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
