import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserOptions } from './host-browser.ts'
import { writeIsolatedLauncher } from './isolation.ts'

/** Where Debian's Chromium looks for an administrator's policies. */
const policyFolder = '/etc/chromium'

/**
 * Gives the program to start Chromium by: the executable itself, or a launcher in `scratch` that takes its network away
 * or shows it a policy for this extension.
 */
export async function writeChromiumLauncher(
  executable: string,
  options: BrowserOptions,
  scratch: string,
): Promise<string> {
  const { managed, offline } = options
  if (!managed && !offline) return executable
  const mount = managed && { folder: await writePolicy(options.extension, managed, scratch), at: policyFolder }
  return writeIsolatedLauncher(executable, { ...(offline && { offline }), ...(mount && { mount }) }, scratch)
}

/**
 * Gives the id that Chromium computes from the `key` of a manifest, by which a policy names the extension: the first 16
 * bytes of the key's SHA-256, written with the letters a to p.
 */
export function computeChromiumId(manifestKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(manifestKey, 'base64')).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

async function writePolicy(extension: string, managed: Record<string, unknown>, scratch: string): Promise<string> {
  const manifest: { key?: string } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  if (!manifest.key) throw new Error('A policy names an extension by its id, so the manifest needs a fixed "key".')
  const folder = join(scratch, 'etc')
  await cp(policyFolder, folder, { recursive: true })
  await mkdir(join(folder, 'policies', 'managed'), { recursive: true })
  const policy = { '3rdparty': { extensions: { [computeChromiumId(manifest.key)]: managed } } }
  await writeFile(join(folder, 'policies', 'managed', 'rolebook.json'), JSON.stringify(policy))
  return folder
}
