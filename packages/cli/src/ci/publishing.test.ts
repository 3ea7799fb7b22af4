import { chmodSync, cpSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openDirectory } from '@rolebook/directory'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { readBelief } from '../directory/key-folder.ts'
import { dentalGroup, installBundle, now, openDesk } from '../testing.ts'
import { readAction, runAction, runScript } from './action.ts'

/*
 * The workflows and scripts of docs/publishing-from-ci.md, run as a CI would run them: with the command line as one file,
 * a web server on this machine, and stand-ins for ssh and scp that put files there.
 */
const page = readFileSync(new URL('../../../../docs/publishing-from-ci.md', import.meta.url), 'utf8')
const address = 'https://intranet.example.org'
const [desk, correct, other] = ['+44 20 7946 0100', '+44 20 7946 0111', '+44 20 7946 0122']
const changed = (to: string) => dentalGroup.replace(desk, to)

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly environment?: string; readonly steps: readonly Step[] }>>
}
type Secrets = Readonly<Record<string, string>>

/** A block of the page, by its first line. */
const blockWith = (text: string) =>
  [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)]
    .map(([, block = '']) => block)
    .find((block) => block.includes(text)) ?? ''
const workflow: Workflow = parse(blockWith('# .github/workflows/rolebook.yml\nname:'))
const second: Workflow = parse(blockWith('the job after'))
const pipeline = parse(blockWith('.gitlab-ci.yml')) as {
  readonly variables: Secrets
  readonly review: { readonly script: readonly string[] }
  readonly publish: { readonly script: readonly string[] }
}

