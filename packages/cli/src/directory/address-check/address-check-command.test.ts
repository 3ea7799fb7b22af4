import { describe, expect, it } from 'vitest'
import type { Terminal } from '../../terminal.ts'
import { type Desk, dentalGroup, openDesk } from '../../testing.ts'
import { signedFile } from '../publish-command.ts'

const address = 'https://intranet.harbourdental.example/rolebook/directory'
const wellSet = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', etag: '"1"' }

/** A server that gives the directory of the desk with these headers, or whatever a test makes of it. */
function serving(
  headers: Record<string, string>,
  change: (bytes: Uint8Array) => BodyInit | null = (bytes) => bytes.slice(),
  status = 200,
) {
  let bytes = new Uint8Array()
  const asked: Headers[] = []
  const fetch: Terminal['fetch'] = async (_address, options) => {
    asked.push(new Headers(options?.headers))
    return new Response(status === 304 ? null : change(bytes), { status, headers })
  }
  const serve = (published: Uint8Array) => {
    bytes = Uint8Array.from(published)
  }
  return { fetch, asked, serve }
}

/** Keys, and a directory published a while ago by the clock of the tests. */
async function published(server: ReturnType<typeof serving>, at = '2026-11-20T10:00Z'): Promise<Desk> {
  const desk = openDesk({ 'roles.yaml': dentalGroup }, { fetch: server.fetch })
  await desk.run('directory', 'keygen', '--at', '2026-11-01')
  await desk.run('directory', 'build', '--at', at)
  const { code } = await desk.run('directory', 'sign')
  expect(code).toBe(0)
  server.serve(new TextEncoder().encode(desk.read(signedFile)))
  return desk
}

