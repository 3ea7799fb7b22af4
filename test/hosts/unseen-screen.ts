import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import type { Place } from './locate-target.ts'
import { requireUnseenScreen } from './machine.ts'
import { type Pixels, writePng } from './png.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** A screen in memory that shows real windows, and a keyboard for them: for what a browser gives to no remote control. */
export interface UnseenScreen {
  /** As in `DISPLAY`: `:99`. */
  readonly display: string
  /** Presses keys one after the other, by the names X11 has for them: `Return`, `alt+shift+h`. */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Drags what lies at one point, in pixels of the screen, to another. */
  drag(from: Place, to: Place): Promise<void>
  /** How many windows are shown; a menu is one of its own. */
  countWindows(): Promise<number>
  /** A PNG of the whole screen, once nothing on it moves any more; the mouse is put into its last corner. */
  screenshot(): Promise<Uint8Array>
  stop(): Promise<void>
}

/**
 * Starts such a screen.
 * @throws HostMissing where there is none to be had
 */
export async function startUnseenScreen({ width, height } = { width: 1280, height: 900 }): Promise<UnseenScreen> {
  const programs = await requireUnseenScreen()
  const scratch = makeTemporaryFolder('screen')
  // with nothing connected it would begin anew, and a browser is not the first to connect
  const screen = await startProcess(programs.screen, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-fbdir',
    scratch,
    '-noreset',
    '-nocursor',
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
    async drag(from, to) {
      await run('mousemove', String(from.x), String(from.y))
      await run('mousedown', '1')
      for (let step = 1; step <= 10; step += 1) {
        const [x, y] = [from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10]
        await run('mousemove', String(Math.round(x)), String(Math.round(y)))
      }
      await run('mouseup', '1')
    },
    type: async (text) => void (await run('type', '--delay', '60', text)),
    async countWindows() {
      const windows = await run('search', '--onlyvisible', '--name', '').catch(() => '')
      return windows.split('\n').filter(Boolean).length
    },
    async screenshot() {
      await run('mousemove', String(width - 1), String(height - 1))
      const readScreen = () => readFile(join(scratch, 'Xvfb_screen0'))
      let before = await readScreen()
      const still = await waitFor('the screen to stand still', async () => {
        const now = await readScreen()
        const hasMoved = !now.equals(before)
        before = now
        return hasMoved ? undefined : now
      })
      return writePng(readWindowDump(still))
    },
    async stop() {
      await screen.stop()
      await removeFolder(scratch)
    },
  }
}

/** The pixels of X11's own format for pictures (XWD, version 7), as Xvfb keeps its screen: 32 bits each, blue first. */
function readWindowDump(dump: Buffer): Pixels {
  const [headSize = 0, , , , width = 0, height = 0] = Array.from({ length: 6 }, (_, at) => dump.readUInt32BE(at * 4))
  const [bytesOfLine, colours] = [dump.readUInt32BE(12 * 4), dump.readUInt32BE(19 * 4)]
  const start = headSize + colours * 12
  const data = Buffer.alloc(width * height * 4, 255)
  for (let line = 0; line < height; line += 1) {
    for (let column = 0; column < width; column += 1) {
      const [from, to] = [start + line * bytesOfLine + column * 4, (line * width + column) * 4]
      data[to] = dump[from + 2] ?? 0
      data[to + 1] = dump[from + 1] ?? 0
      data[to + 2] = dump[from] ?? 0
    }
  }
  return { width, height, data }
}
