import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type * as vscode from 'vscode'
import { toRange, toWorkspaceEdit } from '../conversion.ts'
import type { WorkspaceRolebook } from '../workspace-rolebook.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Renames the thing at the cursor in every file that names it. Where that is refused, VS Code shows the reason. */
export function offerRename(
  parts: WritingParts,
  workspace: WorkspaceRolebook,
  language: OwnLanguage,
): vscode.RenameProvider {
  return {
    async prepareRename(file, position) {
      const found = await askAbout(file, parts)
      const prepared =
        found && parts.service.prepareRename(found.document, position, { ...found.asked, members: found.members })
      // without a range VS Code would take any word there for a name, and only say afterwards that it cannot be renamed
      if (!prepared) throw new Error(texts.noId[language])
      if ('refused' in prepared) throw new Error(prepared.refused)
      return { range: toRange(prepared.range), placeholder: prepared.placeholder }
    },
    async provideRenameEdits(file, position, newId) {
      const known = await parts.files.known(file.uri, await workspace.findAll())
      const found = await askAbout(file, parts)
      const renamed =
        found &&
        parts.service.rename(found.document, position, newId, { ...found.asked, members: found.members, known })
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