describe('publishing from CI', () => {
  const { program } = installBundle()

  /** A repository whose first directory was published by hand and lies on the server, as the page presupposes. */
  async function openRepository({ threshold = 1 } = {}) {
    const home = openDesk({ 'roles.yaml': dentalGroup }, { ask: async () => 'yes' })
    await home.run('directory', 'keygen')
    await home.run('directory', 'keys', 'make', 'second.private.json')
    await home.run('directory', 'keys', 'add', 'second.public.json')
    if (threshold === 2) await home.run('directory', 'keys', 'threshold', '2')
    const both = ['--key', 'keys/signing.private.json', '--key', 'second.private.json']
    expect(await home.run('publish', 'roles.yaml', ...both)).toMatchObject({ code: 0 })

    const repository = openDesk({ 'roles.yaml': dentalGroup })
    for (const name of ['keys.json', 'organisation-id.txt']) repository.put(`keys/${name}`, home.read(`keys/${name}`))
    cpSync(program, join(repository.folder, 'tools/rolebook.mjs'))
    // as `npm init` writes it: the program is kept in a project of any kind
    repository.put('package.json', '{ "type": "commonjs" }')
    cpSync(join(readAction('publish').folder, 'publish.sh'), join(repository.folder, 'tools/publish.sh'))
    const server = await startServer(home.read('directory.rolebook'))
    const secrets = {
      ROLEBOOK_READING_KEY: home.read('keys/reading-key.txt').trim(),
      ROLEBOOK_SIGNING_KEY: home.read('keys/signing.private.json'),
      ROLEBOOK_SECOND_SIGNING_KEY: home.read('second.private.json'),
    }
    const staffSee = async () => {
      const belief = readBelief(join(home.folder, 'keys'), 'en')
      const opening = await openDirectory(new TextEncoder().encode(server.published()), belief, undefined, now)
      if (opening.outcome === 'refused') throw new Error(opening.refusal.reason)
      return opening.directory.rolebookAt(now).contactPoints?.get('security-desk')?.phone
    }
    return { repository, server, secrets, staffSee }
  }

  /** Runs one job of the page’s workflow with the secrets it may have. */
  async function runJob(job: string, { repository, server, secrets }: Runner, { jobs }: Workflow = workflow) {
    const said: string[] = []
    for (const step of jobs[job]?.steps ?? []) {
      const fill = (text: string) => fillIn(text, secrets, server.origin)
      if (step.uses?.includes('/actions/publish@')) {
        const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(value)]))
        const { code, out, err, output, summary } = await runAction(readAction('publish'), repository, inputs)
        said.push(out + err)
        if (code !== 0) return { code, said: said.join(''), summary }
        if (output.startsWith('waiting=')) return { code, said: said.join(''), summary, output }
      } else if (step.run !== undefined) {
        const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]))
        const { code, out, err } = await runScript(fill(step.run), repository, { ...env, PATH: server.path })
        said.push(out + err)
        if (code !== 0) return { code, said: said.join(''), summary: '' }
      }
    }
    return { code: 0, said: said.join(''), summary: '' }
  }
  type Opened = Awaited<ReturnType<typeof openRepository>>
  type Runner = Omit<Opened, 'secrets'> & { readonly secrets: Secrets }

  it('shows a review what changes, publishes what it agreed to, and asks the address as a browser would', async () => {
    const opened = await openRepository()
    const { repository, staffSee } = opened
    repository.put('roles.yaml', changed(correct))
    const first = await runJob('review', opened)
    expect(first.code).toBe(1)
    expect(first.said).toContain(`${desk} → ${correct}`)
    expect(first.summary).toMatch(/^~~~~\n[\s\S]*Digest of this list: [0-9a-f]{32}[\s\S]*~~~~\n$/)

    repository.put('changes-seen.txt', `${digestIn(first.said)}\n`)
    expect(await runJob('review', opened)).toMatchObject({ code: 0, said: expect.stringContaining('--dry-run only') })
    expect(await staffSee()).toBe(desk)

    const published = await runJob('publish', opened)
    expect(published).toMatchObject({ code: 0, said: expect.stringContaining('✓ It opens, and every signature holds') })
    expect(await staffSee()).toBe(correct)
  })

  it('publishes nothing if the list differs from the one agreed to, and names both', async () => {
    const opened = await openRepository()
    const { repository, staffSee } = opened
    repository.put('roles.yaml', changed(correct))
    const agreed = digestIn((await runJob('review', opened)).said)
    repository.put('changes-seen.txt', agreed)
    repository.put('roles.yaml', changed(other))
    const { code, said } = await runJob('publish', opened)
    expect(code).toBe(2)
    expect(said).toContain(`--changes-seen ${agreed} stands for another list; this one is ${digestIn(said)}`)
    expect(await staffSee()).toBe(desk)
    // the way out that the page shows
    repository.put('changes-seen.txt', digestIn(said))
    expect((await runJob('publish', opened)).code).toBe(0)
    expect(await staffSee()).toBe(other)
  })

  it('signs again on schedule, without anybody’s help, where nothing has changed', async () => {
    const opened = await openRepository()
    const { code, said } = await runJob('publish', opened)
    expect(code).toBe(0)
    expect(said).toContain('No number, address or link is other than in')
    expect(said).toContain('version 2, signed')
  })

  it('leaves no key behind, prints none, and takes no private one from the repository', async () => {
    const opened = await openRepository()
    const { repository, secrets } = opened
    const folder = join(repository.folder, 'temporary')
    repository.put('temporary/.keep', '')
    const inputs = {
      program,
      previous: `${opened.server.origin}/rolebook/directory`,
      'reading-key': secrets.ROLEBOOK_READING_KEY,
      'signing-key': secrets.ROLEBOOK_SIGNING_KEY,
    }
    const { code, out, err, output } = await runAction(readAction('publish'), repository, inputs, { TMPDIR: folder })
    expect({ code, output }).toEqual({ code: 0, output: 'directory=directory.rolebook\n' })
    const secretPart = JSON.parse(secrets.ROLEBOOK_SIGNING_KEY).d as string
    for (const secret of [secretPart, secrets.ROLEBOOK_READING_KEY]) expect(out + err).not.toContain(secret)
    const { out: left } = await runScript(
      'ls -A temporary; find . -name "*private*" -o -name "reading-key*"',
      repository,
      {},
    )
    expect(left).toBe('.keep\n')
  })

  it('without the reading key says that it is missing, and a key that may not sign is refused', async () => {
    const opened = await openRepository()
    const { repository, server, secrets } = opened
    const previous = `${server.origin}/rolebook/directory`
    const without = await runAction(readAction('publish'), repository, { program, previous })
    expect(without.code).not.toBe(0)
    expect(without.err).toContain('ROLEBOOK_READING_KEY')
    const stranger = openDesk()
    await stranger.run('directory', 'keys', 'make', 'stranger.private.json')
    const inputs = { program, previous, 'reading-key': secrets.ROLEBOOK_READING_KEY }
    const key = { 'signing-key': stranger.read('stranger.private.json') }
    expect((await runAction(readAction('publish'), repository, { ...inputs, ...key })).code).toBe(2)
    expect(server.published()).toBeTruthy()
  })

  it('keeps the members of a group, whose join codes are a secret, and lets none get lost unseen', async () => {
    const opened = await openRepository()
    const { repository, server, secrets } = opened
    const sister = dentalGroup.replace('Harbour Dental Group', 'Harbour Dental Berlin')
    const berlin = openDesk({ 'roles.yaml': sister }, { ask: async () => 'yes' })
    await berlin.run('directory', 'keygen')
    expect(await berlin.run('publish', 'roles.yaml')).toMatchObject({ code: 0 })
    server.put('/berlin/directory', berlin.read('directory.rolebook'))
    const printed = await berlin.run('directory', 'join-code', `${server.origin}/berlin/directory`)
    const code = /rolebook1:\S+/.exec(printed.out)?.[0] ?? ''
    const group = { ...opened, secrets: { ...secrets, ROLEBOOK_MEMBER_CODES: `de=${code}\n` } }
    repository.put('roles.yaml', `${dentalGroup}\nmembers: { de: de/roles.yaml }\n`)
    repository.put('de/roles.yaml', sister)

    const { said } = await runJob('review', group)
    expect(said).toContain('members.de.name  new: Harbour Dental Berlin')
    repository.put('changes-seen.txt', digestIn(said))
    const published = await runJob('publish', group)
    expect(published).toMatchObject({ code: 0, said: expect.stringContaining('members: de (Harbour Dental Berlin).') })
    expect(said + published.said).not.toContain(code)

    const lost = await runJob('publish', opened)
    expect(lost).toMatchObject({
      code: 2,
      said: expect.stringContaining('members.de.name  gone: Harbour Dental Berlin'),
    })
    const bare = await runJob('publish', { ...opened, secrets: { ...secrets, ROLEBOOK_MEMBER_CODES: code } })
    expect(bare).toMatchObject({ code: 2, said: expect.stringContaining('ROLEBOOK_MEMBER_CODES: write each as') })
    expect(bare.said).not.toContain(code)
  })

  it('with two signatures needs both environments, and staff keep their card until the second', async () => {
    const opened = await openRepository({ threshold: 2 })
    const { repository, staffSee } = opened
    repository.put('roles.yaml', changed(correct))
    repository.put('changes-seen.txt', digestIn((await runJob('review', opened)).said))
    const first = await runJob('publish', opened)
    expect(first).toMatchObject({ code: 0, output: 'waiting=directory.waiting.json\n' })
    expect(await staffSee()).toBe(desk)
    expect(await runJob('countersign', opened, second)).toMatchObject({ code: 0 })
    expect(await staffSee()).toBe(correct)
  })

  it('runs by the same script anywhere else', async () => {
    const opened = await openRepository()
    const { repository, server, secrets, staffSee } = opened
    repository.put('roles.yaml', changed(correct))
    const { ROLEBOOK_READING_KEY } = secrets
    // on one line, as GitLab masks it
    const ROLEBOOK_SIGNING_KEY = secrets.ROLEBOOK_SIGNING_KEY.replace(/\s/g, '')
    const shell = fillIn(blockWith('export ROLEBOOK_PROGRAM'), secrets, server.origin)
    const shown = await runScript(shell, repository, { ROLEBOOK_READING_KEY })
    expect(shown).toMatchObject({ code: 1, out: expect.stringContaining(`${desk} → ${correct}`) })
    repository.put('changes-seen.txt', digestIn(shown.out))

    const variables = Object.fromEntries(
      Object.entries(pipeline.variables).map(([name, value]) => [name, fillIn(value, secrets, server.origin)]),
    )
    const inJob = (job: readonly string[], keys: Secrets) =>
      runScript(fillIn(job.join('\n'), secrets, server.origin), repository, {
        ...variables,
        ...keys,
        PATH: server.path,
      })
    expect(await inJob(pipeline.review.script, { ROLEBOOK_READING_KEY })).toMatchObject({ code: 0 })
    expect(await staffSee()).toBe(desk)
    expect(await inJob(pipeline.publish.script, { ROLEBOOK_READING_KEY, ROLEBOOK_SIGNING_KEY })).toMatchObject({
      code: 0,
    })
    expect(await staffSee()).toBe(correct)
    const monitor = fillIn(blockWith('# once a day'), secrets, server.origin)
    expect((await runScript(monitor, repository, { ROLEBOOK_READING_KEY })).code).toBe(0)
  })

  it('gives the signing key to protected jobs alone, and names every input and variable', () => {
    const withKey = Object.entries({ ...workflow.jobs, ...second.jobs }).filter(([, { steps }]) =>
      steps.some((step) => step.with?.['signing-key'] !== undefined),
    )
    expect(withKey.map(([name, { environment }]) => [name, environment])).toEqual([
      ['publish', 'publishing'],
      ['countersign', 'publishing-second'],
    ])
    const action = readAction('publish')
    for (const input of Object.keys(action.inputs)) expect(page).toContain(`\`${input}\``)
    const [step] = action.runs.steps
    for (const variable of Object.keys(step?.env ?? {})) expect(page).toContain(`\`${variable}\``)
    const script = readFileSync(join(action.folder, 'publish.sh'), 'utf8')
    const read = [...script.matchAll(/\bROLEBOOK_\w+/g)].map(([name]) => name)
    expect([...new Set(read)].sort()).toEqual(Object.keys(step?.env ?? {}).sort())
  })
})

