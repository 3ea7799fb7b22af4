import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { channels } from './channels.ts'
import { extensionIdOf, isExtensionId } from './extension-id.ts'

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

it('Firefox and VS Code are called what the manifests and the docs say', () => {
  expect(read('browser-extension/wxt.config.ts')).toContain('id: channels.firefox.own.id')
  expect(channels.firefox.store.id).toBe(channels.firefox.own.id)
  const { publisher, name } = JSON.parse(read('vscode-extension/package.json'))
  expect(channels.vscode.own.id).toBe(`${publisher}.${name}`)
  expect(read('docs/releasing.md')).toContain(`ovsx unpublish ${channels.vscode.own.id} `)
  for (const page of ['docs/store/README.md', 'docs/releasing.md']) {
    expect(read(page), page).toContain(`\`${channels.firefox.store.id}\``)
  }
})

it('ids that a store has given are of its form', () => {
  const given = [channels.chrome, channels.edge].flatMap(({ store, own }) => [store.id, own.id])
  expect(given.filter((id) => id !== undefined && !isExtensionId(id))).toEqual([])
})

it('the id of a package follows from the key it is signed with', () => {
  // a real key, like that in Chrome’s documentation, would belong to somebody; the rule is the same for any key
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const id = extensionIdOf(key)
  expect(isExtensionId(id)).toBe(true)
  expect(extensionIdOf(key)).toBe(id)
  expect(extensionIdOf(new Uint8Array())).toBe('odlameecjipmbmbejkplpemijjgpljce')
})
