import type { Diagnostic } from 'vscode-languageserver'
import { isConfiguration } from './files/configurations.ts'
import { folderOf } from './files/rolebook-files.ts'
import { nowOf, type Session } from './session.ts'
import { workInTurns } from './turns.ts'

/** The findings of each file, by its address. */
export type FindingsByFile = ReadonlyMap<string, readonly Diagnostic[]>

/**
 * The findings of a rolebook in all its files, and the problems of the settings beside it. Works in turns; `undefined`
 * where the rolebook was edited meanwhile or the result is no longer wanted.
 */
export async function inspect(
  session: Session,
  uri: string,
  isStillWanted: () => boolean = () => true,
): Promise<FindingsByFile | undefined> {
  const { files, rolebooks, configurations, service, runtime, settling } = session
  const version = rolebooks.versionOf(uri)
  const isWanted = () => isStillWanted() && rolebooks.versionOf(uri) === version
  const began = runtime.now()
  const rolebook = await files.read(uri)
  if (!isWanted()) return undefined
  if (!rolebook) return new Map()
  for (const file of rolebook.files) session.wholeReading.note(file)
  const { configuration: set, file: settings } = await configurations.beside(uri)
  const configuration = await service.configurationOf(rolebook.document, set, () => files.isMember(uri))
  const asked = { uri, now: nowOf(session), configuration, files: rolebook.files }
  const found = await workInTurns(service.findingsByFileInSteps(rolebook.document, asked), runtime, isWanted)
  settling.noteEffort(uri, runtime.now() - began)
  if (!found) return undefined
  return settings ? new Map([...found, [settings.uri, service.configurationProblems(settings.text)]]) : found
}

/** The diagnostics of one open file: a rolebook, a part of one, or settings. */
export async function inspectFile(
  session: Session,
  uri: string,
  isWanted: () => boolean,
): Promise<readonly Diagnostic[] | undefined> {
  const { files, rolebooks, service } = session
  const settings = isConfiguration(uri) ? rolebooks.textOf(uri) : undefined
  if (settings) return service.configurationProblems(settings.text)
  const found: Diagnostic[] = []
  for (const rolebook of await files.rolebooksOf(uri)) {
    const byFile = await inspect(session, rolebook, isWanted)
    if (!byFile) return undefined
    found.push(...(byFile.get(uri) ?? []))
  }
  return distinct(found)
}

/** The open rolebooks that a change of a file may affect: its own, groups above it, and those beside settings. */
export async function concernedBy({ files, rolebooks }: Session, uri: string): Promise<readonly string[]> {
  if (!isConfiguration(uri)) return [...(await files.rolebooksOf(uri)), ...files.groupsAbove(uri)]
  return rolebooks.uris().filter((one) => folderOf(one) === folderOf(uri) && rolebooks.read(one) !== undefined)
}

/** Removes duplicates: several rolebooks may share a part and have the same findings in it. */
export function distinct(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
