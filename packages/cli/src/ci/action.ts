import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { clockStandingStill, type Desk } from '../testing.ts'

/** An action of this repository, as its file describes it. */
export interface Action {
  /** The folder it lies in, which GitHub calls GITHUB_ACTION_PATH. */
  readonly folder: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly id: string
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}

/** The output and exit code of a script. */
interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Reads an action by the name of its folder in `.github/actions`. */
export function readAction(name: string): Action {
  const folder = fileURLToPath(new URL(`../../../../.github/actions/${name}`, import.meta.url))
  return { ...parse(readFileSync(join(folder, 'action.yml'), 'utf8')), folder }
}

/**
 * Runs the steps of an action as GitHub does: each with its environment, its inputs put in, under the same bash. Besides
 * what was printed gives what the steps put out, and what they wrote for the page of the run.
 */
export async function runAction(
  action: Action,
  desk: Desk,
  inputs: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv = {},
): Promise<Ran & { readonly output: string; readonly summary: string }> {
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
  const given = { ...defaults, ...inputs }
  for (const name of ['.github-output', '.github-summary']) desk.put(name, '')
  const results: Ran[] = []
  for (const { env, run } of action.runs.steps) {
    const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fillIn(value, given)]))
    const own = {
      GITHUB_WORKSPACE: desk.folder,
      GITHUB_ACTION_PATH: action.folder,
      GITHUB_OUTPUT: join(desk.folder, '.github-output'),
      GITHUB_STEP_SUMMARY: join(desk.folder, '.github-summary'),
    }
    results.push(await runScript(run, desk, { ...own, ...filled, ...environment }))
  }
  return {
    code: results.find(({ code }) => code !== 0)?.code ?? 0,
    out: results.map(({ out }) => out).join(''),
    err: results.map(({ err }) => err).join(''),
    output: desk.read('.github-output'),
    summary: desk.read('.github-summary'),
  }
}

/**
 * Runs a script on the desk under bash as GitHub starts it: it ends at the first command that fails. For Node in it the
 * clock stands where the tests stand.
 */
export async function runScript(script: string, desk: Desk, environment: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: desk.folder,
    env: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: clockStandingStill,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (ended) => resolve(ended ?? -1))
  })
  return { code, out, err }
}

function fillIn(value: string, inputs: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => {
    const input = inputs[name]
    if (input === undefined) throw new Error(`The action has no input ${name}.`)
    return input
  })
}
