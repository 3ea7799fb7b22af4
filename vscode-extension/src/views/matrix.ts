import type { LanguageService, Matrix } from '@rolebook/language-service'
import type { MatrixWish } from '@rolebook/views/matrix'
import * as vscode from 'vscode'
import type { RolebookView } from './rolebook-view.ts'

/** The RACI matrix: letters that are set in it are written into the text. */
export function createMatrixView(service: LanguageService): RolebookView<Matrix | null, MatrixWish> {
  return {
    name: 'matrix',
    command: 'rolebook.openMatrix',
    title: { en: 'RACI', de: 'RACI', fr: 'RACI' },
    show: ({ rolebook, asked }) => service.matrix(rolebook.document, asked) ?? null,
    async carryOut(wish) {
      if (wish.kind === 'copy') await vscode.env.clipboard.writeText(wish.text)
    },
  }
}
