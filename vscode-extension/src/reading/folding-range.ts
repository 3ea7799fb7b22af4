import * as vscode from 'vscode'
import { askAbout, type WritingParts } from '../writing/asked-rolebook.ts'

/** Provides folding ranges. For files that are not ours it returns `undefined`, so that VS Code folds as usual. */
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
