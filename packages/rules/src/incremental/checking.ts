import type { Catalogue, Clocks, Instant, OwnLanguage, RolebookDocument, RoleModel, Steps } from '@rolebook/model'
import { createDigest, finish, zoneOf } from '@rolebook/model'
import type { Index } from '../indexes.ts'
import { createNames } from '../messages/names.ts'
import type { Report, Rule, RuleContext, Subject } from '../rule.ts'
import { IdLedger } from './id-ledger.ts'
import { createIndex, IndexWanted, type TrackedIndex } from './tracked-index.ts'
import { type ModelChange, TrackedModel } from './tracked-model.ts'
import { Cell, type Task, Tracker } from './tracker.ts'
import { Unread } from './unread.ts'

/** What a rule reported, to be placed in whichever document is current. */
export interface Reported {
  readonly rule: Rule
  readonly report: Report<string>
  /** The id of the thing it looked at; empty for the whole rolebook. */
  readonly id: string
}

interface RuleTask extends Task {
  readonly rules: readonly Rule[]
  readonly subject: Subject
  /** The id of the thing it looks at; empty for the whole rolebook. */
  readonly id: string
  reported: readonly Reported[]
}

export interface CheckingOptions {
  /** The rules that are on. */
  readonly active: readonly Rule[]
  /** Every rule there is. */
  readonly all: readonly Rule[]
  readonly catalogue: Catalogue
  readonly clocks: Clocks
  readonly language: OwnLanguage
  readonly now: Instant
}

/**
 * Runs rules on one rolebook, from document to document: what they reported is kept, and they run again only where
 * something that they read has changed. Whichever document came before, the result is that of a check from scratch.
 */
export class Checking {
  /** What rules look at. Outside of a rule it shows the last document that was followed. */
  readonly context: RuleContext
  readonly #tracker = new Tracker()
  readonly #model: TrackedModel
  readonly #ids: IdLedger
  readonly #unread: Unread
  readonly #indexes = new Map<Index, TrackedIndex>()
  readonly #documentCell = new Cell()
  readonly #rolebookCell = new Cell()
  readonly #partsCell = new Cell()
  readonly #membersCell = new Cell()
  readonly #digestOf = createDigest()
  readonly #last: readonly Rule[]
  readonly #byKind: ReadonlyMap<Subject, readonly Rule[]>
  readonly #tasks = new Map<Subject, Map<string, RuleTask>>()
  readonly #wholes: readonly RuleTask[]
  /** The tasks that reported something. */
  readonly #speaking = new Set<RuleTask>()
  /** The steps of taking over the last document, where these have begun. */
  #takingOver: Steps<void> | undefined
  #document: RolebookDocument | undefined
  #now: Instant

  constructor({ active, all, catalogue, clocks, language, now }: CheckingOptions) {
    this.#now = now
    this.#model = new TrackedModel(this.#tracker, { catalogue, clocks }, now)
    this.#ids = new IdLedger(this.#tracker, catalogue)
    this.#unread = new Unread(this.#tracker)
    const byKind = new Map<Subject, Rule[]>()
    const rules = active.filter(({ looksLast }) => !looksLast)
    this.#last = active.filter(({ looksLast }) => looksLast)
    for (const rule of rules) {
      for (const kind of subjectsOf(rule)) byKind.set(kind, [...(byKind.get(kind) ?? []), rule])
    }
    this.#byKind = byKind
    for (const kind of byKind.keys()) this.#tasks.set(kind, new Map())
    this.#wholes = rules.filter(({ each }) => !each).map((rule) => createTask([rule], 'role', ''))
    this.context = this.#createContext(language, all)
  }

