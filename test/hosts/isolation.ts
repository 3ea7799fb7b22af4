import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findExecutable, HostMissing } from './machine.ts'

/** What a program must not share with the rest of the machine. */
export interface Isolation {
  /** Without any network, 127.0.0.1 included. */
  offline?: boolean
  /** Folder to be seen in the place of another one. */
  mount?: { folder: string; at: string }
}

/**
 * Writes a launcher that starts `executable` in Linux namespaces of its own, so that it is cut off from the network or
 * sees another folder in the place of, say, `/etc/chromium`, while the machine itself stays as it is.
 * @returns the launcher's path; it takes the executable's arguments
 * @throws HostMissing where there are no namespaces (another system than Linux)
 */
export async function writeIsolatedLauncher(executable: string, isolation: Isolation, folder: string): Promise<string> {
  const unshare = await findExecutable(['unshare'])
  if (!unshare) throw new HostMissing('Starting a browser offline or with a policy of its own needs Linux and unshare.')
  const flags = [
    ...(process.getuid?.() === 0 ? [] : ['--map-root-user']),
    ...(isolation.offline ? ['--net'] : []),
    ...(isolation.mount ? ['--mount'] : []),
  ]
  const mount = isolation.mount && `mount --bind ${quote(isolation.mount.folder)} ${quote(isolation.mount.at)} && `
  const inside = `${mount ?? ''}exec ${quote(executable)} "$@"`
  const launcher = join(folder, 'launch-isolated')
  await mkdir(folder, { recursive: true })
  await writeFile(launcher, `#!/bin/sh\nexec ${quote(unshare)} ${flags.join(' ')} sh -c ${quote(inside)} sh "$@"\n`, {
    mode: 0o755,
  })
  return launcher
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
