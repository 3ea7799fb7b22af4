import { delayUntilNextCheck } from '@rolebook/browser-extension/schedule'

/** What one server is asked by a staff in a day. */
export interface BrowsersDay {
  readonly browsers: number
  readonly requests: number
  /** Requests that are the first of their browser since the directory was published: those need the whole file. */
  readonly wholeFiles: number
  /** Requests a second in the busiest minute of the day, and those for a file that is new in theirs. */
  readonly busiest: number
  readonly busiestWhole: number
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * Plays a working day of so many browsers through the extension's own schedule, all of them in one time zone, which is the
 * worst case. They are started around nine o'clock (half of them within twenty minutes), which is a check; run for eight
 * and a half hours, checking by themselves; and in one of five somebody opens the panel once, which is a check unless
 * there was one within a quarter of an hour. The directory is published once, at half past eleven.
 */
export function playBrowsersDay(browsers: number, chance: () => number): BrowsersDay {
  const minutes = new Uint32Array(day / minute)
  const wholeMinutes = new Uint32Array(day / minute)
  const published = 11.5 * hour
  let requests = 0
  let wholeFiles = 0
  for (let browser = 0; browser < browsers; browser += 1) {
    const start = 9 * hour + spread(chance) * 15 * minute
    const end = start + 8.5 * hour
    const opened = chance() < 0.2 ? start + chance() * (end - start) : Number.POSITIVE_INFINITY
    let isOpened = false
    let hasNewest = false
    let last = start
    for (let at = start; at < end; ) {
      requests += 1
      count(minutes, at)
      // of yesterday's directory every browser has a copy
      if (at >= published && !hasNewest) {
        wholeFiles += 1
        count(wholeMinutes, at)
        hasNewest = true
      }
      last = at
      const next = at + delayUntilNextCheck(0, chance())
      const isOpening = !isOpened && opened >= last + 15 * minute && opened < next
      isOpened ||= opened < next
      at = isOpening ? opened : next
    }
  }
  const [busiest, busiestWhole] = [Math.max(...minutes) / 60, Math.max(...wholeMinutes) / 60]
  return { browsers, requests, wholeFiles, busiest, busiestWhole }
}

function count(minutes: Uint32Array, at: number): void {
  const index = Math.floor(at / minute)
  minutes[index] = (minutes[index] ?? 0) + 1
}

/** A number around 0, normally distributed with a deviation of 1 (Box and Muller). */
function spread(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}
