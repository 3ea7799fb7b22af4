import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { OwnLanguage } from '@rolebook/model'
import { Unusable } from '../terminal.ts'

export interface WriteOptions {
  /** Replace a file that is there. */
  readonly force: boolean
  readonly language: OwnLanguage
  /** Permissions, `0o600` for what only its owner may read. */
  readonly mode?: number
}

/** Says no where a file is there and nobody said that it may be replaced. */
export function refuseOverwriting(paths: readonly string[], { force, language }: WriteOptions): void {
  const there = paths.find((path) => existsSync(path))
  if (there !== undefined && !force) throw new Unusable(exists[language](there))
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Throws `Unusable` where the
 * file is there and `force` is not given, or where it cannot be written.
 */
export function writeWhole(path: string, content: string | Uint8Array, options: WriteOptions): void {
  refuseOverwriting([path], options)
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
  try {
    writeFileSync(unfinished, content, { mode: options.mode ?? 0o644, flag: 'wx' })
    // what the process masks at creation must not make a private file wider, nor a wider umask a secret readable
    if (options.mode !== undefined) chmodSync(unfinished, options.mode)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new Unusable(failed[options.language](path, error instanceof Error ? error.message : String(error)))
  }
}

const exists = {
  en: (path: string) => `${path} is there already; give another name, or --force to replace it.`,
  de: (path: string) => `${path} gibt es schon; geben Sie einen anderen Namen an, oder --force, um sie zu ersetzen.`,
  fr: (path: string) => `${path} existe déjà ; donnez un autre nom, ou --force pour le remplacer.`,
}
const failed = {
  en: (path: string, why: string) => `${path} could not be written: ${why}`,
  de: (path: string, why: string) => `${path} konnte nicht geschrieben werden: ${why}`,
  fr: (path: string, why: string) => `${path} n’a pas pu être écrit : ${why}`,
}
