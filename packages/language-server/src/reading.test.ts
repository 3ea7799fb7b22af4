import { describe, expect, it } from 'vitest'
import type {
  CodeAction,
  CodeLens,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-protocol'
import { at, openDesk, positionOf, uri } from './testing.ts'

const main = 'file:///isms/roles.yaml'
const mainText = `rolebook: 1
include: [people.yaml]
roles:
  project-lead: { held-by: [ben], deputies: [ben] }
`
const partText = `rolebook-part: 1
people:
  ben:
    name: Ben Lindqvist
    nmae: twice
    away: [{ from: 2026-12-01, until: 2026-12-05, cover: amara }]
  amara: { name: Amara Okafor, emial: amara@harbourdental.example }
`
const part = 'file:///isms/people.yaml'

async function deskWithBoth(...options: Parameters<typeof openDesk>) {
  const desk = await openDesk(...options)
  await desk.open(mainText, main)
  await desk.open(partText, part)
  const ask = <T>(method: string, file: string, more = {}) =>
    desk.client.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri: file }, ...more })
  return { ...desk, ask }
}

describe('somebody who reads a rolebook of several files', () => {
  it('is told what stands in a part by the whole', async () => {
    const { ask } = await deskWithBoth()
    const hover = await ask<Hover>('hover', part, { position: positionOf(partText, 'ben:') })
    expect(hover).toMatchObject({ contents: { value: expect.stringContaining('Project lead') }, range: at(2, 2, 5) })
  })

  it('sees names behind ids and days left in each file', async () => {
    const { ask } = await deskWithBoth()
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    const labels = async (file: string) =>
      (await ask<InlayHint[]>('inlayHint', file, { range })).map(({ label }) => label)
    expect(await labels(main)).toEqual(['Ben Lindqvist'])
    expect(await labels(part)).toEqual(['12 days', 'Amara Okafor'])
  })

  it('sees above a role what there is to know, and goes where the lens leads', async () => {
    const { ask, client } = await deskWithBoth({ window: { showDocument: { support: true } } })
    const shown = new Promise((resolve) => {
      client.onRequest('window/showDocument', (params: unknown) => {
        resolve(params)
        return { success: true }
      })
    })
    const lenses = await ask<CodeLens[]>('codeLens', main)
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      expect.stringMatching(/^\d+ responsibilities$/),
      '1 gap',
    ])
    const gap = lenses[1]?.command
    await client.sendRequest('workspace/executeCommand', { command: gap?.command, arguments: gap?.arguments })
    expect(await shown).toMatchObject({ uri: main, selection: at(3, 45, 48) })
  })

  it('is given lenses without a click where the editor shows no places', async () => {
    const { ask } = await deskWithBoth()
    for (const { command } of await ask<CodeLens[]>('codeLens', main)) expect(command?.command).toBe('')
  })

  it('finds people and roles of all files', async () => {
    const { client } = await deskWithBoth()
    const find = async (query: string) =>
      (await client.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(({ name, location }) => [
        name,
        location.uri,
      ])
    expect(await find('lindq')).toEqual([['ben · Ben Lindqvist', part]])
    expect(await find('project')).toEqual([['project-lead · Project lead', main]])
  })

  it('folds, grows a selection and follows links', async () => {
    const { ask } = await deskWithBoth()
    expect(
      (await ask<FoldingRange[]>('foldingRange', part)).map(({ startLine, endLine }) => [startLine, endLine]),
    ).toEqual([
      [1, 6],
      [2, 5],
    ])
    const position = positionOf(partText, 'Ben Lind')
    const [selection] = await ask<SelectionRange[]>('selectionRange', part, { positions: [position] })
    expect(selection?.range).toEqual(at(3, 10, 13))
    expect(selection?.parent?.range).toEqual(at(3, 10, 23))
    expect(await ask<DocumentLink[]>('documentLink', main)).toEqual([{ range: at(1, 10, 21), target: part }])
  })

  it('has all certain repairs of a file made at once, and only those of the file', async () => {
    const { ask } = await deskWithBoth()
    const context = { diagnostics: [], only: ['source.fixAll'] }
    const [action] = await ask<CodeAction[]>('codeAction', part, { range: at(0, 0), context })
    expect(action?.kind).toBe('source.fixAll.rolebook')
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([part])
    expect(action?.edit?.changes?.[part]).toContainEqual({ range: at(6, 31, 36), newText: 'email' })
    const repairs = await ask<CodeAction[]>('codeAction', main, {
      range: at(3, 45, 48),
      context: { ...context, only: ['quickfix'] },
    })
    expect(repairs.map(({ kind }) => kind)).not.toContain('source.fixAll.rolebook')
  })

  it('hears nothing of other YAML', async () => {
    const { client, open } = await openDesk()
    await open('people:\n  ben:\n    name: Ben\n', uri)
    const range = at(0, 0, 5)
    for (const method of ['inlayHint', 'codeLens', 'foldingRange', 'documentLink'])
      expect(await client.sendRequest(`textDocument/${method}`, { textDocument: { uri }, range })).toBeNull()
  })
})
