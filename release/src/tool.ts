import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** The outcome of a tool that was run. */
export interface Ended {
  readonly succeeded: boolean
  /** All that it printed. */
  readonly printed: string
}

/**
 * The environment variables that every tool gets, besides those passed explicitly: the paths of programs, and proxies.
 */
const passedOn =
  /^(?:PATH|HOME|TMPDIR|TEMP|SystemRoot|https?_proxy|no_proxy|CI|GITHUB_(?!TOKEN)\w+|ACTIONS_ID_TOKEN_REQUEST_\w+|NODE_EXTRA_CA_CERTS)$/i

/**
 * Runs one of the tools that this package depends on, in the version it was rehearsed with, and collects what it
 * prints. From the environment it gets only what it needs, and no other key.
 */
export function runTool(
  name: 'npm' | 'ovsx' | 'vsce',
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const passed = Object.entries(environment).filter(([key, value]) => value !== undefined && passedOn.test(key))
  return new Promise((resolve) => {
    const child = spawn(binaryOf(name), args, {
      env: { ...Object.fromEntries(passed), ...added },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data
      })
    }
    child.on('error', (error) => resolve({ succeeded: false, printed: error.message }))
    child.on('close', (code) => resolve({ succeeded: code === 0, printed }))
  })
}

function binaryOf(name: string): string {
  const binary = join(import.meta.dirname, '..', 'node_modules', '.bin', name)
  if (!existsSync(binary)) throw new Error(`${name} is not installed: run "pnpm install" first.`)
  return binary
}

/** Lines that do not say why a tool ended. */
const notTelling = /^(?:npm error)?$|complete log of this run|^See the documentation|^https?:|token issued for/

/** The last lines that a tool printed, without colours, because they say why it ended. */
export function endOf(printed: string): string {
  const lines = stripVTControlCharacters(printed).split('\n')
  const telling = lines.map((line) => line.trim()).filter((line) => !notTelling.test(line))
  return telling.slice(-6).join(' ')
}
