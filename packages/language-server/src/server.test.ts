import { parse } from '@rolebook/model'
import { applyEdits } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import type { CodeAction, CompletionList, Hover, Location, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { at, codes, openDesk, ownDeputy, positionOf, uri } from './testing.ts'

describe('an editor', () => {
  const document = { textDocument: { uri } }
  const openedDesk = async (...options: Parameters<typeof openDesk>) => {
    const desk = await openDesk(...options)
    await desk.open(ownDeputy)
    return desk
  }

  it('is told what is under the cursor, in its language', async () => {
    const hover = async (language: string) => {
      const { client } = await openedDesk({}, { language })
      const found = await client.sendRequest<Hover>('textDocument/hover', {
        ...document,
        position: positionOf(ownDeputy, 'project-lead'),
      })
      return typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : ''
    }
    expect(await hover('de-AT')).toContain('Besetzt mit')
    expect(await hover('en')).toContain('Held by')
  })

  it('completes what is being typed', async () => {
    const { client } = await openedDesk()
    const position = positionOf(ownDeputy, 'ben], deputies')
    const list = await client.sendRequest<CompletionList>('textDocument/completion', { ...document, position })
    expect(list.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['amara', 'ben']))
  })

  it('tells more of a suggestion that somebody looks at', async () => {
    const { client } = await openedDesk()
    const position = positionOf(ownDeputy, 'ben], deputies')
    const list = await client.sendRequest<CompletionList>('textDocument/completion', { ...document, position })
    const item = list.items.find(({ label }) => label === 'ben')
    expect(item?.documentation).toBeUndefined()
    expect(await client.sendRequest('completionItem/resolve', item)).toMatchObject({
      label: 'ben',
      documentation: { kind: 'markdown', value: expect.stringContaining('Project lead') },
    })
  })

  it('is told once what all suggestions of a list have in common, if it takes that', async () => {
    const itemDefaults = ['editRange', 'data']
    const { client } = await openedDesk({ textDocument: { completion: { completionList: { itemDefaults } } } })
    const position = positionOf(ownDeputy, 'ben], deputies')
    const list = await client.sendRequest<CompletionList>('textDocument/completion', { ...document, position })
    expect(list.itemDefaults).toEqual({ editRange: at(6, 28, 31), data: { uri, subject: 'person' } })
    const named = (wanted: string) => list.items.find(({ label }) => label === wanted)
    expect(named('amara')).not.toHaveProperty('textEdit')
    expect(named('amara')).not.toHaveProperty('data')
    // a key of the format is no person
    expect(named('granted-by')).toMatchObject({ data: { uri }, textEditText: '{ granted-by: ' })
  })

  it('offers a rolebook in an empty file, with tab stops only to an editor that knows them', async () => {
    const offered = async (snippetSupport: boolean) => {
      const { client, open } = await openDesk({ textDocument: { completion: { completionItem: { snippetSupport } } } })
      await open('# ours\n')
      const position = { line: 1, character: 0 }
      const list = await client.sendRequest<CompletionList>('textDocument/completion', { ...document, position })
      const [whole] = list.items
      return [whole?.insertTextFormat ?? 1, whole?.textEdit?.newText.includes('name: "$1"')]
    }
    expect(await offered(true)).toEqual([2, true])
    expect(await offered(false)).toEqual([1, false])
  })

  it('goes to a definition, finds references, highlights and shows the outline', async () => {
    const { client } = await openedDesk()
    const position = positionOf(ownDeputy, 'ben], deputies')
    const ask = <T>(method: string, more = {}) =>
      client.sendRequest<T>(`textDocument/${method}`, { ...document, position, ...more })
    expect(await ask<Location[]>('definition')).toEqual([{ uri, range: at(4, 2, 5) }])
    expect(await ask<Location[]>('references', { context: { includeDeclaration: true } })).toHaveLength(3)
    expect(await ask<unknown[]>('documentHighlight')).toHaveLength(3)
    expect((await ask<{ name: string }[]>('documentSymbol')).map(({ name }) => name)).toEqual([
      'rolebook',
      'organisation',
      'people',
      'roles',
    ])
  })

  it('renames, or hears why not', async () => {
    const { client } = await openedDesk({ workspace: { workspaceEdit: { documentChanges: true } } })
    const position = positionOf(ownDeputy, 'ben], deputies')
    expect(await client.sendRequest('textDocument/prepareRename', { ...document, position })).toMatchObject({
      placeholder: 'ben',
    })
    const edit = await client.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...document,
      position,
      newName: 'benedict',
    })
    const [change] = edit.documentChanges ?? []
    if (!change || !('edits' in change)) throw new Error('Nothing was changed.')
    expect(change.textDocument).toEqual({ uri, version: 1 })
    const { lines } = parse(ownDeputy)
    const renamed = applyEdits(
      ownDeputy,
      change.edits.flatMap((one) =>
        'newText' in one
          ? [
              {
                range: { start: lines.offsetAt(one.range.start), end: lines.offsetAt(one.range.end) },
                text: one.newText,
              },
            ]
          : [],
      ),
    )
    expect(renamed).toBe(ownDeputy.replaceAll(/\bben\b/g, 'benedict'))
    const refused = client.sendRequest('textDocument/rename', { ...document, position, newName: 'amara' })
    await expect(refused).rejects.toThrow('“amara” is taken')
    const fixed = client.sendRequest('textDocument/prepareRename', {
      ...document,
      position: positionOf(ownDeputy, 'project-lead'),
    })
    await expect(fixed).rejects.toThrow('comes from the catalogue')
  })

  it('is offered repairs, and the page of a rule where it can open one', async () => {
    const actions = async (capabilities: Parameters<typeof openDesk>[0]) => {
      const { client } = await openedDesk(capabilities)
      return client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        ...document,
        range: at(6, 45, 48),
        context: { diagnostics: [] },
      })
    }
    expect((await actions({})).every(({ edit }) => edit !== undefined)).toBe(true)
    expect((await actions({ window: { showDocument: { support: true } } })).at(-1)?.command?.arguments).toEqual([
      'deputy-is-holder',
    ])
  })

  it('sees the page of a rule', async () => {
    const { client } = await openedDesk({ window: { showDocument: { support: true } } })
    const shown = new Promise((resolve) => {
      client.onRequest('window/showDocument', (params: { uri: string }) => {
        resolve(params.uri)
        return { success: true }
      })
    })
    await client.sendRequest('workspace/executeCommand', {
      command: 'rolebook.showRulePage',
      arguments: ['stale-contact'],
    })
    expect(await shown).toContain('/stale-contact/rule.md')
  })

  it('may switch further profiles on', async () => {
    const desk = await openDesk({}, { profiles: ['all', 'nonsense'] })
    const opened = desk.nextPublished()
    await desk.open(ownDeputy)
    const more = codes((await opened).diagnostics)
    const plain = await openDesk()
    const openedPlain = plain.nextPublished()
    await plain.open(ownDeputy)
    expect(more.length).toBeGreaterThanOrEqual(codes((await openedPlain).diagnostics).length)
  })

  it('hears nothing of files that are no rolebook or not open', async () => {
    const { client } = await openedDesk()
    const other = { textDocument: { uri: 'file:///other.yaml' }, position: { line: 0, character: 1 } }
    expect(await client.sendRequest('textDocument/hover', other)).toBeNull()
    expect(await client.sendRequest('textDocument/completion', other)).toBeNull()
    expect(await client.sendRequest('textDocument/rename', { ...other, newName: 'x' })).toBeNull()
  })

  it('learns the name and version of the server', async () => {
    const { initialized } = await openDesk()
    expect(initialized.serverInfo).toEqual({
      name: 'rolebook-language-server',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })
})
