import { parse } from '@rolebook/model'
import { applyEdits } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import { at, openDesk, positionOf, uri } from './testing.ts'

const text = `rolebook: 1
organisation: { timezone: Europe/London }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
roles:
  project-lead: { held-by: [ben], deputies: [ben] }
`
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

describe('findings that are sent unasked', () => {
  it('come when a file opens, with its version, and follow each edit', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(text)
    expect(await opened).toMatchObject({ uri, version: 1 })
    expect(codes((await opened).diagnostics)).toContain('deputy-is-holder')
    const edited = desk.nextPublished()
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    expect((await edited).version).toBe(2)
    expect(codes((await edited).diagnostics)).not.toContain('deputy-is-holder')
  })

  it('are made once for a row of edits, of the newest text', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(text)
    await opened
    const edited = desk.nextPublished()
    desk.edit(
      [...'amara'].map((letter, index) => ({ range: at(6, 45 + index, index === 0 ? 48 : 45 + index), text: letter })),
    )
    expect((await edited).version).toBe(6)
    expect(codes((await edited).diagnostics)).not.toContain('unknown-reference')
    expect(desk.published.map(({ version }) => version)).toEqual([1, 6])
  })

  it('are taken back when the file closes or loses its marker', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(text)
    await opened
    const edited = desk.nextPublished()
    desk.edit([{ range: at(0, 0, 1), text: 'x' }])
    expect(await edited).toMatchObject({ diagnostics: [] })
    const again = desk.nextPublished()
    desk.edit([{ range: at(0, 0, 1), text: 'r' }])
    expect(codes((await again).diagnostics)).toContain('deputy-is-holder')
    const closed = desk.nextPublished()
    await desk.client.sendNotification('textDocument/didClose', { textDocument: { uri } })
    expect(await closed).toMatchObject({ uri, diagnostics: [] })
  })

  it('are made anew when the next day begins where the organisation is', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(`${text.replace('ben: { name: Ben Lindqvist }', 'ben: { name: Ben Lindqvist, left: 2026-11-23 }')}`)
    expect(codes((await opened).diagnostics)).not.toContain('leaver-holds-role')
    expect(desk.alarms()).toBe(1)
    const midnight = desk.nextPublished()
    desk.wait(Date.parse('2026-11-24T00:00Z'))
    expect(codes((await midnight).diagnostics)).toContain('leaver-holds-role')
    expect(desk.alarms()).toBe(1)
  })

  it('are made anew when the next day begins where a person is, though that was written after the file was opened', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(text.replace('ben: { name: Ben Lindqvist }', 'ben: { name: Ben Lindqvist, left: 2026-11-23 }'))
    await opened
    const edited = desk.nextPublished()
    const { line, character } = positionOf(text, 'Ben Lindqvist }')
    const end = character + 'Ben Lindqvist'.length
    desk.edit([{ range: at(line, character, end), text: 'Ben Lindqvist, timezone: Pacific/Chatham' }])
    expect(codes((await edited).diagnostics)).not.toContain('leaver-holds-role')
    // on the Chatham Islands midnight is at a quarter past ten in the morning of Greenwich
    const midnight = desk.nextPublished()
    desk.wait(Date.parse('2026-11-23T10:15Z'))
    expect(codes((await midnight).diagnostics)).toContain('leaver-holds-role')
  })

  it('come with a line in the log, once, where a file has to be read whole', async () => {
    const desk = await openDesk()
    const logged: string[] = []
    desk.client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message))
    const opened = desk.nextPublished()
    await desk.open(`${text.replace('ben: {', 'ben: &ben {')}x-same: *ben\n`)
    await opened
    const edited = desk.nextPublished()
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    await edited
    expect(logged).toEqual([
      'roles.yaml is read whole at every edit, which is felt in a large file: an alias (*) needs an anchor (&) of another entry.',
    ])
  })

  it('are none for YAML of others', async () => {
    const desk = await openDesk()
    await desk.open('roles:\n  - name: web\n    held-by: nobody\n', 'file:///ansible.yaml')
    const opened = desk.nextPublished()
    await desk.open(text)
    await opened
    expect(desk.published.map((params) => params.uri)).toEqual([uri])
  })
})

