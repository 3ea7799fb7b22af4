import { type LocatedFile, sayWholeReading } from '@rolebook/language-service'
import { ownLanguage } from '@rolebook/model'
import type { Connection } from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { OpenRolebooks } from './open-rolebooks.ts'

/** Tells the log of the editor, once for each open file and reason, why it is read whole at every edit. */
export function createWholeReadingLog(
  { console }: Connection,
  { language }: Client,
  rolebooks: OpenRolebooks,
): (files: readonly LocatedFile[]) => void {
  const told = new Map<string, string>()
  rolebooks.onClose((uri) => told.delete(uri))
  return (files) => {
    for (const { uri, name, document } of files) {
      const { wholeBecause } = document
      if (wholeBecause === undefined || told.get(uri) === wholeBecause) continue
      told.set(uri, wholeBecause)
      console.info(sayWholeReading(document, name, ownLanguage(language)) ?? '')
    }
  }
}
