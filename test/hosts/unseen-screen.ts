import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import { requireUnseenScreen } from './machine.ts'

/** A screen in memory that shows real windows, and a keyboard for them: for what a browser gives to no remote control. */
export interface UnseenScreen {
  /** As in `DISPLAY`: `:99`. */
  readonly display: string
  /** Presses keys one after the other, by the names X11 has for them: `Return`, `alt+shift+h`. */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** How many windows are shown; a menu is one of its own. */
  countWindows(): Promise<number>
  stop(): Promise<void>
}

/**
 * Starts such a screen.
 * @throws HostMissing where there is none to be had
 */
export async function startUnseenScreen(): Promise<UnseenScreen> {
  const programs = await requireUnseenScreen()
  // with nothing connected it would begin anew, and a browser is not the first to connect
  const screen = await startProcess(programs.screen, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1280x900x24',
    '-noreset',
    '-nolisten',
    'tcp',
  ])
  const number = await waitFor('the number of the unseen screen', () => /^\d+$/m.exec(screen.output())?.[0])
  const display = `:${number}`
  const env = { ...process.env, DISPLAY: display }
  const run = async (...args: readonly string[]) => (await promisify(execFile)(programs.keys, args, { env })).stdout
  return {
    display,
    press: async (...keys) => void (await run('key', '--delay', '200', ...keys)),
    type: async (text) => void (await run('type', '--delay', '60', text)),
    async countWindows() {
      const windows = await run('search', '--onlyvisible', '--name', '').catch(() => '')
      return windows.split('\n').filter(Boolean).length
    },
    stop: () => screen.stop(),
  }
}
