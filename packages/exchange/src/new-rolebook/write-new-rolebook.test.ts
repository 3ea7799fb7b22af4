import { type OwnLanguage, ownLanguages, parse } from '@rolebook/model'
import { check } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../testing.ts'
import { type NewRolebook, type OrganisationSize, organisationSizes } from './new-rolebook.ts'
import { writeNewRolebook } from './write-new-rolebook.ts'

const now = Date.parse('2026-11-23T10:00Z')
const today = '2026-11-23'

/** An organisation about which only its name is known. */
function unknown(size: OrganisationSize, language: OwnLanguage): NewRolebook {
  return {
    name: 'Harbour Dental Group',
    size,
    timezone: 'Europe/London',
    languages: [language],
    emailDomain: undefined,
    emergencyNumber: undefined,
    holders: { 'top-management': undefined, 'project-lead': undefined, 'internal-audit': undefined },
    desk: undefined,
  }
}

/** One about which everything that is asked is known. */
function known(size: OrganisationSize, language: OwnLanguage): NewRolebook {
  return {
    ...unknown(size, language),
    emailDomain: 'harbourdental.example',
    emergencyNumber: '999',
    holders: {
      'top-management': { name: 'Amara Okafor', email: 'amara@harbourdental.example' },
      'project-lead': { name: 'Ben Lindqvist', email: undefined },
      'internal-audit': { name: 'Keel Audit LLP', email: 'desk@keel-audit.example' },
    },
    desk: { phone: '+44 20 7946 0100', hours: 'Mon-Fri 08:00-18:00' },
  }
}

const everyKind = organisationSizes.flatMap((size) => ownLanguages.map((language) => [size, language] as const))

function findingsOf(organisation: NewRolebook, language: OwnLanguage): readonly string[] {
  const document = parse(writeNewRolebook(organisation, { catalogue, language, today }))
  expect(document.problems).toEqual([])
  return check(document, { catalogue, now, language }).map(
    ({ severity, rule, path }) => `${severity} ${rule} at ${path.join('/')}`,
  )
}

