import {
  type Catalogue,
  type Clocks,
  createRoleModel,
  type Instant,
  type OwnLanguage,
  parse,
  type Rolebook,
  type RolebookDocument,
  zoneOf,
} from '@rolebook/model'
import { type CheckOptions, check, type Finding } from '@rolebook/rules'
import { readConfigurationBeside } from '../files/configuration-file.ts'
import { beginsAsRolebook, type FoundFile } from '../files/find-rolebooks.ts'
import { fileProblemInWords, readTextBytes, readTextFile } from '../files/read-text.ts'
import { momentOf } from '../moment.ts'
import type { FileOutcome } from './checked.ts'
import { locateFindings } from './located-finding.ts'
import { mend } from './mend.ts'

/** How files are checked; plain data, so that workers can be told. */
export interface CheckSettings {
  readonly language: OwnLanguage
  readonly now: Instant
  /** As `--at` gives it; each file reads it on its own clock. */
  readonly at: string | undefined
  readonly profiles: NonNullable<CheckOptions['profiles']>
  /** Whether the report shows fixes. */
  readonly withFixes: boolean
  /** Where fixes are written, what is left after them is reported; else what is found in the file as it is. */
  readonly fixes: 'none' | 'shown' | 'written'
}

/** A file to check; one that lies on no disk brings what is in it. */
export interface FileToCheck extends FoundFile {
  readonly content?: Uint8Array
}

/** What the files that one thread checks have in common. */
export interface Ground {
  readonly catalogue: Catalogue
  readonly clocks: Clocks
}

/** Checks one file. Never throws for what is in it. */
export function checkFile(file: FileToCheck, settings: CheckSettings, { catalogue, clocks }: Ground): FileOutcome {
  const { name, path, named, content } = file
  const read = content ? readTextBytes(content) : readTextFile(path)
  if ('problem' in read) {
    // what somebody else keeps in their folder, in whatever encoding, is no business of ours
    if (!named && read.problem !== 'missing' && !beginsAsRolebook(path)) return { kind: 'foreign', name, path, named }
    const sentence = fileProblemInWords(name, read.problem, settings.language)
    return { kind: 'unreadable', file: { name, path, sentence } }
  }
  const { text, mark } = read
  const document = parse(text)
  if (!document.marked) return { kind: 'foreign', name, path, named }
  const { language, profiles, withFixes } = settings
  const { configuration, problems } = readConfigurationBeside({ name, path }, language)
  const now = momentOf(settings.at, document.rolebook, settings.now, language)
  const look = (looked: RolebookDocument) => {
    const model = { ...createRoleModel(looked.rolebook, catalogue), clocks }
    return check(looked, { catalogue, model, now, language, profiles, configuration })
  }
  const checked = (of: RolebookDocument, findings: readonly Finding[]) => ({
    name,
    path,
    findings: locateFindings(of, findings, { withFixes }),
    zones: zonesOf(of.rolebook),
    settingProblems: problems,
  })
  if (settings.fixes === 'none') return { kind: 'checked', file: checked(document, look(document)) }
  const { document: after, before, findings, count, refused } = mend(document, look)
  const reported = settings.fixes === 'written' ? checked(after, findings) : checked(document, before)
  const mended = { mark, before: text, after: after.text, count, refused }
  return { kind: 'checked', file: { ...reported, mended } }
}

function zonesOf(rolebook: Rolebook): readonly string[] {
  const { sites, people, contactPoints } = rolebook
  const own = [sites, people, contactPoints].flatMap((things) => [...(things?.values() ?? [])])
  return [...new Set([zoneOf(rolebook), ...own.flatMap(({ timezone }) => timezone ?? [])])]
}
