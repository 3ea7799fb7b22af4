import { describe, expect, it } from 'vitest'
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import { at, codes, nothing, openDesk, positionOf, says, told } from '../testing.ts'

const main = 'file:///isms/roles.yaml'
const part = 'file:///isms/people.yaml'
const settings = 'file:///isms/rolebook.config.yaml'
const mainText = 'rolebook: 1\ncatalogue: 1\ninclude: [people.yaml]\nroles:\n  project-lead: { held-by: [ben] }\n'
const partText = 'rolebook-part: 1\npeople:\n  ben: { name: Ben Lindqvist, emial: ben@example.org }\n'

describe('a rolebook of several files', () => {
  it('is read from the disk, and each file gets its own findings', async () => {
    const desk = await openDesk({}, {}, new Map([[part, partText]]))
    await desk.open(mainText, main)
    expect(await told(desk, part, says('unknown-key'))).toMatchObject([
      { range: { start: { line: 2, character: 30 } } },
    ])
    expect(codes(await told(desk, main, () => true))).not.toContain('unknown-reference')
  })

  it('is read from what is open rather than from the disk, and is checked again when a part is edited', async () => {
    const desk = await openDesk({}, {}, new Map([[part, 'rolebook-part: 1\n']]))
    await desk.open(mainText, main)
    expect(codes(await told(desk, main, says('unknown-reference')))).toContain('unknown-reference')
    await desk.open(partText, part)
    await told(desk, part, says('unknown-key'))
    await told(desk, main, (found) => !codes(found).includes('unknown-reference'))
    desk.edit([{ range: at(2, 30, 35), text: 'email' }], part)
    await told(desk, part, nothing)
    desk.edit([{ range: at(2, 2, 5), text: 'eli' }], part)
    await told(desk, main, says('unknown-reference'))
  })

  it('tells an open part what its rolebook beside it has to say there', async () => {
    const desk = await openDesk({}, {}, new Map([[main, mainText]]))
    await desk.open(partText, part)
    await told(desk, part, says('unknown-key'))
    expect(desk.published.map(({ uri }) => uri)).not.toContain(main)
  })

  it('takes back what was said of its parts when it closes', async () => {
    const desk = await openDesk({}, {}, new Map([[part, partText]]))
    await desk.open(mainText, main)
    await told(desk, part, says('unknown-key'))
    await desk.client.sendNotification('textDocument/didClose', { textDocument: { uri: main } })
    await told(desk, part, nothing)
  })

  it('says of a missing part so, but only where it can look', async () => {
    const looking = await openDesk({}, {}, new Map())
    await looking.open(mainText, main)
    await told(looking, main, says('broken-include'))
    const blind = await openDesk()
    await blind.open(mainText, main)
    const found = codes(await told(blind, main, () => true))
    expect(found).not.toContain('broken-include')
    expect(found).not.toContain('unknown-reference')
  })

  it('is checked again when a part changes on the disk', async () => {
    const disk = new Map([[part, partText]])
    const desk = await openDesk({}, {}, disk)
    await desk.open(mainText, main)
    await told(desk, part, says('unknown-key'))
    disk.set(part, partText.replace('emial', 'email'))
    await desk.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: part, type: 2 }] })
    await told(desk, part, nothing)
  })

  it('gives an editor that asks the findings of the file it asks about, and repairs them there', async () => {
    const desk = await openDesk({ textDocument: { diagnostic: {} } }, {}, new Map([[main, mainText]]))
    await desk.open(partText, part)
    const report = await desk.client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: part },
    })
    expect(codes(report.items)).toEqual(['unknown-key'])
    const actions = await desk.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: part },
      range: at(2, 30),
      context: { diagnostics: [] },
    })
    expect(actions[0]?.edit?.changes).toEqual({ [part]: [{ range: at(2, 30, 35), newText: 'email' }] })
  })

  it('is gone through and completed over all its files', async () => {
    const desk = await openDesk({}, {}, new Map([[part, partText]]))
    await desk.open(mainText, main)
    const definition = await desk.client.sendRequest<Location[]>('textDocument/definition', {
      textDocument: { uri: main },
      position: { line: 4, character: 30 },
    })
    expect(definition).toEqual([{ uri: part, range: at(2, 2, 5) }])
    const hover = await desk.client.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: main },
      position: { line: 4, character: 30 },
    })
    expect(hover).toMatchObject({ contents: { value: expect.stringContaining('Ben Lindqvist') } })
    await desk.open(partText, part)
    const references = await desk.client.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: part },
      position: { line: 2, character: 3 },
      context: { includeDeclaration: false },
    })
    expect(references).toEqual([{ uri: main, range: at(4, 28, 31) }])
  })

  it('is written in each of its files as in one: suggestions in a part, and a rename in all', async () => {
    const checksVersions = { workspace: { workspaceEdit: { documentChanges: true } } }
    const desk = await openDesk(checksVersions, {}, new Map([[main, mainText]]))
    // not saved yet, and counted all the same
    const edited = `${partText}  eli: { name: Eli, away: [{ cover: ben }, { cover:  }] }\n`
    await desk.open(edited, part)
    const list = await desk.client.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: part },
      position: positionOf(edited, ' }] }'),
    })
    expect(list.items.map(({ label }) => label)).toContain('ben')
    const marks = await desk.client.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument: { uri: part },
      position: { line: 2, character: 3 },
    })
    expect(marks.map(({ range }) => range.start)).toEqual([{ line: 2, character: 2 }, positionOf(edited, 'ben },')])
    const renamed = await desk.client.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: part },
      position: { line: 2, character: 3 },
      newName: 'benedict',
    })
    const { line, character } = positionOf(edited, 'ben },')
    expect(renamed.documentChanges).toEqual([
      { textDocument: { uri: main, version: null }, edits: [{ range: at(4, 28, 31), newText: 'benedict' }] },
      {
        textDocument: { uri: part, version: 1 },
        edits: [
          { range: at(2, 2, 5), newText: 'benedict' },
          { range: at(line, character, character + 3), newText: 'benedict' },
        ],
      },
    ])
  })

  it('is renamed with the others that share a part', async () => {
    const other = 'file:///isms/other.yaml'
    const desk = await openDesk({}, {}, new Map(Object.entries({ [main]: mainText, [other]: mainText })))
    await desk.open(partText, part)
    const renamed = await desk.client.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: part },
      position: { line: 2, character: 3 },
      newName: 'benedict',
    })
    const held = [{ range: at(4, 28, 31), newText: 'benedict' }]
    const written = [{ range: at(2, 2, 5), newText: 'benedict' }]
    expect(renamed.changes).toEqual({ [main]: held, [other]: held, [part]: written })
  })

  it('is suggested from while somebody types on, for the text that was asked about', async () => {
    let arrive: (text: string) => void = () => {}
    const slow = new Promise<string>((resolve) => {
      arrive = resolve
    })
    const desk = await openDesk({}, {}, new Map([[part, slow]]))
    const opened = mainText.replace('[ben]', '[b]')
    await desk.open(opened, main)
    // what is asked later is answered later, so by then it was read
    const barrier = () => desk.client.sendRequest('completionItem/resolve', { label: '' })
    await barrier()
    const suggested = desk.client.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: main },
      position: { line: 4, character: 29 },
    })
    desk.edit([{ range: at(4, 29), text: 'e' }], main)
    await barrier()
    arrive(partText)
    const { items } = await suggested
    expect(items.find(({ label }) => label === 'ben')?.textEdit).toEqual({ range: at(4, 28, 29), newText: 'ben' })
  })

  it('knows at least what a part itself holds while no rolebook includes it', async () => {
    const desk = await openDesk({}, {}, new Map())
    await desk.open(`${partText}roles:\n  own: { held-by: [] }\n`, part)
    const list = await desk.client.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: part },
      position: { line: 4, character: 19 },
    })
    expect(list.items.map(({ label }) => label)).toContain('ben')
  })

  it('says nothing of a part whose rolebook is nowhere near', async () => {
    const desk = await openDesk({}, {}, new Map())
    await desk.open(partText, part)
    await desk.open('rolebook: 1\ncatalogue: 1\n', main)
    await told(desk, main, () => true)
    expect(desk.published.map(({ uri }) => uri)).toEqual([main])
  })
})

