import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const { contributes } = JSON.parse(read('vscode-extension/package.json'))
const texts: Readonly<Record<string, string>> = JSON.parse(read('vscode-extension/package.nls.json'))
const titleOf = (text: string) => texts[text.slice(1, -1)] ?? ''

/** The tests that use the real workbench as a person does. */
const workbenchTests = readdirSync(new URL('test/vscode/', root))
  .filter((name) => name.endsWith('.host.test.ts'))
  .map((name) => read(`test/vscode/${name}`))
  .join('\n')

describe('in the real workbench', () => {
  it.each<{ command: string; title: string }>(contributes.commands)(
    '$command is used: chosen in the palette or a menu, or clicked',
    ({ title }) => {
      const words = titleOf(title)
      const inPalette = `'Rolebook: ${words}'`
      const inMenu = `'${words}'`
      const onButton = `="${words}"]`
      expect(workbenchTests).toSatisfy(
        (tests: string) => [inPalette, inMenu, onButton].some((use) => tests.includes(use)),
        `no test in test/vscode uses “${words}”`,
      )
    },
  )

  it.each<{ id: string; name: string }>(contributes.views.rolebook)('the tree $id is looked at', ({ name }) => {
    expect(workbenchTests).toContain(`'${titleOf(name)}'`)
  })

  it.each<{ viewType: string }>(contributes.customEditors)('the page $viewType is opened', ({ viewType }) => {
    const { title } = contributes.commands.find(({ command }: { command: string }) => command === commandOf(viewType))
    expect(workbenchTests).toContain(`'Rolebook: ${titleOf(title)}'`)
  })
})

/** `rolebook.card-preview` is opened by `rolebook.openCardPreview`. */
function commandOf(viewType: string): string {
  const words = viewType.replace(/^rolebook\./, '').split('-')
  return `rolebook.open${words.map((word) => word.replace(/^./, (letter) => letter.toUpperCase())).join('')}`
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
