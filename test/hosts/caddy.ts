import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import { findFreePort } from './free-port.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** A real Caddy on this machine, under http, for which it needs no certificate. */
export interface Caddy {
  /** Address without a slash at its end. */
  readonly url: string
  /** Puts a file at a path (beginning with a slash), in one step; without bytes takes it away. */
  put(path: string, bytes: Uint8Array | undefined): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts Caddy with a site as documentation shows it: its name and the folder of the files are put in the place of those
 * named there, and nothing else is changed.
 */
export async function startCaddy(executable: string, site: string): Promise<Caddy> {
  const folder = makeTemporaryFolder('caddy')
  const port = await findFreePort()
  const files = join(folder, 'files')
  await mkdir(files)
  const adapted = site.replace(/^\S+(?= \{)/, `http://127.0.0.1:${port}`).replace(/(?<=\broot \* )\S+/, files)
  const configuration = join(folder, 'Caddyfile')
  await writeFile(configuration, `{\n  admin off\n  auto_https off\n}\n${adapted}`)
  const caddy = await startProcess(executable, ['run', '--config', configuration, '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    folder,
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    await caddy.stop()
    await removeFolder(folder)
  }
  const isThere = async () => {
    if (caddy.hasEnded()) throw new Error(caddy.output())
    return (await fetch(url)).status > 0
  }
  await waitFor('Caddy to answer', isThere).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    url,
    async put(path, bytes) {
      const file = join(files, path)
      await mkdir(dirname(file), { recursive: true })
      if (!bytes) return rm(file)
      await writeFile(`${file}.new`, bytes)
      await rename(`${file}.new`, file)
    },
    stop,
  }
}
