import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { runCommand } from '../command.ts'

/**
 * Unpacks the sources that Mozilla's reviewers get into a folder, and builds there as their README says, or whatever else
 * is asked for. Returns the contents of its `dist/`, by name.
 * @throws with the output of what failed
 */
export async function rebuild(
  sources: Uint8Array,
  folder: string,
  command: readonly string[],
): Promise<(name: string) => Buffer> {
  for (const [path, content] of Object.entries(unzipSync(sources))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const { code, output } = await runCommand(command, onAnotherDesk, folder)
  if (code !== 0) throw new Error(`${command.join(' ')} failed in the sources:\n${output}`)
  return (name) => readFileSync(join(folder, 'dist', name))
}

/** Nothing is prepared, so dependencies come from the folder's own lock file; and the environment is a stranger's. */
const onAnotherDesk = { ROLEBOOK_READY: '', NODE_ENV: 'development', TZ: 'Pacific/Auckland', LC_ALL: 'C' }