describe('rolebook directory check', () => {
  it('says of a directory that all is well, and what it is', async () => {
    const server = serving(wellSet)
    const desk = await published(server)
    const { code, out } = await desk.run('directory', 'check', address)
    expect(out.split('\n')).toEqual([
      address,
      '  ✓ It answers, with a file.',
      '  ✓ Every extension may read it.',
      '  ✓ A browser that has it already need not load it again.',
      expect.stringMatching(/^ {2}✓ \d+ bytes\.$/),
      '  ✓ It opens, and every signature holds: version 1, under version 1 of the list of keys.',
      '  ✓ Issued at 2026-11-20T10:00:00.000Z, 3 days ago.',
      '  ✓ Good until 2026-12-20T10:00:00.000Z, for another 27 days.',
      '  ✓ Signed by 1 of 1 keys that are asked for; 1 may sign the next one.',
      '',
    ])
    expect(code).toBe(0)
    expect(server.asked[0]?.get('origin')).toMatch(/^chrome-extension:/)
  })

  it('judges by a join code, or by the two that a policy names, and without them says that it did not open it', async () => {
    const desk = await published(serving(wellSet))
    const joinCode = (await desk.run('directory', 'join-code', address)).out.trim()
    const ids = ['organisation-id.txt', 'reading-key.txt'].map((name) => desk.read(`keys/${name}`).trim())
    const elsewhere = ['--keys', 'nowhere']
    expect((await desk.run('directory', 'check', '--join-code', joinCode, ...elsewhere)).code).toBe(0)
    const named = ['--organisation', ids[0] ?? '', '--reading-key', ids[1] ?? '']
    expect((await desk.run('directory', 'check', address, ...named, ...elsewhere)).code).toBe(0)
    const { code, out, err } = await desk.run('directory', 'check', address, ...elsewhere)
    expect({ code, opened: out.includes('It opens') }).toEqual({ code: 0, opened: false })
    expect(err).toContain('It was not opened: --join-code')
  })

  it.each([
    [
      'redirects',
      { ...wellSet, location: 'https://login.example/' },
      302,
      '✗ It sends elsewhere (https://login.example/), and browsers do not follow.',
    ],
    ['is not there', wellSet, 404, '✗ It answers 404 and gives no file.'],
    [
      'allows no origin',
      { etag: '"1"' },
      200,
      '✗ No browser may read it: the answer lacks “Access-Control-Allow-Origin: *”.',
    ],
    [
      'allows one origin',
      { ...wellSet, 'access-control-allow-origin': 'https://intranet.example' },
      200,
      '✗ Only https://intranet.example may read it.',
    ],
    [
      'may be kept for a day',
      { ...wellSet, 'cache-control': 'public, max-age=86400' },
      200,
      '! Whatever lies between may keep it for 86400 seconds',
    ],
    [
      'can confirm nothing',
      { 'access-control-allow-origin': '*' },
      200,
      '! The answer has neither “ETag” nor “Last-Modified”',
    ],
    ['is a web page', { ...wellSet, 'content-type': 'text/html; charset=utf-8' }, 200, '! It is sent as a web page.'],
  ] as const)('says where a server %s', async (_what, headers, status, sentence) => {
    const desk = await published(serving(headers, (bytes) => bytes.slice(), status))
    const { code, out } = await desk.run('directory', 'check', address)
    expect(out).toContain(sentence)
    expect(code).toBe(1)
  })

  it.each([
    ['ENOTFOUND', 'There is no computer of this name.'],
    ['ECONNREFUSED', 'Nothing answers at this address.'],
    ['CERT_HAS_EXPIRED', 'The certificate of the server is past its last day.'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'The certificate of the server is for another name.'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'Nobody whom this computer trusts has signed the certificate'],
    ['ECONNRESET', 'It cannot be reached.'],
  ])('says why nothing came: %s', async (code, sentence) => {
    const fetch: Terminal['fetch'] = async () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
    }
    const ended = await openDesk({}, { fetch }).run('directory', 'check', address)
    expect(ended.out).toContain(`✗ ${sentence}`)
    expect(ended.code).toBe(1)
  })

  it('says what is wrong with the file itself', async () => {
    const damaged = await published(serving(wellSet, (bytes) => bytes.slice(0, -3)))
    expect((await damaged.run('directory', 'check', address)).out).toMatch(/✗ .*\((?:malformed|not-sealed-for-us)\)/)
    const large = await published(serving(wellSet, () => new Uint8Array(5 * 1024 * 1024)))
    expect((await large.run('directory', 'check', address)).out).toContain('✗ It has more than 4194304 bytes')
  })

  it('says what its dates mean for staff', async () => {
    const desk = await published(serving(wellSet))
    const at = async (instant: string) => (await desk.run('directory', 'check', address, '--at', instant)).out
    expect(await at('2026-12-16T10:00Z')).toContain(
      '! Good only until 2026-12-20T10:00:00.000Z, for another 4 days. Publish it again.',
    )
    expect(await at('2026-12-21')).toContain('✗ It was good until 2026-12-20T10:00:00.000Z.')
    expect(await at('2026-11-19')).toContain('✗ Issued at 2026-11-20T10:00:00.000Z, which has not come yet')
  })

  it('says how long the certificate of the server is good, by the clock it is given', async () => {
    const server = serving(wellSet)
    const organisation = await published(server)
    const desk = openDesk({}, { fetch: server.fetch, certificateEnd: async () => Date.parse('2026-12-10T10:00Z') })
    for (const name of ['keys.json', 'organisation-id.txt', 'reading-key.txt'])
      desk.put(`keys/${name}`, organisation.read(`keys/${name}`))
    const at = async (instant: string) => (await desk.run('directory', 'check', address, '--at', instant)).out
    expect(await at('2026-11-23T10:00Z')).toContain(
      '✓ Its certificate is good until 2026-12-10T10:00:00.000Z, for another 17 days.',
    )
    expect(await at('2026-12-01T10:00Z')).toContain(
      '! Its certificate is good only until 2026-12-10T10:00:00.000Z, for another 9 days. Renew it',
    )
    expect(await at('2026-12-11T10:00Z')).toContain(
      '✗ Its certificate was good until 2026-12-10T10:00:00.000Z. Renew it',
    )
  })

  it('says when too few keys may sign the next one', async () => {
    const desk = await published(serving(wellSet))
    const { out } = await desk.run('directory', 'check', address, '--at', '2036-01-01')
    expect(out).toContain('! The list of keys has too few that may still sign')
  })

  it('names contact points that nobody has tried for a long time', async () => {
    const desk = await published(serving(wellSet))
    const { code, out } = await desk.run('directory', 'check', address, '--at', '2027-02-15')
    expect(out).toContain(
      '! Security desk was last tried on 1 November 2026, 106 days ago. Try it at least every 90 days.',
    )
    expect(code).toBe(1)
  })

  it('prints it as JSON, and in each language', async () => {
    const desk = await published(serving({ etag: '"1"' }))
    const { out } = await desk.run('directory', 'check', address, '--format', 'json')
    const { remarks } = JSON.parse(out) as { remarks: { about: string; level: string }[] }
    expect(remarks.find(({ about }) => about === 'origin')).toMatchObject({ level: 'wrong' })
    expect((await desk.run('directory', 'check', address, '--language', 'de')).out).toContain(
      'Kein Browser darf sie lesen',
    )
    expect((await desk.run('directory', 'check', address, '--language', 'fr')).out).toContain(
      'Aucun navigateur ne peut le lire',
    )
  })

  it('asks for an address that a browser would take, and for both ids', async () => {
    const desk = openDesk()
    expect((await desk.run('directory', 'check')).err).toContain('Say which address')
    expect((await desk.run('directory', 'check', 'http://intranet/')).code).toBe(2)
    expect((await desk.run('directory', 'check', address, '--organisation', 'x')).err).toContain('belong together')
    const wrong = await desk.run('directory', 'check', address, '--organisation', 'x', '--reading-key', 'y')
    expect(wrong.err).toContain('The id of the organisation is not complete')
  })
})