  /**
   * Brings the reports up to date with the document and the instant. Runs in steps, so that a host may do other things
   * in between; until the last step is done, `reported` is partly that of the previous document. A caller may stop
   * half-way and follow another document: nothing done so far is done again.
   */
  *follow(document: RolebookDocument, model: RoleModel, now: Instant): Steps<void> {
    if (this.#takingOver) finish(this.#takingOver)
    this.#takingOver = this.#takeOver(document, model, now)
    yield* this.#takingOver
    this.#takingOver = undefined
    for (const task of this.#tracker.stale) {
      yield* this.#run(task as RuleTask)
      yield
    }
  }

  /** Whether it has taken over this very document. */
  isAt(document: RolebookDocument): boolean {
    return this.#document === document && this.#takingOver === undefined
  }

  /** Takes a document over into the tracked model. Must be run to its end before the next one begins. */
  *#takeOver(document: RolebookDocument, model: RoleModel, now: Instant): Steps<void> {
    if (this.#document === undefined) for (const whole of this.#wholes) this.#tracker.plan(whole)
    if (document !== this.#document) this.#tracker.change(this.#documentCell)
    if (document.rolebook !== this.#document?.rolebook) this.#tracker.change(this.#rolebookCell)
    if (document.hasAllParts !== this.#document?.hasAllParts) this.#tracker.change(this.#partsCell)
    if (document.members !== this.#document?.members || document.hasAllMembers !== this.#document?.hasAllMembers)
      this.#tracker.change(this.#membersCell)
    this.#document = document
    this.#now = now
    const change = yield* this.#model.replace(model, now)
    for (const [index, tracked] of this.#indexes) tracked.follow(change[index.of])
    yield* this.#ids.follow(document.pieces, document.members)
    this.#unread.follow(document)
    yield
    this.#keepTasks(change)
    yield
  }

  /** Everything the rules reported, in no particular order. */
  *reported(): Generator<Reported, void> {
    for (const { reported } of this.#speaking) yield* reported
  }

  /** What the rules that look last report, once it is known which exceptions are needed and what comments did. */
  lookLast(known: Pick<RuleContext, 'isNeeded' | 'comments'>): readonly Reported[] {
    const reported: Reported[] = []
    const context = { ...this.context, ...known }
    for (const rule of this.#last) rule.check(context, (report) => reported.push({ rule, report, id: '' }), '', 'role')
    return reported
  }

  /**
   * Runs a task. Where it asks for an index that is not there yet, the index is made in steps and the task runs again.
   */
  *#run(task: RuleTask): Steps<void> {
    for (;;) {
      try {
        this.#runAtOnce(task)
        return
      } catch (error) {
        if (!(error instanceof IndexWanted)) throw error
        this.#tracker.plan(task)
        const made = createIndex(error.index, this.#tracker, this.#model)
        yield* made.fill()
        this.#indexes.set(error.index, made)
      }
    }
  }

  #runAtOnce(task: RuleTask): void {
    const reported: Reported[] = []
    this.#tracker.run(task, () => {
      for (const rule of task.rules) {
        rule.check(
          this.context,
          (report: Report<string>) => reported.push({ rule, report, id: task.id }),
          task.id,
          task.subject,
        )
      }
    })
    task.reported = reported
    if (reported.length > 0) this.#speaking.add(task)
    else this.#speaking.delete(task)
  }

  /** Adds and removes tasks as the things they look at come and go. */
  #keepTasks(change: ModelChange): void {
    for (const [kind, tasks] of this.#tasks) {
      const { added, removed } = change[kind]
      for (const id of removed) {
        const task = tasks.get(id)
        if (!task) continue
        tasks.delete(id)
        this.#tracker.forget(task)
        this.#speaking.delete(task)
      }
      for (const id of added) {
        const task = createTask(this.#byKind.get(kind) ?? [], kind, id)
        tasks.set(id, task)
        this.#tracker.plan(task)
      }
    }
  }

  #createContext(language: OwnLanguage, rules: readonly Rule[]): RuleContext {
    const { view: model } = this.#model
    const readDocument = () => {
      this.#tracker.note(this.#documentCell)
      if (!this.#document) throw new Error('No document has been given to the rules yet.')
      return this.#document
    }
    const readRolebook = () => {
      this.#tracker.note(this.#rolebookCell)
      return this.#document?.rolebook ?? {}
    }
    const readHasAllParts = () => {
      this.#tracker.note(this.#partsCell)
      return this.#document?.hasAllParts ?? true
    }
    const readMembers = () => {
      this.#tracker.note(this.#membersCell)
      return this.#document?.members
    }
    const readHasAllMembers = () => {
      this.#tracker.note(this.#membersCell)
      return this.#document?.hasAllMembers ?? true
    }
    const readNow = () => this.#now
    return {
      get document() {
        return readDocument()
      },
      get now() {
        return readNow()
      },
      model,
      language,
      names: createNames(model, language),
      hasAllParts: readHasAllParts,
      members: readMembers,
      hasAllMembers: readHasAllMembers,
      digest: () => this.#digestOf(readRolebook()),
      ids: this.#ids,
      rules,
      isNeeded: () => true,
      comments: [],
      today: (of) => model.clocks(zoneOf(model.rolebook, of)).wallClockAt(this.#now).date,
      lookUp: (index, key) => this.#indexOf(index).lookUp(key),
      isUnread: (id, path) => this.#unread.has(id, path),
      damage: () => this.#unread.damage,
      isDamaged: (path) => this.#unread.covers(path),
    }
  }

  #indexOf(index: Index): TrackedIndex {
    const known = this.#indexes.get(index)
    if (known) return known
    if (this.#tracker.isRunning) throw new IndexWanted(index)
    const made = createIndex(index, this.#tracker, this.#model)
    finish(made.fill())
    this.#indexes.set(index, made)
    return made
  }
}

function createTask(rules: readonly Rule[], subject: Subject, id: string): RuleTask {
  return { rules, subject, id, reads: [], reported: [] }
}

function subjectsOf({ each = [] }: Rule): readonly Subject[] {
  return typeof each === 'string' ? [each] : each
}
