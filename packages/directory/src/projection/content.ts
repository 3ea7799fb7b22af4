import type { Rolebook } from '@rolebook/model'
import { type DirectoryStatement, longestLife } from '../directory.ts'
import { readInstantExactly, readSignedDocument, readVersion } from '../format.ts'
import { Refused } from '../refusal.ts'
import { readMembersIndex } from './members-index.ts'
import { readDigest } from './other-people.ts'
import { readProjection } from './projection-json.ts'
import { readChangedSince } from './ways.ts'

/** What the signed part of a directory says, whoever signed it. */
export interface Content {
  readonly statement: DirectoryStatement
  readonly rolebook: Rolebook
  /** The digest of the text that has everybody else; `undefined` where all are here. */
  readonly others: string | undefined
  /** Whether it was written in a later minor format, whose unknown members are passed over. */
  readonly later: boolean
}

const memberNames = {
  always: ['organisation', 'keys', 'version', 'issued', 'expires', 'visibility', 'rolebook'],
  since: [
    [1, 'changed'],
    [2, 'members'],
    [3, 'others'],
  ],
} as const

/** Reads the text that is signed, as strictly as the format is. It says nothing about who signed it. Throws `Refused`. */
export function readContent(text: string): Content {
  const document = readSignedDocument(text, memberNames)
  const { organisation, visibility, keys, version, changed = {}, members = {}, others = null } = document.members
  if (typeof organisation !== 'string') throw new Refused('malformed')
  if (visibility !== 'staff' && visibility !== 'public') throw new Refused('malformed')
  const issued = readInstantExactly(document.members.issued)
  const expires = readInstantExactly(document.members.expires)
  // otherwise whoever has a signing key, even one whose time is over, could write a directory that never needs
  // confirming
  if (expires <= issued || expires - issued > longestLife) throw new Refused('malformed')
  const statement = {
    organisation,
    keysVersion: readVersion(keys),
    version: readVersion(version),
  }
  const read = readProjection(document.members.rolebook, document)
  if ('wrongAt' in read) throw new Refused('bad-content', read.wrongAt)
  const changedSince = readChangedSince(changed, document)
  const index = readMembersIndex(members, organisation, document)
  return {
    statement: { ...statement, issued, expires, visibility, changedSince, members: index },
    rolebook: read.rolebook,
    others: readDigest(others),
    later: document.later,
  }
}
