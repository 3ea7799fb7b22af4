import type { Instant, Person, Rolebook } from '@rolebook/model'
import { withCompanies } from './projection/companies.ts'
import type { MembersIndex } from './projection/members-index.ts'
import type { Audience } from './projection/visibility.ts'
import type { ChangedSince } from './projection/ways.ts'

/** What a directory says of itself, in the signed part. */
export interface DirectoryStatement {
  readonly organisation: string
  /** The version of the keys document under which it was signed. */
  readonly keysVersion: number
  /** Counts within one version of the keys document. */
  readonly version: number
  readonly issued: Instant
  readonly expires: Instant
  readonly visibility: Audience
  /**
   * Since when new numbers, addresses and links have been what they are; empty in directories written before format
   * 1.1.
   */
  readonly changedSince: ChangedSince
  /** The organisations for whose directories this one vouches; empty in directories written before format 1.2. */
  readonly members: MembersIndex
}

/** The longest time for which a directory may claim to be valid, in milliseconds: 366 days. */
export const longestLife = 366 * 86_400_000

/** For how long after its last day a directory still shows how to reach people, in milliseconds: 60 days. */
const peopleOutlast = 60 * 86_400_000

/**
 * A directory that was verified. Only `verify.ts` makes one: outside this package the class is known as a type alone, and
 * its private part keeps anything else from passing for one. There is no other way to a rolebook that staff are shown.
 */
export class Directory implements DirectoryStatement {
  readonly organisation: string
  readonly keysVersion: number
  readonly version: number
  readonly issued: Instant
  readonly expires: Instant
  readonly visibility: Audience
  readonly changedSince: ChangedSince
  readonly members: MembersIndex
  /** Ids of the keys that signed it. */
  readonly signers: readonly string[]
  /** The signed bytes, base64url: two directories are the same when these are. */
  readonly payload: string
  readonly #rolebook: Rolebook
  readonly #readWhole: (() => Promise<Rolebook>) | undefined

  /** `readWhole` reads the rolebook with everybody, where `rolebook` lacks the people whom no answer needs. */
  constructor(
    statement: DirectoryStatement,
    rolebook: Rolebook,
    signers: readonly string[],
    payload: string,
    readWhole?: () => Promise<Rolebook>,
  ) {
    this.organisation = statement.organisation
    this.keysVersion = statement.keysVersion
    this.version = statement.version
    this.issued = statement.issued
    this.expires = statement.expires
    this.visibility = statement.visibility
    this.changedSince = statement.changedSince
    this.members = statement.members
    this.signers = signers
    this.payload = payload
    this.#rolebook = withCompanies(rolebook, statement.members)
    this.#readWhole = readWhole
  }

  /**
   * Whether everybody is in it. If not, only people are missing whom nothing in it names, so that every answer is the
   * same.
   */
  get isWhole(): boolean {
    return this.#readWhole === undefined
  }

  /**
   * The same directory with everybody in it. Rejects where the others cannot be read, or are not the ones that were
   * signed.
   */
  async whole(): Promise<Directory> {
    if (!this.#readWhole) return this
    return new Directory(this, await this.#readWhole(), this.signers, this.payload)
  }

  /** Whether its last day is over. */
  hasExpired(now: Instant): boolean {
    return this.expires < now
  }

  /** Whether it expired so long ago (60 days) that people are no longer shown with ways to reach them. */
  hasLostPeople(now: Instant): boolean {
    return this.expires + peopleOutlast < now
  }

  /**
   * What may be shown of it now: everything, or from 60 days after its last day everything except numbers and addresses
   * of people.
   */
  rolebookAt(now: Instant): Rolebook {
    if (!this.hasLostPeople(now)) return this.#rolebook
    const people = [...(this.#rolebook.people ?? [])].map(([id, person]) => [id, withoutWays(person)] as const)
    return withCompanies({ ...this.#rolebook, people: new Map(people) }, this.members)
  }
}

function withoutWays({ phone: _phone, privatePhone: _private, email: _email, chat: _chat, ...rest }: Person): Person {
  return rest
}
