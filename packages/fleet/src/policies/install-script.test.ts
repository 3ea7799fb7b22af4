import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import TreeSitter from '@vscode/tree-sitter-wasm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { powerShellRemovalScript, powerShellScript, shellRemovalScript, shellScript } from './install-script.ts'

const order = { id: 'rolebook.rolebook', version: '1.2.3', vsix: "/srv/it's here/rolebook.vsix", remarks: ['Ours.'] }

/** A stand-in for the editor's command line: it notes its arguments, and lists what is installed. */
function pretendEditor(text = shellScript(order)) {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-editor-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [program, script, told, has] = ['code', 'install.sh', 'told', 'has'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]
  writeFileSync(told, '')
  writeFileSync(has, 'somebody.else@9.9.9\n')
  writeFileSync(
    program,
    `#!/bin/sh\nif [ "$1 $2" = '--list-extensions --show-versions' ]; then cat '${has}'; exit 0; fi\nif [ "$1" = --list-extensions ]; then sed 's/@.*//' '${has}'; exit 0; fi\nprintf '%s\\n' "$@" >> '${told}'\necho Rolebook.rolebook@1.2.3 >> '${has}'\n`,
  )
  chmodSync(program, 0o755)
  writeFileSync(script, text)
  return {
    run: () => execFileSync('sh', [script], { env: { PATH: process.env['PATH'], CODE: program }, stdio: 'pipe' }),
    told: () => readFileSync(told, 'utf8').split('\n').filter(Boolean),
  }
}

it('the script for sh installs the package once, and nothing where that version is there', () => {
  const editor = pretendEditor()
  editor.run()
  expect(editor.told()).toEqual(['--install-extension', order.vsix, '--force'])
  editor.run()
  expect(editor.told().length).toBe(3)
})

it('the script for PowerShell quotes as PowerShell does, begins with a mark and ends lines as Windows does', () => {
  const script = powerShellScript(order)
  expect(script).toMatch(/^\ufeff# Ours\.\r\n/)
  expect(script).toContain("$package = '/srv/it''s here/rolebook.vsix'\r\n")
  expect(script.replaceAll('\r\n', '')).not.toContain('\n')
})

it('the script that removes the extension does so in any version, and says nothing where there is none', () => {
  const editor = pretendEditor(shellRemovalScript('rolebook.rolebook', ['Goes.']))
  editor.run()
  expect(editor.told()).toEqual([])
  const other = pretendEditor(shellRemovalScript('Somebody.Else', ['Goes.']))
  other.run()
  expect(other.told()).toEqual(['--uninstall-extension', 'Somebody.Else'])
})

it('without a package both ask the gallery for that version', () => {
  const { vsix: _, ...rest } = order
  for (const write of [shellScript, powerShellScript]) {
    expect(write({ ...rest, vsix: undefined })).toContain(
      "package = 'rolebook.rolebook@1.2.3'".replace(' = ', write === shellScript ? '=' : ' = '),
    )
  }
})

describe('a path with anything that people write in paths', async () => {
  const paths = [
    "\\\\server\\it's here\\rolebook 1.2.3.vsix",
    'C:\\Büro für L’équipe ‘neu’\\rolebook.vsix',
    '/srv/$HOME/`whoami`/$(id)/"x"/rolebook.vsix',
    "/srv/'; Remove-Item x; '/rolebook.vsix",
    'https://intranet.example/a%20b/rolebook.vsix?x=1&y=2',
  ]
  const powerShell = await createPowerShellParser()

  it.each(paths)('is one text to PowerShell, and the script around it stays whole: %s', (vsix) => {
    const root = powerShell.parse(powerShellScript({ ...order, vsix }).slice(1))?.rootNode
    expect(root?.hasError).toBe(false)
    const texts = root?.descendantsOfType('verbatim_string_characters').map((node) => node?.text ?? '') ?? []
    expect(texts.map((text) => text.slice(1, -1).replace(/(['\u2018-\u201b])\1/g, '$1'))).toContain(vsix)
  })

  it('is in no script that removes, which is whole as well', () => {
    const root = powerShell.parse(powerShellRemovalScript('rolebook.rolebook', ['Goes.']).slice(1))?.rootNode
    expect(root?.hasError).toBe(false)
  })

  it('does not stay whole to that parser where it is quoted wrongly', () => {
    const wrong = powerShellScript(order).slice(1).replace("it''s", "it's")
    expect(powerShell.parse(wrong)?.rootNode.hasError).toBe(true)
  })

  it.each(paths.filter((path) => !path.startsWith('https:')))('is one text to sh: %s', (vsix) => {
    const editor = pretendEditor(shellScript({ ...order, vsix }))
    editor.run()
    expect(editor.told()).toEqual(['--install-extension', vsix, '--force'])
  })
})

/** The grammar by which VS Code itself reads PowerShell. */
async function createPowerShellParser() {
  const { Parser, Language } = TreeSitter
  await Parser.init()
  const grammar = fileURLToPath(import.meta.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm'))
  return new Parser().setLanguage(await Language.load(grammar))
}
