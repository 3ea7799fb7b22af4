import { describe, expect, it } from 'vitest'
import type { Hover, Location } from 'vscode-languageserver-protocol'
import { at, codes, openDesk, says, told } from '../testing.ts'

const main = 'file:///isms/roles.yaml'

describe('a rolebook with members', () => {
  const member = 'file:///de/roles.yaml'
  const group =
    'rolebook: 1\ncatalogue: 1\nmembers: { de: ../de/roles.yaml }\npeople:\n  ben: { name: Ben, same-as: de/chidi }\n'
  const memberText = 'rolebook: 1\ncatalogue: 1\npeople:\n  chidi: { name: Chidi Obi }\n'

  it('knows who is in them, and leads there', async () => {
    const desk = await openDesk({}, {}, new Map([[member, memberText]]))
    await desk.open(group, main)
    expect(codes(await told(desk, main, () => true))).not.toContain('unknown-reference')
    const asked = { textDocument: { uri: main }, position: { line: 4, character: 32 } }
    expect(await desk.client.sendRequest<Hover>('textDocument/hover', asked)).toMatchObject({
      contents: { value: expect.stringContaining('Chidi Obi') },
    })
    expect(await desk.client.sendRequest<Location[]>('textDocument/definition', asked)).toEqual([
      { uri: member, range: at(3, 2, 7) },
    ])
  })

  it('is renamed with them, begun in either', async () => {
    const desk = await openDesk({}, {}, new Map([[member, memberText]]))
    await desk.open(group, main)
    const expected = {
      changes: {
        [main]: [{ range: at(4, 29, 37), newText: 'de/anna' }],
        [member]: [{ range: at(3, 2, 7), newText: 'anna' }],
      },
    }
    const inGroup = { textDocument: { uri: main }, position: { line: 4, character: 36 }, newName: 'anna' }
    expect(await desk.client.sendRequest('textDocument/rename', inGroup)).toEqual(expected)
    await desk.open(memberText, member)
    const inMember = { textDocument: { uri: member }, position: { line: 3, character: 3 }, newName: 'anna' }
    expect(await desk.client.sendRequest('textDocument/rename', inMember)).toEqual(expected)
  })

  it('is checked again when one of them is edited, and each gets only its own findings', async () => {
    const desk = await openDesk({}, {}, new Map([[member, memberText]]))
    await desk.open(group, main)
    await told(desk, main, () => true)
    await desk.open(memberText, member)
    desk.edit([{ range: at(3, 2, 7), text: 'chiddi' }], member)
    expect(await told(desk, main, says('unknown-reference'))).toMatchObject([
      { message: expect.stringContaining('Did you mean “de/chiddi”?') },
    ])
    desk.edit([{ range: at(3, 12, 16), text: 'nmae' }], member)
    await told(desk, member, says('unknown-key'))
    expect(codes(await told(desk, main, says('unknown-reference')))).not.toContain('unknown-key')
  })

  it('is what names a thing of a subsidiary, of which nobody else does', async () => {
    const desk = await openDesk({}, {}, new Map())
    const unnamed = `${memberText}also: [all]\nsites:\n  berlin: { name: Berlin }\n`
    await desk.open(unnamed, member)
    await told(desk, member, says('named-nowhere'))
    await desk.open(group, main)
    desk.edit([{ range: at(3, 22, 25), text: 'Obika' }], member)
    await told(desk, member, (found) => !codes(found).includes('named-nowhere'))
  })

  it('says of a missing one so, but only where it can look', async () => {
    const looking = await openDesk({}, {}, new Map())
    await looking.open(group, main)
    await told(looking, main, says('broken-member'))
    const blind = await openDesk()
    await blind.open(group, main)
    const found = codes(await told(blind, main, () => true))
    expect(found).not.toContain('broken-member')
    expect(found).not.toContain('unknown-reference')
  })
})
