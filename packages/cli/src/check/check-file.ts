import {
  type Catalogue,
  type Clocks,
  createRoleModel,
  type Instant,
  type OwnLanguage,
  parse,
  placeInFiles,
  type RolebookDocument,
  zonesOf,
} from '@rolebook/model'
import { type CheckOptions, check, type Finding } from '@rolebook/rules'
import { readConfigurationBeside } from '../files/configuration-file.ts'
import { beginsAsRolebook, type FoundFile } from '../files/find-rolebooks.ts'
import { fileProblemInWords, readTextBytes, readTextFile } from '../files/read-text.ts'
import { pathsOfMembers, type RolebookFiles, readRolebookFiles } from '../files/rolebook-files.ts'
import { momentOf } from '../moment.ts'
import type { CheckedFile, FileOutcome, Mended } from './checked.ts'
import { locateFindings } from './located-finding.ts'
import { type MendedRolebook, mend } from './mend.ts'

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
    const mayBeOurs = () => read.problem === 'missing' || read.problem === 'forbidden' || beginsAsRolebook(path)
    if (!named && !mayBeOurs()) return { kind: 'foreign', name, path, named }
    const sentence = fileProblemInWords(name, read.problem, settings.language)
    return { kind: 'unreadable', file: { name, path, sentence } }
  }
  const document = parse(read.text)
  if (document.isPart) return { kind: 'part', name, path }
  if (!document.marked) return { kind: 'foreign', name, path, named }
  const { language, profiles, withFixes, fixes } = settings
  const rolebook = readRolebookFiles({ name, path }, document)
  const { configuration, problems } = readConfigurationBeside({ name, path }, language)
  const now = momentOf(settings.at, rolebook.document.rolebook, settings.now, language)
  const look = (looked: RolebookDocument) => {
    const model = { ...createRoleModel(looked.rolebook, catalogue), clocks }
    return check(looked, { catalogue, model, now, language, profiles, configuration })
  }
  const checked = (of: RolebookFiles, findings: readonly Finding[]): readonly CheckedFile[] =>
    locateFindings(of, findings, { withFixes }).map((file) => ({
      ...file,
      zones: zonesOf(of.document.rolebook),
      memberFiles: pathsOfMembers(of),
      settingProblems: problems,
    }))
  if (fixes === 'none') return { kind: 'checked', files: checked(rolebook, look(rolebook.document)) }
  const made = mend(rolebook, look)
  const reported = fixes === 'written' ? checked(made.rolebook, made.findings) : checked(rolebook, made.before)
  const mended = mendedFiles(rolebook, made, read.mark)
  return {
    kind: 'checked',
    files: reported.map((file) => {
      const own = mended.get(file.path)
      return own ? { ...file, mended: own } : file
    }),
  }
}

/** What became of each file, by its path. Findings count where they stood. */
function mendedFiles(
  rolebook: RolebookFiles,
  { rolebook: after, gone, refused }: MendedRolebook<Finding>,
  mark: string,
): ReadonlyMap<string, Mended> {
  const countIn = ({ files }: RolebookFiles, findings: readonly Finding[], path: string) =>
    findings.filter(({ range }) => placeInFiles(files, range)?.file.place.path === path).length
  return new Map(
    rolebook.files.map(({ place: { path }, document }, index) => [
      path,
      {
        mark: index === 0 ? mark : markOf(path),
        before: document.text,
        after: (after.files.find(({ place }) => place.path === path)?.document ?? document).text,
        count: countIn(rolebook, gone, path),
        refused: countIn(after, refused, path),
      },
    ]),
  )
}

function markOf(path: string): string {
  const read = readTextFile(path)
  return 'mark' in read ? read.mark : ''
}
