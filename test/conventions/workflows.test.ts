import { readdirSync, readFileSync } from 'node:fs'
import { stores } from '@rolebook/release'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadGithubReader } from './github-reader.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const list = (folder: string) => readdirSync(new URL(folder, root))
const workflows = list('.github/workflows').map((name) => `.github/workflows/${name}`)
const actions = list('.github/actions').map((name) => `.github/actions/${name}/action.yml`)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly environment?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly 'timeout-minutes'?: number
}

interface Workflow {
  readonly on: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<Record<string, Job>>
}

describe.each(workflows)('%s', (path) => {
  const workflow: Workflow = parse(read(path))
  const jobs = Object.values(workflow.jobs)

  it('is one as GitHub itself reads it', async () => {
    const findProblems = await loadGithubReader()
    expect(await findProblems(path, read(path))).toEqual([])
    expect(await findProblems(path, read(path).replace('timeout-minutes', 'time-limit'))).not.toEqual([])
  })

  it('gives no job more than it asks for, and no job all the time in the world', () => {
    expect(workflow.permissions).toBeDefined()
    expect(Object.values(workflow.permissions ?? {})).not.toContain('write')
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  it('leaves no credentials in what is checked out', () => {
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false)
  })
})

describe('every action', () => {
  const lines = [...workflows, ...actions].flatMap((path) =>
    read(path)
      .split('\n')
      .map((line) => ({ path, line: line.trim() })),
  )

  it('is pinned by the digest of a commit, with its version beside it', () => {
    const used = lines.filter(({ line }) => /^-?\s*uses:/.test(line) && !/uses: \.\//.test(line))
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter(({ line }) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  const pins = new Set(lines.flatMap(({ line }) => /uses: (\S+@[0-9a-f]{40})/.exec(line)?.[1] ?? []))

  it('is used in one version everywhere', () => {
    expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size)
  })

  it('is pinned alike where a guide hands keys to it, and ours waits for the commit of a release', () => {
    const shown = [...read('docs/publishing-from-ci.md').matchAll(/uses: (\S+)/g)].map(([, used = '']) => used)
    const ours = shown.filter((used) => used.startsWith('rolebook/rolebook/'))
    expect(new Set(ours)).toEqual(new Set(['rolebook/rolebook/.github/actions/publish@COMMIT-OF-A-RELEASE']))
    expect(shown.filter((used) => !ours.includes(used) && !pins.has(used))).toEqual([])
  })

  it('hands nothing from outside to a shell but by its environment', () => {
    const scripts = [...workflows, ...actions].flatMap((path) => scriptsIn(parse(read(path))))
    expect(scripts.length).toBeGreaterThan(5)
    expect(scripts.filter((script) => script.includes('{{'))).toEqual([])
  })
})

describe('the release', () => {
  const release: Workflow = parse(read('.github/workflows/release.yml'))
  const jobs = new Map(Object.entries(release.jobs))
  const names = Object.keys(stores)
  const scriptsOf = (name: string) => (jobs.get(name)?.steps ?? []).flatMap(({ run }) => run ?? [])

  it('runs for a tag, never twice at once, and publishes nothing when it is started by hand', () => {
    expect(release.on).toEqual({ push: { tags: ['v*'] }, workflow_dispatch: null })
    expect(release.concurrency).toEqual({ group: 'release', 'cancel-in-progress': false })
    expect(release.env).toEqual({
      DRY_RUN: expression("github.event_name == 'workflow_dispatch' && '--dry-run' || ''"),
    })
  })

  it('builds from the version that the tag names, proves that others get the same, in a job that has no key', () => {
    expect(scriptsOf('build')).toEqual(['node release/check-tag.ts', 'npm run package', 'npm run reproduce'])
    expect(jobs.get('build')?.permissions).toEqual({ contents: 'read' })
    const building = [...jobs].filter(([, { steps }]) => steps.some(({ run }) => /package|build/.test(run ?? '')))
    expect(building.map(([name]) => name)).toEqual(['build'])
  })

  it('attests the packages in a job that runs nothing of ours', () => {
    expect(scriptsOf('attest')).toEqual([])
    expect(jobs.get('attest')?.needs).toBe('build')
  })

  it('has a job for every store, and no other', () => {
    expect([...jobs.keys()]).toEqual(['build', 'attest', ...names])
  })

  it.each(names)('hands over to %s in a protected environment by the very command that is rehearsed', (name) => {
    const job = jobs.get(name)
    expect(job?.needs).toEqual(['build', 'attest'])
    expect(job?.environment).toBe(name)
    expect(scriptsOf(name)).toEqual([`node release/publish.ts ${name} --dist dist $DRY_RUN`])
    expect(job?.steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual([
      'actions/checkout',
      './.github/actions/bring-packages',
      undefined,
    ])
  })

  it.each(names)('gives the job of %s the keys that it needs, and no more rights', (name) => {
    const { needs = {} } = stores[name] ?? {}
    const needsIdentity = 'ACTIONS_ID_TOKEN_REQUEST_URL' in needs
    expect(jobs.get(name)?.permissions).toEqual({
      contents: name === 'github-release' ? 'write' : 'read',
      ...(needsIdentity && { 'id-token': 'write' }),
    })
    const wanted = Object.entries(needs).filter(([, where]) => !where.startsWith('GitHub sets it'))
    const given = jobs.get(name)?.steps.find(({ run }) => run !== undefined)?.env ?? {}
    expect(given).toEqual(Object.fromEntries(wanted.map(([key, where]) => [key, expressionFor(key, where)])))
  })

  it('is told in docs/releasing.md with every environment and every key', () => {
    const page = read('docs/releasing.md')
    const keys = Object.values(stores).flatMap(({ needs }) => Object.entries(needs))
    const ours = keys.filter(([, where]) => where.includes('of the environment')).map(([key]) => key)
    expect(ours.length).toBeGreaterThan(5)
    expect([...names, ...ours].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

function expressionFor(key: string, where: string): string {
  if (where.startsWith('a secret')) return expression(`secrets.${key}`)
  return expression(where.startsWith('a variable') ? `vars.${key}` : 'github.token')
}

function expression(text: string): string {
  return `\${{ ${text} }}`
}

/** What workflows and actions have a shell run. */
function scriptsIn(file: {
  readonly jobs?: Workflow['jobs']
  readonly runs?: { readonly steps: readonly Step[] }
}): readonly string[] {
  const steps = [...Object.values(file.jobs ?? {}).flatMap((job) => job.steps), ...(file.runs?.steps ?? [])]
  return steps.flatMap(({ run }) => run ?? [])
}
