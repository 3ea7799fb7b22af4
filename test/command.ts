import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a finished command leaves. */
export interface Finished {
  readonly code: number
  /** Standard output and error, as they came. */
  readonly output: string
}

/** Runs a program of the repository's own tools, in its root unless told otherwise, and gathers what it prints. Never rejects. */
export function runCommand(
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder: string = root,
): Promise<Finished> {
  return new Promise((resolve) => {
    const path = `${root}node_modules/.bin:${process.env['PATH']}`
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
