import type { Clocks, Instant, WallClock } from '@rolebook/model'
import { Cell, type Tracker } from './tracker.ts'

interface Face {
  readonly zone: string
  readonly date: Cell
  readonly minute: Cell
  shows: WallClock
}

/**
 * The wall clocks at the instant of the check. A task that reads only the day depends only on the day, not on the
 * minute.
 */
export class TrackedClocks {
  /** What rules and the model are given. */
  readonly view: Clocks
  readonly #tracker: Tracker
  readonly #clocks: Clocks
  readonly #faces = new Map<string, Face>()
  readonly #instant = new Cell()
  #now: Instant

  /** `clocks` are the ones to read, so that those already made are not made again. */
  constructor(tracker: Tracker, clocks: Clocks, now: Instant) {
    this.#tracker = tracker
    this.#clocks = clocks
    this.#now = now
    this.view = (zone) => {
      const clock = this.#clocks(zone)
      return {
        // a task that asks when something is compares it with now
        instantOf: (date, minute) => {
          tracker.note(this.#instant)
          return clock.instantOf(date, minute)
        },
        wallClockAt: (instant) => (instant === this.#now ? this.#faceOf(zone) : clock.wallClockAt(instant)),
      }
    }
  }

  /** Sets all clocks to another instant. */
  turn(now: Instant): void {
    if (now === this.#now) return
    this.#now = now
    this.#tracker.change(this.#instant)
    for (const face of this.#faces.values()) {
      const before = face.shows
      face.shows = this.#clocks(face.zone).wallClockAt(now)
      if (before.date !== face.shows.date) this.#tracker.change(face.date)
      if (before.minute !== face.shows.minute) this.#tracker.change(face.minute)
    }
  }

  #faceOf(zone: string): WallClock {
    const known = this.#faces.get(zone)
    const face = known ?? {
      zone,
      date: new Cell(),
      minute: new Cell(),
      shows: this.#clocks(zone).wallClockAt(this.#now),
    }
    if (!known) this.#faces.set(zone, face)
    const tracker = this.#tracker
    return {
      get date() {
        tracker.note(face.date)
        return face.shows.date
      },
      get minute() {
        tracker.note(face.minute)
        return face.shows.minute
      },
    }
  }
}
