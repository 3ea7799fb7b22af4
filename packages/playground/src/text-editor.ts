import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import 'monaco-editor/languages/definitions/yaml/register'
import type { Instant } from '@rolebook/model'
import * as monaco from 'monaco-editor/editor/editor.api'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import type { Diagnostic, Range } from 'vscode-languageserver-types'
import { plainMessage } from './plain-message.ts'
import type { ServiceClient } from './service-client.ts'

/** The text on the left. */
export interface TextEditor {
  text(): string
  /** Shows another example; undo brings back what was typed before. */
  replaceText(text: string): void
  onChange(changed: (text: string) => void): void
  mark(diagnostics: readonly Diagnostic[]): void
  /** Puts the cursor there and shows the place; lines and characters from 0. */
  goTo(range: Range): void
}

const severities = { 1: 8, 2: 4, 3: 2, 4: 1 } as const satisfies Record<number, monaco.MarkerSeverity>

/** Makes the editor; hovers and fixes come from the service at the instant the clock shows. */
export function createTextEditor(element: HTMLElement, service: ServiceClient, now: () => Instant): TextEditor {
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const editor = monaco.editor.create(element, {
    language: 'yaml',
    theme: dark.matches ? 'vs-dark' : 'vs',
    automaticLayout: true,
    minimap: { enabled: false },
    fontSize: 13,
    lineNumbersMinChars: 3,
    scrollBeyondLastLine: false,
    tabSize: 2,
    ariaLabel: 'Rolebook',
    fixedOverflowWidgets: true,
  })
  dark.addEventListener('change', () => monaco.editor.setTheme(dark.matches ? 'vs-dark' : 'vs'))
  const model = editor.getModel()
  if (!model) throw new Error('An editor without a text cannot be.')
  model.setEOL(monaco.editor.EndOfLineSequence.LF)

  monaco.languages.registerHoverProvider('yaml', {
    async provideHover(_, { lineNumber, column }) {
      const hover = await service.hover({ line: lineNumber - 1, character: column - 1 }, now())
      const { contents } = hover ?? {}
      if (!contents || typeof contents !== 'object' || !('value' in contents)) return null
      return { contents: [{ value: contents.value }], ...(hover?.range ? { range: toMonaco(hover.range) } : {}) }
    },
  })
  monaco.languages.registerCodeActionProvider('yaml', {
    async provideCodeActions(_, range) {
      const found = await service.fixes(fromMonaco(range), now())
      const actions = found.flatMap(({ title, kind, isPreferred, edit }): monaco.languages.CodeAction[] => {
        const changes = Object.values(edit?.changes ?? {}).flat()
        if (changes.length === 0) return []
        const edits = changes.map((change) => ({
          resource: model.uri,
          versionId: model.getVersionId(),
          textEdit: { range: toMonaco(change.range), text: change.newText },
        }))
        return [{ title, kind: kind ?? 'quickfix', isPreferred: isPreferred ?? false, edit: { edits } }]
      })
      return { actions, dispose: () => undefined }
    },
  })

  return {
    text: () => model.getValue(),
    replaceText(text) {
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
      editor.setScrollTop(0)
    },
    onChange: (changed) => {
      model.onDidChangeContent(() => changed(model.getValue()))
    },
    mark(diagnostics) {
      monaco.editor.setModelMarkers(model, 'rolebook', diagnostics.map(toMarker))
    },
    goTo(range) {
      editor.setSelection(toMonaco(range))
      editor.revealRangeInCenterIfOutsideViewport(toMonaco(range))
      editor.focus()
    },
  }
}

function toMarker({ range, message, severity = 1, code, codeDescription }: Diagnostic): monaco.editor.IMarkerData {
  const target = codeDescription ? { value: String(code), target: monaco.Uri.parse(codeDescription.href) } : undefined
  return {
    ...toMonaco(range),
    message: plainMessage(message),
    severity: severities[severity],
    source: 'rolebook',
    ...(target ? { code: target } : {}),
  }
}

function toMonaco({ start, end }: Range): monaco.IRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  }
}

function fromMonaco({ startLineNumber, startColumn, endLineNumber, endColumn }: monaco.IRange): Range {
  return {
    start: { line: startLineNumber - 1, character: startColumn - 1 },
    end: { line: endLineNumber - 1, character: endColumn - 1 },
  }
}
