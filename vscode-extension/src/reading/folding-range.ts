import * as vscode from 'vscode'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'

/** Tells what can be folded away. On files that are none of ours it gives nothing at all, and VS Code folds as ever. */
export function offerFoldingRanges(parts: WritingParts): vscode.FoldingRangeProvider {
  return {
    async provideFoldingRanges(file) {
      const found = await askAbout(file, parts)
      const ranges = found && parts.service.foldingRanges(found.document, found.asked)
      return ranges?.map(
        ({ startLine, endLine, kind }) =>
          new vscode.FoldingRange(startLine, endLine, kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined),
      )
    },
  }
}
