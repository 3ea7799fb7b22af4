import type * as vscode from 'vscode'
import { toHover } from '../conversion.ts'
import type { ReadingParts } from './register-reading.ts'

/** Tells what is known of the thing under the mouse. */
export class Hovers implements vscode.HoverProvider {
  readonly #parts: ReadingParts

  constructor(parts: ReadingParts) {
    this.#parts = parts
  }

  async provideHover(file: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const asking = await this.#parts.asking.about(file)
    const hover = asking && this.#parts.service.hover(asking.document, position, asking.asked)
    return hover && toHover(hover)
  }
}
