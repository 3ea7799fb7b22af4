import '@rolebook/panel/panel.css'
import './playground.css'
import { projectRolebook } from '@rolebook/directory'
import { type OwnLanguage, ownLanguage, parse, type RolebookDocument, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { render } from 'preact'
import type { Diagnostic } from 'vscode-languageserver-types'
import { ControlBar } from './control-bar.tsx'
import { examples } from './examples.ts'
import { FindingList } from './finding-list.tsx'
import { createPreview } from './preview.ts'
import { startService } from './service-client.ts'
import { createTextEditor } from './text-editor.ts'
import { texts } from './texts.ts'
import { createTurnedClock } from './turned-clock.ts'

const root = document.getElementById('playground')
if (!root) throw new Error('The page has no place for the playground.')
const [bar, text, panel] = [make(root, ''), make(root, 'text'), make(root, 'panel')]
const [editorPlace, findingPlace] = [make(text, ''), make(text, '')]
bar.style.gridArea = 'bar'

let language: OwnLanguage = ownLanguage(navigator.language)
let rolebook: RolebookDocument = parse('')
let shown: { marked: boolean; diagnostics: readonly Diagnostic[] } = { marked: false, diagnostics: [] }
const zone = () => rolebook.rolebook.organisation?.timezone ?? 'Europe/London'
const clock = createTurnedClock(readInstant('2026-11-23T10:00', 'Europe/London') ?? 0)
const service = startService()
const editor = createTextEditor(editorPlace, service, clock.now)
const preview = createPreview(panel, clock, language)

editor.onChange(read)
clock.subscribe(() => {
  showPreview()
  checkAgain()
})
service.setLanguage(language)
editor.replaceText(examples[0]?.text ?? '')
draw()

function read(written: string): void {
  rolebook = parse(written, rolebook)
  service.setText(written)
  showPreview()
  checkAgain()
}

function showPreview(): void {
  preview.show(projectRolebook(rolebook.rolebook, { visibility: 'staff', at: clock.now(), catalogue: structure }))
}

async function checkAgain(): Promise<void> {
  const asked = { document: rolebook, now: clock.now() }
  const found = await service.findings(asked.now)
  // Somebody typed or turned the clock while the worker was busy: the next answer is on its way.
  if (asked.document !== rolebook || asked.now !== clock.now()) return
  shown = found
  editor.mark(found.diagnostics)
  draw()
}

function draw(): void {
  const spoken = texts[language]
  globalThis.document.documentElement.lang = language
  render(
    <ControlBar
      texts={spoken}
      examples={examples}
      language={language}
      now={clock.now()}
      zone={zone()}
      choose={(example) => editor.replaceText(example.text)}
      turnTo={clock.turnTo}
      speak={speak}
    />,
    bar,
  )
  render(
    <FindingList texts={spoken} marked={shown.marked} diagnostics={shown.diagnostics} goTo={editor.goTo} />,
    findingPlace,
  )
}

function speak(next: OwnLanguage): void {
  language = next
  service.setLanguage(next)
  preview.speak(next)
  checkAgain()
}

function make(parent: HTMLElement, name: string): HTMLElement {
  const element = document.createElement('div')
  element.className = name
  parent.append(element)
  return element
}
