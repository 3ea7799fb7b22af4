import type { DocumentSymbol } from '@rolebook/language-service'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import type { YamlNeighbour } from '../yaml-neighbour.ts'
import { askAbout, type WritingParts } from './asked-rolebook.ts'

/** Gives the outline of a file. VS Code shows every outline it gets, so where another YAML extension gives one, ours is left out. */
export function offerSymbols(parts: WritingParts, neighbour: YamlNeighbour): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(file) {
      if (neighbour.drawsOutline()) return undefined
      const found = await askAbout(file, parts)
      return found && parts.service.symbols(found.document, found.asked).map(toSymbol)
    },
  }
}

function toSymbol({
  name,
  detail = '',
  kind,
  range,
  selectionRange,
  children = [],
}: DocumentSymbol): vscode.DocumentSymbol {
  // the kinds of LSP are counted from 1
  const symbol = new vscode.DocumentSymbol(name, detail, kind - 1, toRange(range), toRange(selectionRange))
  symbol.children = children.map(toSymbol)
  return symbol
}
