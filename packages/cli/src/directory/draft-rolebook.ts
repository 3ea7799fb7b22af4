import { resolve } from 'node:path'
import {
  type Audience,
  buildSentence,
  type Directory,
  type Draft,
  draftDirectory,
  type MembersIndex,
} from '@rolebook/directory'
import {
  type Catalogue,
  createRoleModel,
  dayInWords,
  type Instant,
  type OwnLanguage,
  type RoleModel,
  tellerFor,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import { check } from '@rolebook/rules'
import { locateFindings } from '../check/located-finding.ts'
import { writeTextReport } from '../check/text-report.ts'
import { configurationBeside } from '../files/configuration-file.ts'
import { lackingParts, readOnlyRolebook } from '../files/only-rolebook.ts'
import { momentOf } from '../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { sayContactsWithoutWay } from './contacts-without-way.ts'
import { readKeysDocumentFile } from './key-folder.ts'
import { readMembers } from './members.ts'
import { listPlaces } from './named-places.ts'
import { directoryTexts } from './texts.ts'

/** What to draft, from the arguments of a command. */
export interface DraftingOrder {
  readonly file: string | undefined
  readonly keys: string
  /** Without it, one more than the directory before. */
  readonly version: number | undefined
  readonly before: Directory | undefined
  readonly days: number
  readonly visibility: Audience
  readonly at: string | undefined
}

/** A draft of a rolebook as it is at an instant, with its last day in words. */
export interface DraftedRolebook extends Draft {
  readonly name: string
  readonly model: RoleModel
  readonly at: Instant
  readonly until: string
  /** The members whose directories staff may choose. */
  readonly members: MembersIndex
}

/** A draft, or the exit code of a command that made none. */
export type Drafted = DraftedRolebook | { readonly ended: ExitCode }

/** Reasons against a directory that have to be mended in the rolebook, not on the command line. */
const faultsOfTheRolebook: ReadonlySet<string> = new Set([
  'bad-rolebook',
  'no-default-contact',
  'hidden-default-contact',
  'default-contact-elsewhere',
  'names-members',
  'unlisted-member',
])

/** Checks a rolebook and drafts what its readers may see. Prints the reason where there is no draft. */
export async function draftRolebook(
  { file, keys, version, before, days: life, visibility, at: moment }: DraftingOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<Drafted> {
  const texts = directoryTexts[language]
  const rolebook = readOnlyRolebook(file, terminal, language)
  const { name, document } = rolebook
  // without all parts the wrong people would be named
  if (!document.hasAllParts) throw new Unusable(lackingParts(name, language))
  const at = momentOf(moment, document.rolebook, terminal.now, language)
  const configuration = configurationBeside(rolebook, language)
  const errors = check(document, { catalogue, now: at, language, configuration }).filter(
    ({ severity }) => severity === 'error',
  )
  if (errors.length > 0) {
    terminal.warn(writeTextReport(locateFindings(rolebook, errors), language, createPaint(terminal)))
    terminal.warn(`${shown(texts.hasErrors(name))}\n`)
    return { ended: exitCodes.findings }
  }
  // the reading keys of members are for staff only
  const members = visibility === 'staff' ? await readMembers(keys, document, terminal, language) : new Map()
  const drafted = await draftDirectory({
    rolebook: document.rolebook,
    catalogue: catalogue.structure,
    visibility,
    keysDocument: readKeysDocumentFile(resolve(terminal.folder, keys), language),
    ...(version !== undefined && { version }),
    ...(before && { before }),
    at,
    life,
    members,
  })
  if ('refused' in drafted) {
    terminal.warn(`${shown(`${name}: ${buildSentence(drafted.refused, language)}`)}\n`)
    if ('named' in drafted.refused) terminal.warn(listPlaces(rolebook, drafted.refused.named))
    return { ended: faultsOfTheRolebook.has(drafted.refused.reason) ? exitCodes.findings : exitCodes.unusable }
  }
  if (drafted.reachNobody.length > 0) terminal.warn(`${shown(texts.reachesNobody(drafted.reachNobody.join(', ')))}\n`)
  for (const sentence of sayContactsWithoutWay(rolebook, { visibility, at }, catalogue, language))
    terminal.warn(`${shown(sentence)}\n`)
  const model = createRoleModel(document.rolebook, catalogue)
  const until = dayInWords(wallClockAt(drafted.expires, zoneOf(document.rolebook)).date, tellerFor(model, language, at))
  return { ...drafted, name, model, at, until, members }
}
