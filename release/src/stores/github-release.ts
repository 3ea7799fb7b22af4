/*
 * The release on GitHub, with every package to download: https://docs.github.com/rest/releases. It stays a draft that nobody
 * sees until everything is there.
 */
import { createHash } from 'node:crypto'
import { type Delivery, type Store, settingOf } from '../delivery.ts'
import { notesOf } from '../notes.ts'
import { nothingChanged, Refusal } from '../refusal.ts'
import { sumsFile } from '../release-packages.ts'
import { type Answer, type Step, send } from '../request.ts'

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly upload_url: string
  readonly assets: readonly {
    readonly name: string
    readonly digest?: string | null
    readonly url: string
  }[]
}

const draft = 'The release is a draft that nobody sees.'
const permission = 'The job needs the permission contents: write.'
const remedies = { 401: permission, 403: permission }

export const githubRelease: Store = {
  title: 'GitHub release',
  needs: {
    GITHUB_TOKEN: 'github.token of the job',
    GITHUB_REPOSITORY: 'GitHub sets it in every job',
  },

  async publish(delivery) {
    const names = [...delivery.packages.names, sumsFile]
    const found = await lookUp(delivery)
    const release = found ?? (await create(delivery))
    const missing = names.filter((name) => !isThere(delivery, release, name))
    if (!release.draft && missing.length > 0) {
      const remedy = 'Find out who published it; delete the release, not the tag, and run this job again.'
      throw new Refusal(
        `The release ${tagOf(delivery)} is published and lacks ${missing.join(', ')}.`,
        nothingChanged,
        remedy,
      )
    }
    if (!release.draft) return `${tagOf(delivery)} is published already, with all ${names.length} files.`
    for (const name of missing) {
      delivery.say(`Uploading ${name}`)
      await upload(delivery, release, name)
    }
    await ask(
      delivery,
      `/${release.id}`,
      { method: 'PATCH', body: JSON.stringify({ draft: false }) },
      {
        doing: 'publishing the draft',
        stands: 'Every file is there; the page of releases shows whether it is public.',
        remedies,
      },
    )
    return `${tagOf(delivery)} is published, with all ${names.length} files.`
  },

  async tryKeys(delivery) {
    const found = await lookUp(delivery)
    return `The token is accepted. ${tagOf(delivery)} is ${found === undefined ? 'not there yet' : found.draft ? 'a draft' : 'published'}.`
  },
}

function tagOf({ packages }: Delivery): string {
  return `v${packages.version}`
}

/** Finds our release. Drafts have no address of their own, so the newest releases are searched. */
async function lookUp(delivery: Delivery): Promise<Release | undefined> {
  const step = { doing: 'asking which releases there are', stands: nothingChanged, remedies }
  const { body } = await ask(delivery, '?per_page=30', {}, step)
  const releases = Object.values(body) as readonly Release[]
  return releases.find(({ tag_name }) => tag_name === tagOf(delivery))
}

async function create(delivery: Delivery): Promise<Release> {
  const tag = tagOf(delivery)
  const body = JSON.stringify({ tag_name: tag, name: tag, draft: true, body: notesOf(delivery.packages.version) })
  const step = { doing: 'beginning a draft', stands: nothingChanged, remedies }
  const created = await ask(delivery, '', { method: 'POST', body }, step)
  return created.body as unknown as Release
}

function isThere({ packages }: Delivery, { assets }: Release, name: string): boolean {
  const digest = `sha256:${createHash('sha256').update(packages.read(name)).digest('hex')}`
  return assets.some((asset) => asset.name === name && asset.digest === digest)
}

/** Uploads a package. A file of that name, perhaps half uploaded, is removed first. */
async function upload(delivery: Delivery, release: Release, name: string): Promise<void> {
  const step = { doing: `uploading ${name}`, stands: draft, remedies }
  const headers = headersOf(delivery)
  const there = release.assets.find((asset) => asset.name === name)
  if (there !== undefined) await send(there.url, { method: 'DELETE', headers }, step)
  const url = `${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`
  await send(
    url,
    {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: delivery.packages.read(name),
    },
    step,
  )
}

function ask(delivery: Delivery, path: string, options: RequestInit, step: Step): Promise<Answer> {
  const url = `${delivery.at('https://api.github.com')}/repos/${settingOf(delivery, 'GITHUB_REPOSITORY')}/releases${path}`
  return send(url, { ...options, headers: headersOf(delivery) }, step)
}

function headersOf(delivery: Delivery): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${settingOf(delivery, 'GITHUB_TOKEN')}`,
    'x-github-api-version': '2022-11-28',
  }
}
