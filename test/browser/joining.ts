import type { Rolebook } from '@rolebook/model'
import { onTestFinished } from 'vitest'
import type { HostDocument } from '../hosts/host-document.ts'
import { pasteJoinCode } from './paste-join-code.ts'
import { type PublishedOrganisation, publishExample } from './published-organisation.ts'

/**
 * The dental group's directory, issued a few days before that Saturday night, with the given additions to the example.
 * Its server ends with the test.
 */
export async function publishDentalGroup(more: Rolebook = {}): Promise<PublishedOrganisation> {
  const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z' }, 'harbour-dental-group', more)
  onTestFinished(() => organisation.stop())
  return organisation
}

/** Joins, and waits until the panel shows the organisation. */
export async function joinInPanel(panel: HostDocument, { joinCode }: PublishedOrganisation): Promise<void> {
  await pasteJoinCode(panel, joinCode)
  await panel.waitForText('Data checked')
}
