import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireNeovim } from '../hosts/machine.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { type Neovim, openInNeovim } from './neovim.ts'

const rolebook = `rolebook: 1
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }   # head of IT
roles:
  project-lead: { held-by: [ben], deputies: [ben] }
  top-management: { held-by: [] }
`

await describeInHost('the rolebook in Neovim', requireNeovim, (executable) => {
  const open = async (text: string): Promise<{ neovim: Neovim; file: string }> => {
    const folder = makeTemporaryFolder('neovim-files')
    onTestFinished(() => removeFolder(folder))
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'roles.yaml')
    writeFileSync(file, text)
    const neovim = await openInNeovim(executable, file)
    onTestFinished(() => neovim.close())
    return { neovim, file }
  }
  const findings = (neovim: Neovim) =>
    neovim.evaluate<string[]>('vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0))')
  const text = (neovim: Neovim) => neovim.evaluate<string[]>('vim.api.nvim_buf_get_lines(0, 0, -1, false)')

  test('is checked when it opens and after each edit', async () => {
    const { neovim } = await open(rolebook)
    await waitFor('the finding', async () => (await findings(neovim)).includes('deputy-is-holder'))
    await neovim.goTo('ben] }')
    await neovim.type('ciwamara<Esc>')
    await waitFor('the finding to go', async () => !(await findings(neovim)).includes('deputy-is-holder'))
  })

  test('explains what is under the cursor', async () => {
    const { neovim } = await open(rolebook)
    await waitFor('the server', async () => (await findings(neovim)).length > 0)
    await neovim.goTo('project-lead')
    await neovim.type('K')
    const shown = await waitFor('the hover', () =>
      neovim.evaluate<string>(
        "(function() for _, window in ipairs(vim.api.nvim_list_wins()) do if vim.api.nvim_win_get_config(window).relative ~= '' then return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\\n') end end return '' end)()",
      ),
    )
    expect(shown).toContain('Project lead')
    expect(shown).toContain('Ben Lindqvist')
  })

  test('completes ids while they are typed', async () => {
    const { neovim } = await open(rolebook)
    await waitFor('the server', async () => (await findings(neovim)).length > 0)
    await neovim.goTo('held-by: []')
    await neovim.type('f[aam<C-x><C-o>')
    await waitFor('the suggestion', async () => (await text(neovim)).includes('  top-management: { held-by: [amara] }'))
  })

  test('goes to a person, renames them everywhere and is saved', async () => {
    const { neovim, file } = await open(rolebook)
    await waitFor('the server', async () => (await findings(neovim)).length > 0)
    await neovim.goTo('ben], deputies')
    await neovim.type('gd')
    await waitFor('the cursor to move', async () => (await neovim.evaluate<number>("vim.fn.line('.')")) === 4)
    await neovim.evaluate("vim.lsp.buf.rename('benedict')")
    await waitFor('the new id', async () => (await text(neovim)).join('\n').includes('deputies: [benedict]'))
    await neovim.type(':write<CR>')
    const expected = rolebook.replaceAll(/\bben\b/g, 'benedict')
    await waitFor('the file', () => readFileSync(file, 'utf8') === expected)
  })

  test('is left alone where it is the YAML of somebody else', async () => {
    const { neovim } = await open('- hosts: web\n  roles:\n    - nobody\n')
    await waitFor('the server', () => neovim.evaluate<boolean>('#vim.lsp.get_active_clients() > 0'))
    await waitFor('the server to be ready', () =>
      neovim.evaluate<boolean>('vim.lsp.get_active_clients()[1].initialized == true'),
    )
    const symbols = await neovim.evaluate<unknown>(
      "vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() }, 5000)",
    )
    expect(JSON.stringify(symbols)).not.toContain('roles')
    expect(await findings(neovim)).toEqual([])
  })
})
