import type * as vscode from 'vscode'
import { toLocation } from '../conversion.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Goes to where the thing at the cursor is written down. */
export function offerDefinition(parts: WritingParts): vscode.DefinitionProvider {
  return {
    async provideDefinition(file, position) {
      const found = await askAbout(file, parts)
      if (!found) return undefined
      const { document, asked, members } = found
      return parts.service.definition(document, position, { ...asked, ...(members && { members }) }).map(toLocation)
    },
  }
}
