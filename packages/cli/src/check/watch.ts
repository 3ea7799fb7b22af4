import { dirname, resolve, sep } from 'node:path'
import { type Catalogue, nextDayIn, type OwnLanguage } from '@rolebook/model'
import { baseOf, isPattern } from '../files/pattern.ts'
import type { Stop, WatchedPlace } from '../surroundings.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { checkTexts } from './check-texts.ts'
import { type CheckOrder, runCheck, standardInput } from './run-check.ts'

/** Checks, and checks again whenever a file changes, appears or goes, or a day begins, until somebody ends it. */
export async function watchAndCheck(
  order: CheckOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = checkTexts[language]
  if (order.files.includes(standardInput)) throw new Unusable(texts.cannotWatchInput)
  const { surroundings, folder } = terminal
  const stirring = createStirring()
  let ended = false
  const places = placesOf(order.files, folder)
  let elsewhere: readonly string[] = []
  let stopElsewhere: Stop = () => {}
  const stops: Stop[] = [
    () => stopElsewhere(),
    surroundings.onInterrupt(() => {
      ended = true
      stirring.stir()
    }),
    await surroundings.watchFiles(places, stirring.stir),
  ]
  try {
    for (;;) {
      const now = surroundings.clock()
      const { zones, folders } = await checkOnce(order, { ...terminal, now }, catalogue, language)
      const further = folders.filter((path) => !isWatched(path, places))
      if (further.join('\n') !== elsewhere.join('\n')) {
        await stopElsewhere()
        elsewhere = further
        const shallow = further.map((path) => ({ path, deep: false }))
        stopElsewhere = further.length > 0 ? await surroundings.watchFiles(shallow, stirring.stir) : () => {}
      }
      terminal.warn(`${shown(texts.watching)}\n`)
      const stopBell =
        order.at === undefined
          ? surroundings.ringAt(nextDayIn(zones.length > 0 ? zones : ['UTC'], now), stirring.stir)
          : () => {}
      // a change during a check counts too
      await stirring.wait()
      stopBell()
      if (ended) return exitCodes.fine
      // clears only the screen, and keeps what was scrolled away
      if (terminal.isWatched) terminal.write('\u001b[2J\u001b[H')
    }
  } finally {
    for (const stop of stops) await stop()
  }
}

/** What to watch besides the files that were named. */
interface Watchful {
  readonly zones: readonly string[]
  /** The folders of the parts and members of rolebooks, and of the settings beside them. */
  readonly folders: readonly string[]
}

/** Checks, and returns what else to watch. Problems that would otherwise end the command are only printed. */
async function checkOnce(
  order: CheckOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<Watchful> {
  try {
    const { checked } = await runCheck(order, terminal, catalogue, language)
    const folders = new Set(
      checked.files.flatMap(({ path, memberFiles }) => [path, ...memberFiles].map((file) => dirname(file))),
    )
    const zones = new Set(checked.files.flatMap((file) => file.zones))
    return { zones: [...zones], folders: [...folders].sort() }
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    terminal.warn(`${shown(error.message)}\n`)
    return { zones: [], folders: [] }
  }
}

/** Whether a folder is already covered by one of the watched places. */
function isWatched(folder: string, places: readonly WatchedPlace[]): boolean {
  return places.some(({ path, deep }) => folder === path || (deep && folder.startsWith(path + sep)))
}

/** The places where files that the arguments mean may change, appear or go. */
function placesOf(args: readonly string[], folder: string): readonly WatchedPlace[] {
  if (args.length === 0) return [{ path: folder, deep: false }]
  return args.flatMap((arg) =>
    isPattern(arg)
      ? [{ path: resolve(folder, baseOf(arg)), deep: true }]
      : // the folder of a file too, for many editors put a new file in its place
        [
          { path: resolve(folder, arg), deep: true },
          { path: dirname(resolve(folder, arg)), deep: false },
        ],
  )
}

/** A repeated event to wait for. Several occurrences before somebody waits count as one. */
function createStirring() {
  let wake = () => {}
  const renew = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  let stirred = renew()
  return {
    stir: () => wake(),
    async wait() {
      await stirred
      stirred = renew()
    },
  }
}
