import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type * as vscode from 'vscode'
import { toRange, toWorkspaceEdit } from '../conversion.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Gives the thing at the cursor another id, in every file of its rolebook; VS Code shows the reason where that is refused. */
export function offerRename(parts: WritingParts, language: OwnLanguage): vscode.RenameProvider {
  return {
    async prepareRename(file, position) {
      const found = await askAbout(file, parts)
      const prepared = found && parts.service.prepareRename(found.document, position, found.asked)
      // without a word VS Code would take whatever stands there for a name, and say only afterwards that nothing came of it
      if (!prepared) throw new Error(texts.noId[language])
      if ('refused' in prepared) throw new Error(prepared.refused)
      return { range: toRange(prepared.range), placeholder: prepared.placeholder }
    },
    async provideRenameEdits(file, position, newId) {
      const found = await askAbout(file, parts)
      const renamed = found && parts.service.rename(found.document, position, newId, found.asked)
      if (!renamed) return undefined
      if ('refused' in renamed) throw new Error(renamed.refused)
      return toWorkspaceEdit(renamed.changes)
    },
  }
}

const texts = {
  noId: {
    en: 'No id of a rolebook stands here, so there is nothing to rename.',
    de: 'Hier steht keine Kennung eines Rolebooks; es gibt nichts umzubenennen.',
    fr: 'Il n’y a pas d’identifiant d’un rolebook ici\u202f; il n’y a rien à renommer.',
  },
} satisfies Record<string, InOwnLanguages<string>>
