import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

const table = readFileSync(new URL('../../../exchange/src/raci/cenedril-raci-matrix.csv', import.meta.url), 'utf8')

describe('rolebook import raci', () => {
  it('writes a rolebook and says what was guessed, dropped and is missing', async () => {
    const desk = openDesk({ 'raci.csv': table })
    const { code, out, err } = await desk.run(
      'import',
      'raci',
      'raci.csv',
      '-o',
      'roles.yaml',
      '--name',
      'Quayside Vets',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Written to roles\.yaml: 7 roles and 19 responsibilities\.\n\nGuessed; please look at each\n/)
    expect(out).toContain('\nNot taken over\n  Row 21: the legend. Its letters were read; it is no activity.\n')
    expect(out).toMatch(/\nNext: rolebook check roles\.yaml\n$/)
    expect(desk.read('roles.yaml')).toMatch(
      /^rolebook: 1\n#\n# Made from a RACI table \(raci\.csv\)\.[\s\S]*\n {2}name: "Quayside Vets"\n/,
    )
  })

  it('names what comes next so that it can be typed, whatever the file is called', async () => {
    const { out } = await openDesk({ 'raci.csv': table }).run('import', 'raci', 'raci.csv', '-o', 'Unsere Rollen.yaml')
    expect(out).toMatch(/\nNext: rolebook check "Unsere Rollen\.yaml"\n$/)
  })

  it('makes what check then finds: the Information Security Officer audits their own work', async () => {
    const desk = openDesk({ 'raci.csv': table })
    await desk.run('import', 'raci', 'raci.csv', '-o', 'roles.yaml')
    const { code, out } = await desk.run('check')
    expect(code).toBe(1)
    expect(out).toMatch(
      /error {2}Information Security Officer \(ISO\) conducts the internal audits.* auditor-independence/,
    )
  })

  it('prints the rolebook alone where no file is named', async () => {
    const { out, err } = await openDesk({ 'raci.csv': table }).run('import', 'raci', 'raci.csv')
    expect(out).toMatch(/^rolebook: 1\n/)
    expect(out).not.toContain('Next:')
    expect(err).toMatch(/^Made 7 roles and 19 responsibilities\./)
  })

  it('replaces nothing unless told to', async () => {
    const desk = openDesk({ 'raci.csv': table, 'roles.yaml': 'mine' })
    const refused = await desk.run('import', 'raci', 'raci.csv', '-o', 'roles.yaml')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('roles.yaml is there already')
    expect(desk.read('roles.yaml')).toBe('mine')
    expect((await desk.run('import', 'raci', 'raci.csv', '-o', 'roles.yaml', '--force')).code).toBe(0)
  })

  it('says in a sentence why something is no table', async () => {
    const desk = openDesk({ 'notes.csv': 'Just,some\nnotes,here\n' })
    desk.put('book.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]))
    expect(await desk.run('import', 'raci', 'notes.csv', '-o', 'x.yaml')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^notes\.csv: No RACI table was found/),
    })
    expect(await desk.run('import', 'raci', 'book.xlsx')).toMatchObject({
      code: 2,
      err: 'book.xlsx: not text. In your spreadsheet program save the sheet as CSV, and import that.\n',
    })
    expect(await desk.run('import', 'raci', 'gone.csv')).toMatchObject({
      code: 2,
      err: 'gone.csv: There is no such file.\n',
    })
    expect(await desk.run('import', 'raci', 'notes.csv', '-o', 'no/folder/x.yaml')).toMatchObject({ code: 2 })
  })

  it('reads what Excel saves, and says so', async () => {
    const desk = openDesk()
    desk.put('raci.csv', Buffer.from('Tätigkeit;Geschäftsführung\nLeitlinie freigeben;A\n', 'latin1'))
    const { out } = await desk.run('import', 'raci', 'raci.csv', '-o', 'roles.yaml', '--language', 'de')
    expect(out).toContain('Die Tabelle ist nicht in UTF-8; sie wurde als windows-1252 gelesen.')
    expect(out).toMatch(/^roles\.yaml enthält jetzt 1 Rolle und 1 Verantwortlichkeit\.$/m)
    expect(desk.read('roles.yaml')).toContain('title: "Geschäftsführung"')
  })
})
