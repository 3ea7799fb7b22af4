import { ownLanguages, parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../testing.ts'

/** Somebody at the terminal who gives these answers one after the other, and then ends it. */
function answering(...answers: readonly string[]) {
  const asked: string[] = []
  const ask = (question: string) => {
    asked.push(question)
    return Promise.resolve(answers[asked.length - 1])
  }
  return { ask, asked }
}

const given = [
  ['--name', 'Harbour Dental Group'],
  ['--size', 'medium'],
  ['--timezone', 'Europe/London'],
  ['--languages', 'en,de'],
  ['--email-domain', 'harbourdental.example'],
  ['--emergency-number', '999'],
  ['--top-management', 'Amara Okafor <amara@harbourdental.example>'],
  ['--project-lead', 'Ben Lindqvist'],
  ['--auditor', 'Keel Audit LLP <desk@keel-audit.example>'],
  ['--desk-phone', '+44 20 7946 0100'],
  ['--desk-hours', 'Mon-Fri 08:00-18:00'],
].flat()

const rolebookOn = (desk: Desk, file = 'roles.yaml') => parse(desk.read(file)).rolebook

describe('rolebook init', () => {
  it('asks each question with what is usual, and writes what it was told', async () => {
    const { ask, asked } = answering(
      'Harbour Dental Group',
      'medium',
      '',
      'en, de',
      'harbourdental.example',
      '999',
      'Amara Okafor <amara@harbourdental.example>',
      'Ben Lindqvist',
      '',
      '+44 20 7946 0100',
      '',
    )
    const desk = openDesk({}, { ask })
    const { code, out, err } = await desk.run('init')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      'Written to roles.yaml. 11 roles are marked “vacant” until you name somebody. Next: rolebook check roles.yaml\n',
    )
    expect(asked.slice(1)).toEqual([
      'Size (small is below 50 people, medium, large) [small]: ',
      'Time zone [Europe/London]: ',
      'Languages of the staff, the first is that of the file [en]: ',
      'Domain of your e-mail addresses: ',
      'Emergency number, to call where somebody is in danger: ',
      'Who leads the organisation (name, or Name <address>): ',
      'Who builds the security management system and keeps it running: ',
      'Who audits it, independent of that: ',
      'Phone number of a security desk: ',
      'When it answers [Mon-Fri 09:00-17:00]: ',
    ])
    expect(asked[0]).toMatch(/^Name of the organisation \[rolebook-.+\]: $/)
    const { organisation, people, roles, contactPoints } = rolebookOn(desk)
    expect(organisation).toMatchObject({
      name: 'Harbour Dental Group',
      timezone: 'Europe/London',
      languages: ['en', 'de'],
    })
    expect(people?.get('amara-okafor')).toEqual({ name: 'Amara Okafor', email: 'amara@harbourdental.example' })
    expect(roles?.get('internal-audit')?.vacant).toBeDefined()
    expect(contactPoints?.get('security-desk')?.hours).toEqual([{ days: [0, 1, 2, 3, 4], from: 540, until: 1020 }])
  })

  it('asks again where an answer cannot be taken, and not for the hours of a desk that is not there', async () => {
    const { ask, asked } = answering(
      '?',
      'Ada',
      'tiny',
      'small',
      '',
      '',
      '@',
      '',
      'none',
      '',
      'Ada <ada>',
      'Ada <ada@example.org',
      'ada@example.org',
      'Ada',
      '',
      '',
      '12 x',
      '',
    )
    const desk = openDesk({}, { ask })
    const { code, err } = await desk.run('init')
    expect(code).toBe(0)
    expect(err.split('\n').map((line) => line.trim())).toEqual([
      '“?” is no name that anybody could read.',
      '“tiny” is no size: small, medium or large.',
      '“@” is no domain: write what stands behind the @, such as example.org.',
      '“none” is no emergency number.',
      '“Ada <ada>” cannot be read: write a name, or a name with its address, Name <name@example.org>.',
      '“Ada <ada@example.org” cannot be read: write a name, or a name with its address, Name <name@example.org>.',
      '“ada@example.org” cannot be read: write a name, or a name with its address, Name <name@example.org>.',
      '“12 x” is no phone number: write it with the country’s code, +44 20 …',
      '',
    ])
    expect(asked.at(-1)).toBe('Phone number of a security desk: ')
    expect(rolebookOn(desk).contactPoints).toBeUndefined()
  })

  it('writes nothing where somebody ends the questions', async () => {
    const desk = openDesk({}, answering('Ada'))
    expect(await desk.run('init')).toEqual({ code: 1, out: 'Nothing was written.\n', err: '' })
    expect(() => desk.read('roles.yaml')).toThrow()
  })

  it('takes every answer as an option, asks only for the rest, and checks clean but for night and deputies', async () => {
    const { ask, asked } = answering()
    const desk = openDesk({}, { ask })
    expect((await desk.run('init', 'team.yaml', ...given)).code).toBe(0)
    expect(asked).toEqual([])
    const { code, out } = await desk.run('check', 'team.yaml')
    expect(code).toBe(0)
    expect(out.match(/^ .*$/gm)?.map((line) => line.trim().split(/ {2,}/).at(-1))).toEqual([
      'urgent-email-only',
      'role-without-stand-in',
      'role-without-stand-in',
    ])
    expect((await desk.run('who', 'lost', 'laptop', '--file', 'team.yaml')).out).toContain('Security desk, open now')
  })

  it.each(ownLanguages)(
    'takes what is usual on request, and leaves open what only you can know, in %s',
    async (language) => {
      const desk = openDesk()
      const { code, out } = await desk.run('init', '--yes', '--name', 'Ada', '--language', language)
      expect(code).toBe(0)
      expect(out).toContain('rolebook check roles.yaml')
      const { people, organisation } = rolebookOn(desk)
      expect(people?.size).toBe(0)
      expect(organisation).toEqual({ name: 'Ada', size: 'small', timezone: 'Europe/London', languages: [language] })
      const checked = await desk.run('check', '--format', 'json')
      expect(JSON.parse(checked.out).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
        'required-role-vacant',
        'required-role-vacant',
        'required-role-vacant',
      ])
    },
  )

  it('writes the file in the first of its languages, and asks in the reader’s', async () => {
    const desk = openDesk()
    await desk.run('init', '--yes', '--languages', 'de en')
    expect(desk.read('roles.yaml')).toContain('# Geschäftsleitung')
    await desk.run('init', '--yes', '--force', '--languages', 'es', '--language', 'fr')
    expect(desk.read('roles.yaml')).toContain('because: { fr: "pas encore décidé" }')
  })

  it('replaces no file unless told to, and says so before it asks anything', async () => {
    const { ask, asked } = answering('Ada')
    const desk = openDesk({ 'roles.yaml': 'mine' }, { ask })
    const { code, err } = await desk.run('init')
    expect(code).toBe(2)
    expect(err).toMatch(/roles\.yaml is there already; give another name, or --force to replace it\.\n$/)
    expect(asked).toEqual([])
    expect(desk.read('roles.yaml')).toBe('mine')
    expect((await desk.run('init', 'nowhere/roles.yaml')).err).toContain('there is no folder')
    expect(asked).toEqual([])
    expect((await desk.run('init', '--force', '--yes')).code).toBe(0)
    expect(rolebookOn(desk).rolebook).toBe('1')
  })

  it('refuses options that cannot be taken, and waits for nobody who is not there', async () => {
    const desk = openDesk()
    expect(await desk.run('init', '--desk-hours', 'mornings', '--yes')).toMatchObject({
      code: 2,
      err: '--desk-hours: “mornings” are no hours: write always, or Mon-Fri 08:00-18:00, Sat 09:00-12:00.\n',
    })
    expect((await desk.run('init', '--name', '', '--yes')).code).toBe(2)
    expect(await desk.run('init')).toMatchObject({
      code: 2,
      err: 'Nobody is there to be asked: --yes takes what is usual, and options give the rest.\n',
    })
    expect(() => desk.read('roles.yaml')).toThrow()
  })

  it.each(['No', "O'Neil: x", '👩‍💻 Ada', 'a'.repeat(300), '# {a: [b]} "c" \\'])(
    'reads back the name %s as it was given',
    async (name) => {
      const desk = openDesk()
      await desk.run('init', '--yes', '--name', name, '--project-lead', name)
      const { organisation, people, roles } = rolebookOn(desk)
      expect(organisation?.name).toBe(name)
      const [[id, person] = []] = people ?? []
      expect(person?.name).toBe(name)
      expect(roles?.get('project-lead')?.heldBy).toEqual([{ who: id }])
    },
  )
})
