import type { LanguageService, LetterOrder, Matrix } from '@rolebook/language-service'
import type { MatrixWish } from '@rolebook/views/matrix'
import * as vscode from 'vscode'
import { toRange } from '../conversion.ts'
import type { Beheld, RolebookView } from './rolebook-view.ts'
import { showInText } from './show-in-text.ts'

/** The RACI matrix: letters that are set in it are written into the text. */
export function createMatrixView(service: LanguageService): RolebookView<Matrix | null, MatrixWish> {
  return {
    name: 'matrix',
    command: 'rolebook.openMatrix',
    title: { en: 'RACI', de: 'RACI', fr: 'RACI' },
    show: ({ rolebook, asked }) => service.matrix(rolebook.document, asked) ?? null,
    async carryOut(wish, beheld) {
      if (wish.kind === 'copy') await vscode.env.clipboard.writeText(wish.text)
      else if (wish.kind === 'set-letters') await setLetters(service, wish, beheld)
      else {
        const place = service.whereWritten(beheld.rolebook.document, wish.thing, beheld.asked)
        if (place) await showInText(place)
      }
    },
  }
}

async function setLetters(service: LanguageService, order: LetterOrder, { file, rolebook, asked }: Beheld) {
  const made = service.setLetters(rolebook.document, order, asked)
  if ('refused' in made) {
    void vscode.window.showWarningMessage(made.refused)
    return
  }
  if (made.edits.length === 0) return
  const edit = new vscode.WorkspaceEdit()
  edit.set(
    file.uri,
    made.edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)),
  )
  await vscode.workspace.applyEdit(edit)
}
