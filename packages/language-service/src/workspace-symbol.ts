import type { Kind } from '@rolebook/model'
import type { SymbolInformation } from 'vscode-languageserver-types'
import { symbolKinds } from './document-symbol.ts'
import type { Locate } from './place/located-file.ts'
import { say, type View } from './place/view.ts'
import { nameOfThing } from './words/thing-name.ts'

/** Editors show a list to choose from, and nobody reads on after this many. */
const mostSymbols = 300
const longestName = 80

/** Everything with an id that a query finds by id or name, the better matches first. */
export function workspaceSymbols(view: View, query: string, locate: Locate): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '')
  const whole: SymbolInformation[] = []
  const scattered: SymbolInformation[] = []
  for (const { id, kind, path } of view.document.definitions) {
    const name = nameOf(view, id, kind)
    const letters = name.toLowerCase().replace(/\s+/g, '')
    const isWhole = letters.includes(wanted)
    // a whole sentence contains the letters of almost every word somewhere
    if (!isWhole && (kind === 'responsibility' || !hasInOrder(letters, wanted))) continue
    const range = view.document.rangeOf(path, 'key')
    const containerName = view.model.rolebook.organisation?.name
    if (range)
      (isWhole ? whole : scattered).push({
        name,
        kind: symbolKinds[kind],
        location: locate(range),
        ...(containerName === undefined ? {} : { containerName }),
      })
    if (whole.length >= mostSymbols) break
  }
  return [...whole, ...scattered].slice(0, mostSymbols)
}

/** Id and name together, because editors search in what they show: `ben · Ben Lindqvist`. */
function nameOf(view: View, id: string, kind: Kind): string {
  const duty = kind === 'responsibility' ? view.model.responsibilities.get(id) : undefined
  const name = duty ? say(view, duty.text, id) : nameOfThing(view, id)
  const shown = name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name
  return shown === id ? id : `${id} · ${shown}`
}

function hasInOrder(letters: string, wanted: string): boolean {
  let at = 0
  for (const letter of wanted) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