describe('settings beside a rolebook', () => {
  const text = 'rolebook: 1\ncatalogue: 1\nreview-by: 2026-10-24\n'

  it('are followed, from the disk and while they are edited', async () => {
    const hint = 'rolebook-config: 1\nrules: { overdue-review: hint }\n'
    const desk = await openDesk({}, {}, new Map([[settings, hint]]))
    await desk.open(text, main)
    expect(await told(desk, main, () => true)).toMatchObject([{ code: 'overdue-review', severity: 4 }])
    await desk.open(hint.replace('hint', 'off'), settings)
    await told(desk, main, nothing)
  })

  it('are completed', async () => {
    const desk = await openDesk()
    await desk.open('rolebook-config: 1\nrules: { stale-contact:  }\n', settings)
    const list = await desk.client.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: settings },
      position: { line: 1, character: 24 },
    })
    expect(list.items.map(({ label }) => label)).toEqual(['off', 'error', 'warning', 'info', 'hint'])
  })

  it('that cannot be followed are said where they stand', async () => {
    const desk = await openDesk({}, {}, new Map([[settings, 'rolebook-config: 1\nrules: { stale-contcat: off }\n']]))
    await desk.open(text, main)
    expect(await told(desk, settings, () => true)).toMatchObject([{ range: at(1, 9, 22), severity: 1 }])
  })
})
