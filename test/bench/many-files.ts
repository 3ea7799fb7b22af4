import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../command.ts'
import { createLargeRolebook } from './large-rolebook.ts'

/** How long two programs take for the same files, in seconds from their start to their end, one for each run. */
export interface ManyFiles {
  readonly files: number
  readonly lines: number
  readonly cores: number
  /** `rolebook check`, every rule of the default profile. */
  readonly checked: readonly number[]
  /** One process that only parses with `yaml` and validates with `ajv` against the published schema. */
  readonly control: readonly number[]
}

/** Lets the command line and the control go over a folder of rolebooks in turns, so that both meet the same machine. */
export async function measureManyFiles(files: number, lines: number, runs: number): Promise<ManyFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bench-'))
  try {
    const program = join(folder, 'rolebook.mjs')
    const built = await runCommand(['node', 'packages/cli/build.ts', program])
    if (built.code !== 0) throw new Error(built.output)
    const text = createLargeRolebook(lines)
    const names = Array.from({ length: files }, (_, index) => join(folder, `roles-${index}.yaml`))
    for (const [index, name] of names.entries())
      writeFileSync(name, text.replace('name: Large Example', `name: Large Example ${index}`))
    const control = fileURLToPath(new URL('./parse-and-validate.ts', import.meta.url))
    const check = [program, 'check', '.', '--at', '2026-11-23T10:00Z', '--format', 'json']
    const [checked, controlled]: [number[], number[]] = [[], []]
    for (let run = 0; run < runs; run += 1) {
      checked.push(secondsOf(check, folder, `"files": ${files}`))
      controlled.push(secondsOf([control, folder], folder, `${files} files are valid`))
    }
    return { files, lines, cores: availableParallelism(), checked, control: controlled }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Throws where a program did not do its work: a time without it would mean nothing. */
function secondsOf(args: readonly string[], folder: string, saying: string): number {
  const began = performance.now()
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  const seconds = (performance.now() - began) / 1000
  if (!stdout.includes(saying)) throw new Error(`${args.join(' ')} did not say “${saying}”: ${stderr}`)
  return seconds
}
