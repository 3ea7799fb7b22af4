import type * as vscode from 'vscode'
import { toLocation } from '../conversion.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Lists every place that names the thing at the cursor. */
export function offerReferences(parts: WritingParts): vscode.ReferenceProvider {
  return {
    async provideReferences(file, position, { includeDeclaration }) {
      const found = await askAbout(file, parts)
      if (!found) return undefined
      const asked = { ...found.asked, withDefinition: includeDeclaration }
      return parts.service.references(found.document, position, asked).map(toLocation)
    },
  }
}