describe('findings that are asked for', () => {
  const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
  const pull = (desk: Awaited<ReturnType<typeof openDesk>>, previousResultId?: string) =>
    desk.client.sendRequest<{ kind: string; resultId: string; items?: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    })

  it('are given, and not sent as well', async () => {
    const desk = await openDesk(pulling)
    expect(desk.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true })
    await desk.open(text)
    const report = await pull(desk)
    expect(report.kind).toBe('full')
    expect(codes(report.items ?? [])).toContain('deputy-is-holder')
    expect(desk.published).toEqual([])
  })

  it('are not sent twice while they hold', async () => {
    const desk = await openDesk(pulling)
    await desk.open(text)
    const { resultId } = await pull(desk)
    expect(await pull(desk, resultId)).toEqual({ kind: 'unchanged', resultId })
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    expect(await pull(desk, resultId)).toMatchObject({ kind: 'full' })
  })

  it('are those of the newest text, and a question that is called off is not answered', async () => {
    const desk = await openDesk(pulling)
    await desk.open(text)
    const asked = pull(desk)
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    expect(codes((await asked).items ?? [])).not.toContain('deputy-is-holder')
  })

  it('are worked out once where the editor asks again before they are there', async () => {
    const desk = await openDesk(pulling)
    await desk.open(text)
    const first = pull(desk)
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    const second = pull(desk)
    await expect(first).rejects.toThrow('asked again')
    expect(codes((await second).items ?? [])).not.toContain('deputy-is-holder')
  })

  it('are to be asked for again when a day begins', async () => {
    const desk = await openDesk(pulling)
    const refreshed = new Promise<void>((resolve) => {
      desk.client.onRequest('workspace/diagnostic/refresh', () => resolve())
    })
    await desk.open(text)
    await pull(desk)
    desk.wait(Date.parse('2026-11-24T00:00Z'))
    await refreshed
  })
})

describe('an editor', () => {
  const document = { textDocument: { uri } }
  const openedDesk = async (...options: Parameters<typeof openDesk>) => {
    const desk = await openDesk(...options)
    await desk.open(text)
    return desk
  }

  it('is told what is under the cursor, in its language', async () => {
    const hover = async (language: string) => {
      const { client } = await openedDesk({}, { language })
      const found = await client.sendRequest<Hover>('textDocument/hover', {
        ...document,
        position: positionOf(text, 'project-lead'),
      })
      return typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : ''
    }
    expect(await hover('de-AT')).toContain('Besetzt mit')
    expect(await hover('en')).toContain('Held by')
  })

  it('completes what is being typed', async () => {
    const { client } = await openedDesk()
    const position = positionOf(text, 'ben], deputies')
    const list = await client.sendRequest<CompletionList>('textDocument/completion', { ...document, position })
    expect(list.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['amara', 'ben']))
  })

  it('tells more of a suggestion that somebody looks at', async () => {
    const { client } = await openedDesk()
    const position = positionOf(text, 'ben], deputies')
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
    const position = positionOf(text, 'ben], deputies')
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
    const position = positionOf(text, 'ben], deputies')
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
    const position = positionOf(text, 'ben], deputies')
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
    const { lines } = parse(text)
    const renamed = applyEdits(
      text,
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
    expect(renamed).toBe(text.replaceAll(/\bben\b/g, 'benedict'))
    const refused = client.sendRequest('textDocument/rename', { ...document, position, newName: 'amara' })
    await expect(refused).rejects.toThrow('“amara” is taken')
    const fixed = client.sendRequest('textDocument/prepareRename', {
      ...document,
      position: positionOf(text, 'project-lead'),
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
    await desk.open(text)
    const more = codes((await opened).diagnostics)
    const plain = await openDesk()
    const openedPlain = plain.nextPublished()
    await plain.open(text)
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
