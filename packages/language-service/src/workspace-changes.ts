import type { Edit } from '@rolebook/model'
import type { TextEdit } from 'vscode-languageserver-types'
import type { Locate } from './located-file.ts'

/** Edits by the file in which each is made. */
export function changesOf(edits: readonly Edit[], locate: Locate): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {}
  for (const { range, text } of edits) {
    const { uri, range: place } = locate(range)
    changes[uri] = [...(changes[uri] ?? []), { range: place, newText: text }]
  }
  return changes
}
