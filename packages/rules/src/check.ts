import {
  type Catalogue,
  createRoleModelInSteps,
  finish,
  type Instant,
  type OwnLanguage,
  type Reference,
  type RolebookDocument,
  type RoleModel,
  type Steps,
} from '@rolebook/model'
import { type Configuration, noConfiguration } from './configuration/configuration.ts'
import { acceptFindings } from './exceptions/acceptance.ts'
import type { Finding, Profile } from './finding.ts'
import { rules } from './generated/rules.ts'
import { Checking, type Reported } from './incremental/checking.ts'
import { knownFormats } from './migration/known-formats.ts'
import { byPlace, placeFindings } from './places/place-findings.ts'
import type { Rule } from './rule.ts'
import { heedComments } from './suppression/heed-comments.ts'
import { listSilenced, type Silenced } from './suppression/silenced.ts'

export interface CheckerOptions {
  readonly catalogue: Catalogue
  /** English unless given. */
  readonly language?: OwnLanguage
  /** Besides the default profile and those the file names under `also`. */
  readonly profiles?: readonly Profile[]
  /** What is set beside the rolebook. */
  readonly configuration?: Configuration
}

export interface CheckOptions extends CheckerOptions {
  readonly now: Instant
  /** The rolebook laid over the catalogue, where the host has it already. */
  readonly model?: RoleModel
}

/** A document that was checked. */
export interface Checked {
  /** The rolebook laid over the catalogue. */
  readonly model: RoleModel
  /** What the rules have to say about it, by place. */
  readonly findings: readonly Finding[]
  /** What they would say if an exception or a comment did not silence it: counted in reports, listed in exports. */
  readonly silenced: readonly Silenced[]
}

/**
 * Checks documents that follow one another by edits without looking again at what did not change. The findings are
 * those of `check`. What it keeps lives as long as somebody holds a document of the same lineage.
 */
export interface Checker {
  /** The rolebook laid over the catalogue, without checking it. */
  modelOf(document: RolebookDocument): RoleModel
  check(document: RolebookDocument, now: Instant): Checked
  /** The same in steps of a few tenths of a millisecond, so that a host can do other things in between. */
  checkInSteps(document: RolebookDocument, now: Instant): Steps<Checked>
  /**
   * The places that point to an id, in no particular order. Known at once for the document that was checked last;
   * searched for in any other.
   */
  referencesTo(document: RolebookDocument, id: string): readonly Reference[]
}

/**
 * Everything the rules have to say about a document at an instant, by place. Silent on a text without the marker; on a
 * format we do not know only `format-version` speaks, for all else would be guessing.
 */
export function check(document: RolebookDocument, options: CheckOptions): readonly Finding[] {
  return checkInFull(document, options).findings
}

/** As `check`, with what exceptions and comments of the file have silenced. */
export function checkInFull(document: RolebookDocument, { now, model, ...options }: CheckOptions): Checked {
  return finish(checkInSteps(document, now, options, model && { model }))
}

/** What a checker keeps from one document to the next. */
interface Kept {
  readonly model: RoleModel
  readonly checking?: Checking | undefined
  /** The ids of the rules that run. */
  readonly on?: string | undefined
}

/** Makes a checker. */
export function createChecker(options: CheckerOptions): Checker {
  const keptBy = new WeakMap<object, Kept>()
  const last = new WeakMap<RolebookDocument, { readonly now: Instant; readonly checked: Checked }>()
  function* inSteps(document: RolebookDocument, now: Instant): Steps<Checked> {
    const before = last.get(document)
    if (before?.now === now) return before.checked
    const keep = (kept: Kept) => keptBy.set(document.lineage, kept)
    const checked = yield* checkInSteps(document, now, options, keptBy.get(document.lineage), keep)
    last.set(document, { now, checked })
    return checked
  }
  return {
    checkInSteps: inSteps,
    check: (document, now) => finish(inSteps(document, now)),
    referencesTo(document, id) {
      const checking = keptBy.get(document.lineage)?.checking
      return checking?.isAt(document) ? checking.context.ids.referencesTo(id) : document.referencesTo(id)
    },
    modelOf(document) {
      const kept = keptBy.get(document.lineage)
      const model = finish(modelAfter(kept, document, options.catalogue))
      keptBy.set(document.lineage, { ...kept, model })
      return model
    },
  }
}

function* checkInSteps(
  document: RolebookDocument,
  now: Instant,
  { catalogue, language = 'en', profiles = [], configuration = noConfiguration }: CheckerOptions,
  before: Kept | undefined,
  keep: (kept: Kept) => void = () => {},
): Steps<Checked> {
  const model = yield* modelAfter(before, document, catalogue)
  const active = rulesFor(document, [...profiles, ...configuration.profiles], configuration.rules)
  const on = active.map(({ id }) => id).join()
  const checking =
    before?.on === on && before.checking
      ? before.checking
      : new Checking({ active, all: rules, catalogue, clocks: model.clocks, language, now })
  // kept from the start, so that work already done is not lost when somebody edits before the end
  keep({ model, checking, on })
  yield* checking.follow(document, model, now)
  const place = (reported: Iterable<Reported>) => placeFindings(reported, document, language, configuration.rules)
  const spoken = place(checking.reported())
  yield
  const { findings: unaccepted, accepted, isNeeded } = acceptFindings(spoken, active, checking.context)
  const { findings, silenced, comments } = heedComments(unaccepted, active, document, language)
  const last = place(checking.lookLast({ isNeeded, comments }))
  return {
    model,
    findings: [...findings, ...last].sort(byPlace),
    silenced: listSilenced(accepted, silenced),
  }
}

function* modelAfter(before: Kept | undefined, { rolebook }: RolebookDocument, catalogue: Catalogue): Steps<RoleModel> {
  if (before?.model.rolebook === rolebook) return before.model
  return yield* createRoleModelInSteps(rolebook, catalogue, before?.model)
}

/** The rules that may speak about a document. */
function rulesFor(
  document: RolebookDocument,
  profiles: readonly Profile[],
  levels: Configuration['rules'],
): readonly Rule[] {
  if (!document.marked) return []
  const isKnown = knownFormats.some((format) => format === document.rolebook.rolebook)
  if (!isKnown && document.pieces.length > 0) return rules.filter(({ id }) => id === 'format-version')
  return rules.filter((rule) => isAtWork(rule, document, { profiles, rules: levels }))
}

/** Whether a rule runs on a rolebook, by its own profiles and the settings beside it. */
export function isAtWork(
  { id, profile }: Pick<Rule, 'id' | 'profile'>,
  { rolebook }: RolebookDocument,
  { profiles, rules: levels }: Configuration,
): boolean {
  const level = levels.get(id)
  if (level !== undefined) return level !== 'off'
  const asked: readonly string[] = ['default', ...profiles, ...(rolebook.also ?? [])]
  return asked.includes('all') || (profile !== 'all' && asked.includes(profile))
}
