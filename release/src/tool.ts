import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** What a tool that was run leaves. */
export interface Ended {
  readonly succeeded: boolean
  /** All that it printed. */
  readonly printed: string
}

/** What a tool needs of the environment, besides what it is given: where programs lie, and proxies if there are any. */
const passedOn =
  /^(?:PATH|HOME|TMPDIR|TEMP|SystemRoot|https?_proxy|no_proxy|CI|GITHUB_(?!TOKEN)\w+|ACTIONS_ID_TOKEN_REQUEST_\w+|NODE_EXTRA_CA_CERTS)$/i

/**
 * Runs one of the tools that this package depends on, in the version it was rehearsed with, and gathers what it prints. Of
 * the environment it gets what it needs, and no other key.
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

/** Lines that say nothing of why a tool ended. */
const notTelling = /^(?:npm error)?$|complete log of this run|^See the documentation|^https?:|token issued for/

/** The last lines that a tool printed, without colours: there it says why it ended. */
export function endOf(printed: string): string {
  const lines = stripVTControlCharacters(printed).split('\n')
  const telling = lines.map((line) => line.trim()).filter((line) => !notTelling.test(line))
  return telling.slice(-6).join(' ')
}
