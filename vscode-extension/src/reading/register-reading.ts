import type { LanguageService } from '@rolebook/language-service'
import * as vscode from 'vscode'
import type { AskingFiles } from '../asking.ts'
import { Hovers } from './hover.ts'

export interface ReadingParts {
  readonly service: LanguageService
  readonly asking: AskingFiles
}

/** Registers what an editor shows to somebody who reads. */
export function registerReading(parts: ReadingParts): vscode.Disposable {
  return vscode.Disposable.from(vscode.languages.registerHoverProvider('yaml', new Hovers(parts)))
}
