import type { RolebookLink } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import { rulePageAddress } from '../rule-page-address.ts'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'

/** Underlines what can be followed. */
export function offerDocumentLinks(parts: WritingParts): vscode.DocumentLinkProvider {
  return {
    async provideDocumentLinks(file) {
      const found = await askAbout(file, parts)
      return found && parts.service.documentLinks(found.document, found.asked).map(toLink)
    },
  }
}

function toLink({ range, target, rule, tooltip }: RolebookLink): vscode.DocumentLink {
  // the pages of rules came with the extension
  const address = rule === undefined ? target && vscode.Uri.parse(target) : rulePageAddress(rule)
  const link = new vscode.DocumentLink(toRange(range), address || undefined)
  if (tooltip !== undefined) link.tooltip = tooltip
  return link
}