describe.each(everyKind)('the file for a %s organisation, in %s', (size, language) => {
  it('has no finding but the three roles that need a holder, where nothing is known', () => {
    expect(findingsOf(unknown(size, language), language)).toEqual([
      'error required-role-vacant at roles/top-management',
      'error required-role-vacant at roles/project-lead',
      'error required-role-vacant at roles/internal-audit',
    ])
  })

  it('asks only for a night line and, unless it is small, for deputies, where everything is known', () => {
    expect(findingsOf(known(size, language), language)).toEqual([
      'warning urgent-email-only at organisation/default-contact',
      ...(size === 'small'
        ? []
        : [
            'warning role-without-stand-in at roles/top-management/held-by',
            'warning role-without-stand-in at roles/project-lead/held-by',
          ]),
    ])
  })

  it('says nothing that nobody has said: no person, no number, every other role vacant with a reason', () => {
    const { rolebook } = parse(writeNewRolebook(unknown(size, language), { catalogue, language, today }))
    expect(rolebook.people?.size).toBe(0)
    expect(rolebook.contactPoints).toBeUndefined()
    expect(rolebook.organisation?.emergencyNumber).toBeUndefined()
    const { roles = new Map() } = rolebook
    expect(roles.size).toBe({ small: 7, medium: 13, large: 30 }[size])
    for (const { vacant, heldBy } of roles.values()) {
      expect(heldBy).toBeUndefined()
      expect(vacant?.from).toBe(today)
      expect(vacant?.because?.['']).toBe(
        { en: 'not decided yet', de: 'noch nicht entschieden', fr: 'pas encore décidé' }[language],
      )
    }
  })

  it('has an example of a policy that holds once it is filled in and no longer a comment', () => {
    const text = writeNewRolebook(known(size, language), { catalogue, language, today })
    const filled = text
      .replace(/^# policies:\n(# {2}.*\n)+/m, (example) => example.replace(/^# /gm, ''))
      .replace('    web: …', '    web: "https://intranet.harbourdental.example/acceptable-use"')
      .replace('    from: …', `    from: ${today}`)
    const { rolebook, problems } = parse(filled)
    expect(problems).toEqual([])
    expect(rolebook.policies?.get('acceptable-use')).toMatchObject({ from: today, situations: ['policy-question'] })
    const findings = (written: string) => check(parse(written), { catalogue, now, language }).map(({ rule }) => rule)
    expect(findings(filled)).toEqual(findings(text))
  })

  it('is written in lines that fit a page, with every comment in that language', () => {
    const text = writeNewRolebook(known(size, language), { catalogue, language, today })
    expect(text.split('\n').filter((line) => line.length > 110)).toEqual([])
    const title = catalogue.wordings[language]?.roles['internal-audit']?.title ?? ''
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toMatch(new RegExp(`# ${title} ?: `))
  })
})

describe('what somebody said', () => {
  it('stands in the file', () => {
    const { rolebook } = parse(writeNewRolebook(known('small', 'en'), { catalogue, language: 'en', today }))
    expect(rolebook.organisation).toMatchObject({
      name: 'Harbour Dental Group',
      size: 'small',
      timezone: 'Europe/London',
      languages: ['en'],
      emailDomains: ['harbourdental.example'],
      emergencyNumber: '999',
      defaultContact: { how: 'order', of: ['security-desk', 'project-lead'] },
    })
    expect(rolebook.reviewBy).toBe('2027-11-23')
    expect([...(rolebook.people?.keys() ?? [])]).toEqual(['amara-okafor', 'ben-lindqvist', 'keel-audit-llp'])
    expect(rolebook.roles?.get('project-lead')?.heldBy).toEqual([{ who: 'ben-lindqvist' }])
    expect(rolebook.contactPoints?.get('security-desk')).toMatchObject({
      phone: '+44 20 7946 0100',
      hours: [{ days: [0, 1, 2, 3, 4], from: 480, until: 1080 }],
    })
  })

  it('takes an auditor with an address elsewhere for somebody from outside, engaged by top management', () => {
    const written = (organisation: NewRolebook) =>
      parse(writeNewRolebook(organisation, { catalogue, language: 'en', today })).rolebook.people?.get('keel-audit-llp')
    const all = known('small', 'en')
    expect(written(all)?.external).toEqual({ sponsor: 'amara-okafor' })
    expect(written({ ...all, holders: { ...all.holders, 'top-management': undefined } })?.external).toEqual({})
    expect(written({ ...all, emailDomain: undefined })?.external).toBeUndefined()
    expect(written({ ...all, emailDomain: 'Keel-Audit.example' })?.external).toBeUndefined()
  })

  it('makes one person of one who holds two roles', () => {
    const one = { name: 'Amara Okafor', email: undefined }
    const organisation = {
      ...unknown('small', 'en'),
      holders: { 'top-management': one, 'project-lead': one, 'internal-audit': undefined },
    }
    const { rolebook } = parse(writeNewRolebook(organisation, { catalogue, language: 'en', today }))
    expect([...(rolebook.people?.keys() ?? [])]).toEqual(['amara-okafor'])
    expect(rolebook.roles?.get('project-lead')?.heldBy).toEqual([{ who: 'amara-okafor' }])
    // and only the project lead is left to call
    expect(rolebook.organisation?.defaultContact).toEqual({ how: 'order', of: ['project-lead'] })
  })

  it('keeps its language where that is not the first of the organisation', () => {
    const organisation = { ...known('small', 'en'), languages: ['es', 'no'] }
    const document = parse(writeNewRolebook(organisation, { catalogue, language: 'en', today }))
    expect(document.problems).toEqual([])
    expect(document.rolebook.organisation?.languages).toEqual(['es', 'no'])
    expect(document.rolebook.contactPoints?.get('security-desk')?.name).toEqual({ en: 'Security desk' })
    expect(document.rolebook.roles?.get('human-resources')?.vacant?.because).toEqual({ en: 'not decided yet' })
  })
})

describe('a name', () => {
  it.each([
    ['person-no', 'No'],
    ['o-neil-x', "O'Neil: x"],
    ['ada', '👩‍💻 Ada'],
    ['ada-1-a-b-x', '"Ada" \\ #1 {a: b} - & *x'],
    ['a'.repeat(60), 'a'.repeat(300)],
    ['person-1', '山田太郎'],
    ['person-3m', '3M'],
    ['juergen-gross', 'Jürgen Groß'],
    ['top-management-2', 'Top management'],
    ['security-desk-2', 'Security desk'],
    ['person-2026-11-23', '2026-11-23'],
    ['x-y', '\u2028 x\u0000y \ud800'],
  ])('reads back as it was written, under the id %s', (id, name) => {
    const person = { name, email: undefined }
    const organisation = {
      ...unknown('small', 'en'),
      name,
      holders: { 'top-management': person, 'project-lead': undefined, 'internal-audit': undefined },
    }
    const document = parse(writeNewRolebook(organisation, { catalogue, language: 'en', today }))
    expect(document.problems).toEqual([])
    const written = name
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace('\ud800', '\ufffd')
      .trim()
    expect(document.rolebook.organisation?.name).toBe(written)
    expect([...(document.rolebook.people ?? [])]).toEqual([[id, { name: written }]])
    expect(document.rolebook.roles?.get('top-management')?.heldBy).toEqual([{ who: id }])
  })
})
