import { entryAt, previewSituationCommand } from '@rolebook/language-service'
import {
  type CardPreview,
  type CatalogueParts,
  type PreviewWish,
  previewCard,
} from '@rolebook/views/card-preview/card-preview'
import * as vscode from 'vscode'
import type { Line } from '../trees/rolebook-tree.ts'
import { openView, type RolebookView, registerView, type ViewParts } from './rolebook-view.ts'
import { showInText } from './show-in-text.ts'
import { WantedCards } from './wanted-cards.ts'

const name = 'card-preview'

/** The panel as staff would see it, beside the text; at a situation its card comes first. */
export function registerCardPreview(parts: ViewParts, catalogue: CatalogueParts): vscode.Disposable {
  const wanted = new WantedCards()
  return vscode.Disposable.from(
    wanted,
    registerView(createCardPreview(parts, catalogue, wanted), parts),
    vscode.commands.registerCommand(previewSituationCommand, async (of: string | Line, id?: string) => {
      const [uri, situation] = typeof of === 'string' ? [vscode.Uri.parse(of), id] : [of.uri, situationOf(of)]
      if (situation === undefined) return
      wanted.want(uri, situation)
      await openView({ name }, uri)
    }),
  )
}

function createCardPreview(
  { service, files }: ViewParts,
  catalogue: CatalogueParts,
  wanted: WantedCards,
): RolebookView<CardPreview | null, PreviewWish> {
  return {
    name,
    command: 'rolebook.openCardPreview',
    title: { en: 'Staff Card', de: 'Karte', fr: 'Fiche' },
    onDidChange: wanted.onDidChange,
    given: () => catalogue,
    async prepare(uri) {
      const editor = vscode.window.activeTextEditor
      if (editor?.document.uri.toString() !== uri.toString()) return
      const [rolebook] = await files.of(editor.document)
      const { situation } = rolebook ? entryAt(rolebook, uri.toString(), editor.selection.active) : {}
      if (situation !== undefined) wanted.want(uri, situation)
    },
    show({ file, rolebook: { document }, asked: { now } }) {
      if (!document.marked) return null
      const { structure } = catalogue
      return previewCard(document.rolebook, { now, wanted: wanted.of(file.uri), catalogue: structure })
    },
    async carryOut({ situation }, { rolebook, asked }) {
      const place = service.whereWritten(rolebook.document, { kind: 'situation', id: situation }, asked)
      if (place) await showInText(place)
    },
  }
}

function situationOf({ node: { subject } }: Line): string | undefined {
  return subject?.kind === 'situation' ? subject.id : undefined
}
