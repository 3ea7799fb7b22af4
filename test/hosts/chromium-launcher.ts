import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserOptions } from './host-browser.ts'
import { writeIsolatedLauncher } from './isolation.ts'

/** Where Debian's Chromium looks for an administrator's policies. */
const policyFolder = '/etc/chromium'

/**
 * Gives the program to start Chromium by: the executable itself, or a launcher in `scratch` that takes its network away
 * or shows it policy files, or a policy for the extension in this folder.
 */
export async function writeChromiumLauncher(
  executable: string,
  extension: string,
  { managed, policies, offline }: Pick<BrowserOptions, 'managed' | 'offline'> & { readonly policies?: string },
  scratch: string,
): Promise<string> {
  const hasPolicy = managed !== undefined || policies !== undefined
  if (!hasPolicy && !offline) return executable
  const mount = hasPolicy && { folder: await makePolicyFolder(policies, scratch), at: policyFolder }
  if (managed) await writePolicy(extension, managed, scratch)
  return writeIsolatedLauncher(executable, { ...(offline && { offline }), ...(mount && { mount }) }, scratch)
}

/**
 * Writes what the policy says for the extension, or takes the policy away. A Chromium that was started with one notices
 * within some seconds.
 */
export async function writePolicy(
  extension: string,
  managed: Record<string, unknown> | undefined,
  scratch: string,
): Promise<void> {
  const file = join(scratch, 'etc', 'policies', 'managed', 'rolebook-under-test.json')
  if (!managed) return rm(file, { force: true })
  const policy = { '3rdparty': { extensions: { [await computeExtensionId(extension)]: managed } } }
  // in one step, or it might be read half written
  await writeFile(join(scratch, 'policy.json'), JSON.stringify(policy))
  await rename(join(scratch, 'policy.json'), file)
}

async function makePolicyFolder(policies: string | undefined, scratch: string): Promise<string> {
  const folder = join(scratch, 'etc')
  await cp(policyFolder, folder, { recursive: true })
  const place = join(folder, 'policies', 'managed')
  await mkdir(place, { recursive: true })
  if (policies) await cp(policies, place, { recursive: true })
  return folder
}

/**
 * A policy names an extension by its id. Chromium computes it from the manifest's key, or for an unpacked extension
 * without one from its path: the first 16 bytes of the SHA-256, written with the letters a to p.
 */
async function computeExtensionId(extension: string): Promise<string> {
  const manifest: { key?: string } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const named = manifest.key ? Buffer.from(manifest.key, 'base64') : await realpath(extension)
  const digest = createHash('sha256').update(named).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
