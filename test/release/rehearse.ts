import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handOver } from '@rolebook/release'
import { expect, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { type Finished, runCommand } from '../command.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { packagesFolder, readPackage } from '../packages/made-packages.ts'
import { identityVariables } from './stand-ins/github-identity.ts'
import { type StandIn, type Store, startStandIn, type Trouble } from './stand-ins/stand-in.ts'

/** Opens a store on this computer for the length of a test, with the given trouble from the start, if any. */
export async function openStandIn(store: Store, ...troubles: readonly Trouble[]): Promise<StandIn> {
  const standIn = await startStandIn(store)
  onTestFinished(() => standIn.stop())
  standIn.trouble(...troubles)
  return standIn
}

/**
 * Hands over to a stand-in as the store's job does, in this process. The job's environment is passed on, and the test's
 * own keys are added.
 */
export async function rehearse(
  store: string,
  { address }: StandIn,
  variables: Readonly<Record<string, string>> = {},
  option?: '--dry-run',
): Promise<Finished> {
  const lines: string[] = []
  const code = await handOver({
    store,
    dist: packagesFolder,
    dryRun: option === '--dry-run',
    standIn: address,
    environment: { ...process.env, ...identityVariables(address), ...variables },
    now: () => new Date(),
    say: (line) => lines.push(line),
  })
  return { code, output: lines.map((line) => `${line}\n`).join('') }
}

/** The same by the very line of the store's job in the workflow, as GitHub's shell runs it. */
export function rehearseJob(
  store: string,
  { address }: StandIn,
  variables: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const { jobs } = parse(readFileSync(join(repositoryRoot, '.github/workflows/release.yml'), 'utf8'))
  const { run } = jobs[store].steps.at(-1)
  const command = ['bash', '-e', '-c', `${run} --at ${address}`]
  return runCommand(command, { DRY_RUN: '', ...identityVariables(address), ...variables })
}

/** Expects that a job has failed and said why, in these words and without a trace of our sources. */
export function expectNotPublished({ code, output }: Finished, title: string, words: readonly string[]): void {
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringMatching(new RegExp(`^(?:.*\\n)*${title}: not published\\.\\n`)),
  })
  for (const word of words) expect(output).toContain(word)
  expect(output).toMatch(/^How things stand: .+\nWhat to do: .+\n$/m)
  expect(output).not.toMatch(/^\s+at /m)
}

/** Expects these to be the bytes of a package in dist/, compared by their SHA-256. */
export function expectPackage(arrived: Uint8Array | undefined, name: string): void {
  expect(sumOf(arrived ?? new Uint8Array()), name).toBe(sumOf(readPackage(name)))
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
