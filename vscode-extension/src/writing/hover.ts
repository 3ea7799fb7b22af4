import type * as vscode from 'vscode'
import { toHover } from '../conversion.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Describes the thing under the mouse. */
export function offerHover(parts: WritingParts): vscode.HoverProvider {
  return {
    async provideHover(file, position) {
      const found = await askAbout(file, parts)
      const hover = found && parts.service.hover(found.document, position, found.asked)
      return hover && toHover(hover)
    },
  }
}
