import { Few } from './few.ts'

/**
 * Something that can be read and may change (an entry of a map, a day, the entries that have a key), with the tasks
 * that read it.
 */
export class Cell extends Few<Task> {}

/** Work whose result stays valid until a cell that it read changes. */
export interface Task {
  /** The cells it read when it last ran. */
  reads: Cell[]
}

/**
 * Notes which task reads which cell while it runs, and collects the tasks to run again when cells change. What a task
 * reads is found out by running it, so no rule has to declare it and none can forget to.
 */
export class Tracker {
  readonly #stale = new Set<Task>()
  #running: Task | undefined

  /** Notes that the running task reads a cell. */
  note(cell: Cell): void {
    const task = this.#running
    if (task !== undefined && cell.add(task)) task.reads.push(cell)
  }

  /** Says that the content of a cell has changed: the tasks that read it have to run again. */
  change(cell: Cell | undefined): void {
    if (cell) for (const task of cell) this.#stale.add(task)
  }

  /** Runs a task from a clean slate, noting what it reads. Tasks may run others that they need on the way. */
  run<Result>(task: Task, work: () => Result): Result {
    this.forget(task)
    const outer = this.#running
    this.#running = task
    try {
      return work()
    } finally {
      this.#running = outer
    }
  }

  /** Whether a task is running. */
  get isRunning(): boolean {
    return this.#running !== undefined
  }

  /** Removes a task from all cells that it read. */
  forget(task: Task): void {
    for (const cell of task.reads) cell.delete(task)
    task.reads = []
    this.#stale.delete(task)
  }

  /** Marks a task as having to run, whatever it read before. */
  plan(task: Task): void {
    this.#stale.add(task)
  }

  /** The tasks that have to run. Running or forgetting one takes it out. */
  get stale(): ReadonlySet<Task> {
    return this.#stale
  }
}
