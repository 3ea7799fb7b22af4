import type { Diagnostic } from 'vscode-languageserver'
import { configurationBeside, isConfiguration } from './configurations.ts'
import { folderOf } from './rolebook-files.ts'
import { nowOf, type Session } from './session.ts'

/** The findings of each file, by its address. */
export type FindingsByFile = ReadonlyMap<string, readonly Diagnostic[]>

/** The findings of a rolebook in all its files, and what cannot be followed of the settings beside it. */
export async function inspect(session: Session, uri: string): Promise<FindingsByFile> {
  const { files, configurations, service, runtime, settling } = session
  const rolebook = await files.read(uri)
  if (!rolebook) return new Map()
  const configuration = await configurations.beside(uri)
  const settings = await files.textOf(configurationBeside(uri))
  const began = runtime.now()
  const found = service.findingsByFile(rolebook.document, {
    uri,
    now: nowOf(session),
    configuration,
    files: rolebook.files,
  })
  settling.noteEffort(uri, runtime.now() - began)
  return settings ? new Map([...found, [settings.uri, service.configurationProblems(settings.text)]]) : found
}

/** What is to be said of one open file: a rolebook, a part of one, or settings. */
export async function inspectFile(session: Session, uri: string): Promise<readonly Diagnostic[]> {
  const { files, rolebooks, service } = session
  const settings = isConfiguration(uri) ? rolebooks.textOf(uri) : undefined
  if (settings) return service.configurationProblems(settings.text)
  const found = await Promise.all((await files.rolebooksOf(uri)).map((rolebook) => inspect(session, rolebook)))
  return distinct(found.flatMap((byFile) => byFile.get(uri) ?? []))
}

/** The open rolebooks that may be other ones after a change of a file: its own, and those beside settings. */
export async function concernedBy({ files, rolebooks }: Session, uri: string): Promise<readonly string[]> {
  if (!isConfiguration(uri)) return files.rolebooksOf(uri)
  return rolebooks.uris().filter((one) => folderOf(one) === folderOf(uri) && rolebooks.read(one) !== undefined)
}

/** Several rolebooks may share a part, and say the same of it. */
export function distinct(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
