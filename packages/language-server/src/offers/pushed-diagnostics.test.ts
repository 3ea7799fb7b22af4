import { describe, expect, it } from 'vitest'
import { at, codes, openDesk, ownDeputy, positionOf, uri } from '../testing.ts'

describe('findings that are sent unasked', () => {
  it('come when a file opens, with its version, and follow each edit', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(ownDeputy)
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
    await desk.open(ownDeputy)
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
    await desk.open(ownDeputy)
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

  it('are made again when the next day begins where the organisation is', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(
      `${ownDeputy.replace('ben: { name: Ben Lindqvist }', 'ben: { name: Ben Lindqvist, left: 2026-11-23 }')}`,
    )
    expect(codes((await opened).diagnostics)).not.toContain('leaver-holds-role')
    expect(desk.alarms()).toBe(1)
    const midnight = desk.nextPublished()
    desk.wait(Date.parse('2026-11-24T00:00Z'))
    expect(codes((await midnight).diagnostics)).toContain('leaver-holds-role')
    expect(desk.alarms()).toBe(1)
  })

  it('are made again when the next day begins where a person is, even if that place was written after the file was opened', async () => {
    const desk = await openDesk()
    const opened = desk.nextPublished()
    await desk.open(ownDeputy.replace('ben: { name: Ben Lindqvist }', 'ben: { name: Ben Lindqvist, left: 2026-11-23 }'))
    await opened
    const edited = desk.nextPublished()
    const { line, character } = positionOf(ownDeputy, 'Ben Lindqvist }')
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
    await desk.open(`${ownDeputy.replace('ben: {', 'ben: &ben {')}x-same: *ben\n`)
    await opened
    const edited = desk.nextPublished()
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    await edited
    expect(logged).toEqual([
      'roles.yaml is read whole at every edit, which is felt in a large file: an alias (*) needs an anchor (&) of another entry.',
    ])
  })

  it('are not made for other people’s YAML', async () => {
    const desk = await openDesk()
    await desk.open('roles:\n  - name: web\n    held-by: nobody\n', 'file:///ansible.yaml')
    const opened = desk.nextPublished()
    await desk.open(ownDeputy)
    await opened
    expect(desk.published.map((params) => params.uri)).toEqual([uri])
  })
})
