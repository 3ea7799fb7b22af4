/*
 * npm, by its own tool and trusted publishing: https://docs.npmjs.com/trusted-publishers. Several packages that name each
 * other, so those come first that others need.
 */
import { createHash } from 'node:crypto'
import type { Delivery, Store } from '../delivery.ts'
import { needsOfIdentity } from '../identity.ts'
import { nothingChanged, Refusal, tryAgain } from '../refusal.ts'
import { send } from '../request.ts'
import { endOf, runTool } from '../tool.ts'

const packages = ['model', 'language-service', 'directory', 'language-server', 'cli']
const trust =
  'Compare the trusted publisher of the package with what docs/releasing.md says: repository, workflow file and environment have to be the same.'

export const npm: Store = {
  title: 'npm',
  needs: needsOfIdentity,

  async publish(delivery) {
    const there = await lookUp(delivery)
    const missing = packages.filter((name) => !there.includes(name))
    const published: string[] = [...there]
    for (const name of missing) {
      delivery.say(`Publishing ${titleOf(name)}`)
      const { succeeded, printed } = await publishOne(delivery, name)
      if (!succeeded) {
        throw new Refusal(`npm says of ${titleOf(name)}: ${endOf(printed)}`, standing(published), remedyFor(printed))
      }
      published.push(name)
    }
    const { version } = delivery.packages
    return missing.length === 0
      ? `All packages are published already in ${version}.`
      : `All packages are published in ${version}.`
  },

  async tryKeys(delivery) {
    const there = await lookUp(delivery)
    const trial = await runTool(
      'npm',
      ['publish', tarballOf(delivery, 'model'), '--dry-run', ...options(delivery)],
      delivery.environment,
    )
    if (/requires you to be logged in/.test(trial.printed)) {
      throw new Refusal('npm does not trust this workflow.', nothingChanged, trust)
    }
    return `npm trusts this workflow to publish ${titleOf('model')}. In this version it has ${there.length} of ${packages.length} packages.`
  },
}

/** The packages that the registry already has in this version, with exactly the bytes to be published. */
async function lookUp(delivery: Delivery): Promise<readonly string[]> {
  const registry = await registryOf(delivery)
  const asked = packages.map(async (name) => [name, await integrityOf(delivery, registry, name)] as const)
  const found = (await Promise.all(asked)).filter(([, integrity]) => integrity !== undefined)
  const others = found.filter(([name, integrity]) => integrity !== ownIntegrity(delivery, name))
  if (others.length > 0) {
    const names = others.map(([name]) => titleOf(name)).join(', ')
    const remedy = 'What stands under a number cannot be changed: find out who published it, and release a new version.'
    throw new Refusal(`npm has ${names} in ${delivery.packages.version} with other contents.`, nothingChanged, remedy)
  }
  return found.map(([name]) => name)
}

/** The address that npm itself publishes to. */
async function registryOf(delivery: Delivery): Promise<string> {
  const { printed } = await runTool('npm', ['config', 'get', 'registry', ...options(delivery)], delivery.environment)
  return printed.trim().split('\n').at(-1) ?? ''
}

async function integrityOf({ packages }: Delivery, registry: string, name: string): Promise<string | undefined> {
  const step = { doing: `asking npm for ${titleOf(name)}`, stands: nothingChanged, accepted: [404] }
  const { status, body } = await send(new URL(titleOf(name).replace('/', '%2f'), registry).href, {}, step)
  if (status === 404) return undefined
  const versions = body['versions'] as Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
  return versions[packages.version]?.dist.integrity
}

/**
 * Publishes a package with an attestation of its source. Not before a stand-in, because the attestation involves other
 * services.
 */
function publishOne(delivery: Delivery, name: string) {
  const provenance = delivery.standIn === undefined ? '--provenance' : '--no-provenance'
  const args = ['publish', tarballOf(delivery, name), '--access', 'public', provenance, ...options(delivery)]
  return runTool('npm', args, delivery.environment)
}

/** Options that make npm ignore all settings on the machine, keys above all. */
function options({ standIn }: Delivery): readonly string[] {
  const own = ['--userconfig=/dev/null', '--fetch-retries=0', '--no-update-notifier']
  return standIn === undefined ? own : [...own, '--registry', `${standIn}/`]
}

function tarballOf({ packages: { pathOf, version } }: Delivery, name: string): string {
  return pathOf(`rolebook-${name}-${version}.tgz`)
}

function ownIntegrity({ packages: { read, version } }: Delivery, name: string): string {
  const bytes = read(`rolebook-${name}-${version}.tgz`)
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

function titleOf(name: string): string {
  return `@rolebook/${name}`
}

function standing(published: readonly string[]): string {
  const missing = packages.filter((name) => !published.includes(name))
  const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.map(titleOf).join(', '))
  return `In this version npm has: ${list(published)}. As far as is known it lacks: ${list(missing)}.`
}

function remedyFor(printed: string): string {
  return /ENEEDAUTH|E40[134]/.test(printed) ? trust : tryAgain
}