const digestIn = (text: string) => /Digest of this list: ([0-9a-f]{32})/.exec(text)?.[1] ?? 'none'

/** What a workflow’s expressions stand for, and the server of the tests in the place of the page’s. */
function fillIn(text: string, secrets: Secrets, origin: string): string {
  return text
    .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, name: string) => secrets[name] ?? '')
    .replaceAll(address, origin)
}

/** A web server with the directory, and a path on which ssh and scp lead into its folder. */
async function startServer(first: string) {
  const root = openDesk({ 'srv/www/rolebook/directory': first })
  root.put('bin/scp', `#!/bin/sh\nexec cp "$1" '${root.folder}'"\${2#*:}"\n`)
  root.put('bin/ssh', `#!/bin/sh\nshift\nexec "$1" '${root.folder}'"$2" '${root.folder}'"$3"\n`)
  for (const name of ['scp', 'ssh']) chmodSync(join(root.folder, 'bin', name), 0o755)
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', etag: '"1"' }
  const published = () => root.read('srv/www/rolebook/directory')
  const server = createServer(({ url }, response) => response.writeHead(200, headers).end(root.read(`srv/www${url}`)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const put = (path: string, content: string) => root.put(`srv/www${path}`, content)
  return { origin, published, put, path: `${join(root.folder, 'bin')}:${process.env['PATH']}` }
}
