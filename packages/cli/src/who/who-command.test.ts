import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

const desk = (terminal = {}) => openDesk({ 'roles.yaml': dentalGroup }, terminal)

describe('rolebook who', () => {
  it('says what to do now and who answers, on a Saturday night after Christmas', async () => {
    const { code, out, err } = await desk().run('who', 'lost-device', '--at', '2026-12-26T03:00')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`I lost my laptop or phone
Now: report within 1 hour

Do this now
  1. Call us now, even if you are still searching.

Do not
  ✗ Do not wait until Monday.

Who answers on Saturday 26 December at 03:00
  1. Night line
     +44 20 7946 0199
  2. Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now
     +44 20 7946 0013
     chidi@harbourdental.example
  Security desk opens on Tuesday 29 December at 08:00

Say when you report
  • The device's number, if you know it
`)
  })

  it('finds the situation by everyday words, in any language of the file', async () => {
    for (const words of [['lost laptop'], ['left', 'on', 'the', 'train'], ['handy weg']]) {
      expect((await desk().run('who', ...words)).out.split('\n')[0]).toBe('I lost my laptop or phone')
    }
  })

  it('asks for now unless told otherwise', async () => {
    const { out } = await desk().run('who', 'lost-device')
    expect(out).toContain('Who answers today at 10:00\n  1. Security desk, open now until 18:00\n     +44 20 7946 0100')
  })

  it('speaks German and French', async () => {
    const german = await desk({ environment: { LC_ALL: 'de_DE.UTF-8' } }).run(
      'who',
      'lost-device',
      '--at',
      '2026-12-26T03:00',
    )
    expect(german.out).toContain('Mein Laptop oder Handy ist weg\nSofort: innerhalb von 1 Stunde melden')
    expect(german.out).toContain('Rufen Sie jetzt an, auch wenn Sie noch suchen.')
    const french = await desk().run('who', 'lost-device', '--language', 'fr', '--at', '2026-12-26T03:00')
    expect(french.out).toContain('Chidi Obi, remplace Ben Lindqvist jusqu’au 3 janvier')
  })

  it('gives a private number where its owner lets staff have it', async () => {
    const agreed = dentalGroup
      .replace('900123, visible: isms', '900123, visible: staff')
      .replace('    phone: +44 20 7946 0012\n', '')
    const { out } = await openDesk({ 'roles.yaml': agreed }).run('who', 'lost-device')
    expect(out).toContain('Ben Lindqvist\n     +44 7700 900123\n')
  })

  it('puts the emergency number first where somebody may be in danger', async () => {
    const { out } = await desk().run('who', 'stranger')
    // the number of another country would not help there
    expect(out).toContain('Is somebody in danger? First call 999, 112 (Berlin practice)')
  })

  it('names the default contact and the urgent situations where none fits, and ends with 1', async () => {
    const { code, out } = await desk().run('who', 'qqqxxyy')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^No situation fits “qqqxxyy”\.\n\nWho answers in any case today at 10:00\n {2}1\. Security desk/,
    )
    expect(out).toContain('I lost my laptop or phone (lost-device)')
  })

  it('prints the same for programs', async () => {
    const { out } = await desk().run('who', 'lost-device', '--at', '2026-12-26T03:00', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      at: '2026-12-26T03:00:00.000Z',
      situation: {
        id: 'lost-device',
        urgency: 'now',
        deadline: '1 hour',
        first: ['Call us now, even if you are still searching.'],
      },
      answer: {
        how: 'order',
        lines: [
          {
            how: 'one',
            reaches: [{ kind: 'contact-point', id: 'night-line', name: 'Night line', phone: '+44 20 7946 0199' }],
          },
          {
            reaches: [
              {
                kind: 'person',
                id: 'chidi',
                role: 'project-lead',
                standingInFor: { id: 'ben', until: '2027-01-03' },
                mayNotAnswer: true,
              },
            ],
          },
        ],
        later: [{ id: 'security-desk', opensAt: '2026-12-29T08:00:00.000Z' }],
      },
    })
    expect(out).not.toContain('900123')
  })

  it('wants to know which rolebook where there are several or none', async () => {
    const several = openDesk({ 'a.yaml': dentalGroup, 'b.yaml': dentalGroup })
    expect(await several.run('who', 'lost-device')).toMatchObject({
      code: 2,
      err: 'There are several rolebooks here (a.yaml, b.yaml); name one with --file.\n',
    })
    expect((await several.run('who', 'lost-device', '--file', 'b.yaml')).code).toBe(0)
    expect(await openDesk().run('who', 'lost-device')).toMatchObject({
      code: 2,
      err: 'There is no rolebook in this folder; name one with --file.\n',
    })
    expect((await several.run('who', 'x', '--file', 'gone.yaml')).err).toBe('gone.yaml: There is no such file.\n')
  })

  it('says so where the file is damaged and an answer may be missing', async () => {
    const { code, err } = await openDesk({ 'roles.yaml': `${dentalGroup}\nsites: { "open\n` }).run('who', 'lost-device')
    expect(code).toBe(0)
    expect(err).toContain('is damaged in places')
  })
})
