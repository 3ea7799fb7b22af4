import { type ChildProcess, spawn } from 'node:child_process'
import { withDeadline } from './deadline.ts'
import { findExecutable } from './machine.ts'

/** A program that was started, with everything it printed so far. */
export interface RunningProcess {
  readonly child: ChildProcess
  /** What it wrote to both outputs, in the order it came. */
  output(): string
  /** True once it has ended. */
  hasEnded(): boolean
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<void>
  /** Ends it and every process it started, first politely, after five seconds not; resolves when it is gone. */
  stop(): Promise<void>
}

/**
 * Starts a program in a process group of its own, so that nothing it starts outlives the tests: the group is also ended
 * when this process exits without calling `stop`, and on Linux the program even when this process is killed.
 */
export async function startProcess(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; folder?: string } = {},
): Promise<RunningProcess> {
  const setpriv = await findExecutable(['setpriv'])
  const [program, ...rest] = [...(setpriv ? [setpriv, '--pdeathsig', 'KILL'] : []), command, ...args]
  const child = spawn(program ?? command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(options.env && { env: options.env }),
    ...(options.folder && { cwd: options.folder }),
  })
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  child.stderr?.on('data', (chunk) => {
    printed += chunk
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      printed += String(error)
      resolve()
    })
  })
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined
  const signalGroup = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid, signal)
    } catch {
      // The group is gone already, which is what was wanted.
    }
  }
  const endWithUs = () => signalGroup('SIGKILL')
  process.once('exit', endWithUs)
  return {
    child,
    output: () => printed,
    hasEnded,
    ended,
    async stop() {
      if (!hasEnded()) {
        signalGroup('SIGTERM')
        await withDeadline(`${command} to end`, ended, 5000).catch(() => undefined)
      }
      signalGroup('SIGKILL')
      await ended
      process.off('exit', endWithUs)
    },
  }
}
