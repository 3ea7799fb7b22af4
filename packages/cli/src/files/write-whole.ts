import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { Unusable } from '../terminal.ts'

export interface WriteOptions {
  /** Replace a file that is there. */
  readonly force: boolean
  readonly language: OwnLanguage
}

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
  /** Permissions, `0o600` for what only its owner may read. */
  readonly mode?: number
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Throws `Unusable` where the
 * file is there and `force` is not given, or where it cannot be written.
 */
export function writeWhole(path: string, content: string | Uint8Array, options: WriteOptions): void {
  writeAllWhole([{ path, content }], options)
}

/**
 * Writes files that belong together, like {@link writeWhole}: none gets its name before all are on disk, and an
 * interruption meanwhile ends the program only afterwards.
 */
export function writeAllWhole(files: readonly FileToWrite[], options: WriteOptions): void {
  refuseOverwriting(files, options)
  withoutInterruption(() => writeAndRename(files, options.language))
}

function writeAndRename(files: readonly FileToWrite[], language: OwnLanguage): void {
  const begun: string[] = []
  let now = ''
  try {
    for (const { path, content, mode } of files) {
      now = path
      const unfinished = unfinishedOf(path)
      // left behind by a process with the same id that was killed
      removeQuietly(unfinished)
      writeFileSync(unfinished, content, { mode: mode ?? 0o644, flag: 'wx', flush: true })
      begun.push(unfinished)
      // set explicitly, so that the umask cannot change the permissions that were asked for
      if (mode !== undefined) chmodSync(unfinished, mode)
    }
    for (const { path } of files) {
      now = path
      renameSync(unfinishedOf(path), path)
    }
  } catch (error) {
    // on a full disk the beginning of the last file was written
    for (const unfinished of [...begun, unfinishedOf(now)]) removeQuietly(unfinished)
    throw new Unusable(failed[language](now, writeProblemInWords(error, dirname(now), language)))
  }
}

/** The exit codes by which a shell reports a program that was ended by a signal. */
const interrupted = { SIGINT: 130, SIGTERM: 143 } as const

/** Delays Ctrl+C until something is done, because it could otherwise end the process between two files. */
function withoutInterruption(write: () => void): void {
  const end = (signal: keyof typeof interrupted) => process.exit(interrupted[signal])
  const signals = Object.keys(interrupted) as (keyof typeof interrupted)[]
  for (const signal of signals) process.once(signal, end)
  try {
    write()
  } finally {
    // a signal that arrived meanwhile is delivered in the next turn
    setImmediate(() => {
      for (const signal of signals) process.off(signal, end)
    })
  }
}

/** Why a folder or something in it could not be written, as the rest of a sentence that names what it was. */
export function writeProblemInWords(error: unknown, folder: string, language: OwnLanguage): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : undefined
  return why ? why[language](folder) : error instanceof Error ? error.message : String(error)
}

/**
 * Throws `Unusable` where there is something that may not be replaced, or no folder to write into, like {@link
 * writeWhole} does before writing.
 */
export function refuseOverwriting(
  files: readonly Pick<FileToWrite, 'path'>[],
  { force, language }: WriteOptions,
): void {
  for (const { path } of files) {
    const folder = dirname(path)
    if (!existsSync(folder)) throw new Unusable(failed[language](path, noFolder[language](folder)))
    if (!existsSync(path)) continue
    if (statSync(path).isDirectory()) throw new Unusable(failed[language](path, takenByFolder[language](path)))
    if (!force) throw new Unusable(exists[language](path))
  }
}

function unfinishedOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // a file that could not be created cannot be removed either
  }
}

const exists = {
  en: (path: string) => `${path} is there already; give another name, or --force to replace it.`,
  de: (path: string) => `${path} gibt es schon; geben Sie einen anderen Namen an, oder --force, um sie zu ersetzen.`,
  fr: (path: string) => `${path} existe déjà ; donnez un autre nom, ou --force pour le remplacer.`,
}
const failed = {
  en: (path: string, why: string) => `${path} could not be written: ${why}`,
  de: (path: string, why: string) => `${path} konnte nicht geschrieben werden: ${why}`,
  fr: (path: string, why: string) => `${path} n’a pas pu être écrit : ${why}`,
}

type Problem = InOwnLanguages<(folder: string) => string>

const noFolder: Problem = {
  en: (folder) => `there is no folder ${folder}. Make it first, or give another name.`,
  de: (folder) => `Den Ordner ${folder} gibt es nicht. Legen Sie ihn an, oder geben Sie einen anderen Namen an.`,
  fr: (folder) => `le dossier ${folder} n’existe pas. Créez-le d’abord, ou donnez un autre nom.`,
}
const isNoFolder: Problem = {
  en: (folder) => `${folder} is not a folder. Give another name.`,
  de: (folder) => `${folder} ist kein Ordner. Geben Sie einen anderen Namen an.`,
  fr: (folder) => `${folder} n’est pas un dossier. Donnez un autre nom.`,
}
const forbidden: Problem = {
  en: (folder) => `you may not write in ${folder}. Check its permissions, or give another name.`,
  de: (folder) =>
    `In ${folder} dürfen Sie nicht schreiben. Prüfen Sie die Rechte, oder geben Sie einen anderen Namen an.`,
  fr: (folder) => `vous n’avez pas le droit d’écrire dans ${folder}. Vérifiez ses droits, ou donnez un autre nom.`,
}
const full: Problem = {
  en: () => 'the disk is full. Make room and try again; what was there before is unchanged.',
  de: () =>
    'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was vorher da war, ist unverändert.',
  fr: () => 'le disque est plein. Libérez de la place et réessayez ; ce qui s’y trouvait est inchangé.',
}
const takenByFolder: Problem = {
  en: () => 'there is a folder of that name. Give another name.',
  de: () => 'Es gibt schon einen Ordner dieses Namens. Geben Sie einen anderen Namen an.',
  fr: () => 'il existe un dossier de ce nom. Donnez un autre nom.',
}

/** By the code of the operating system. */
const problems = {
  ENOENT: noFolder,
  ENOTDIR: isNoFolder,
  EEXIST: isNoFolder,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    en: (folder) => `${folder} lies on a disk that can only be read. Give another name.`,
    de: (folder) =>
      `${folder} liegt auf einem Datenträger, der sich nur lesen lässt. Geben Sie einen anderen Namen an.`,
    fr: (folder) => `${folder} se trouve sur un disque en lecture seule. Donnez un autre nom.`,
  },
  ENOSPC: full,
  EFBIG: {
    en: () => 'there is no room for a file of this size. Raise the limit (ulimit -f), or give another name.',
    de: () =>
      'Für eine Datei dieser Größe ist kein Platz. Erhöhen Sie die Grenze (ulimit -f), oder geben Sie einen anderen Namen an.',
    fr: () =>
      'il n’y a pas de place pour un fichier de cette taille. Relevez la limite (ulimit -f), ou donnez un autre nom.',
  },
  EDQUOT: full,
  EISDIR: takenByFolder,
  ENAMETOOLONG: {
    en: () => 'the name is too long. Give a shorter one.',
    de: () => 'Der Name ist zu lang. Geben Sie einen kürzeren an.',
    fr: () => 'le nom est trop long. Donnez-en un plus court.',
  },
} as const satisfies Readonly<Record<string, Problem>>
