import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { type Finished, runCommand } from '../command.ts'
import { packagesFolder, readPackage } from '../packages/made-packages.ts'
import { identityVariables } from './stand-ins/github-identity.ts'
import type { StandIn } from './stand-ins/stand-in.ts'

/** Runs the very command of a store's job in the release workflow, with the stand-in in place of the store. */
export function rehearse(
  store: string,
  { address }: Pick<StandIn, 'address'>,
  variables: Readonly<Record<string, string>> = {},
  ...options: readonly string[]
): Promise<Finished> {
  const command = ['node', 'release/publish.ts', store, '--dist', packagesFolder, '--at', address, ...options]
  return runCommand(command, { ...identityVariables(address), ...variables })
}

/** Expects that these are the bytes of a package in dist/, told by their SHA-256. */
export function expectPackage(arrived: Uint8Array | undefined, name: string): void {
  expect(sumOf(arrived ?? new Uint8Array()), name).toBe(sumOf(readPackage(name)))
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
