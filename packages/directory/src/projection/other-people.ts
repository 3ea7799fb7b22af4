import { idsNamedIn, type Person, type Rolebook, rolebookShape } from '@rolebook/model'
import { base64url } from 'jose'
import { isBase64urlOf, type Json, readCanonicalJson } from '../canonical.ts'
import { Refused } from '../refusal.ts'
import type { Content } from './content.ts'
import { readProjection, writeProjection } from './projection-json.ts'

/*
 * Most people of a large organisation hold no role and answer for nothing: they can be looked up, but no answer to
 * “what happened?” needs them. They travel in a text of their own after the signed one, which names it by its digest,
 * so that the first contact is on screen before five thousand names have been read.
 */

type People = ReadonlyMap<string, Person>

/** With fewer of them the file stays in one piece, because nobody would notice the difference. */
const fewestOthers = 100

/** A rolebook without the people whom no answer needs, and those people; `undefined` where they are few. */
export function partOthers(rolebook: Rolebook): { readonly rolebook: Rolebook; readonly others: People | undefined } {
  const everybody = rolebook.people ?? new Map<string, Person>()
  const needed = peopleNamedIn(rolebook, everybody)
  if (everybody.size - needed.size < fewestOthers) return { rolebook, others: undefined }
  const [people, others] = [new Map<string, Person>(), new Map<string, Person>()]
  for (const [id, person] of everybody) (needed.has(id) ? people : others).set(id, person)
  return { rolebook: { ...rolebook, people }, others }
}

/** Writes them like any projection: as canonical JSON. */
export function writeOthers(people: People): string {
  return JSON.stringify(writeProjection({ people }))
}

/**
 * The content of a directory with everybody in it; `text` is the one after the signed text. Throws `Refused` where it
 * is not, to the letter, what was signed, or not of the format.
 */
export async function withOthers(
  { rolebook, others, later }: Pick<Content, 'rolebook' | 'others' | 'later'>,
  text: string | undefined,
): Promise<Rolebook> {
  if ((text === undefined) !== (others === undefined)) throw new Refused('malformed')
  if (text === undefined) return rolebook
  if ((await digestOf(text)) !== others) throw new Refused('bad-signature')
  return { ...rolebook, people: new Map([...(rolebook.people ?? []), ...readOthers(text, rolebook, later)]) }
}

function readOthers(text: string, { people: known }: Rolebook, later: boolean): People {
  const json: Json | undefined = readCanonicalJson(text)
  if (json === undefined) throw new Refused('malformed')
  const read = readProjection(json, { later })
  if ('wrongAt' in read) throw new Refused('bad-content', read.wrongAt)
  const { people, ...more } = read.rolebook
  const [stray] = Object.keys(more)
  if (stray !== undefined || !people) throw new Refused('bad-content', stray === undefined ? [] : [stray])
  // somebody listed twice could be reached in two ways, and nobody would know which is right
  for (const id of people.keys()) if (known?.has(id)) throw new Refused('bad-content', ['people', id])
  return people
}

/** The digest by which a signed text names another: SHA-256, base64url. */
export async function digestOf(text: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

/** Reads the digest that a signed text names; `undefined` where it names none. Throws `Refused`. */
export function readDigest(json: Json): string | undefined {
  if (json === null) return undefined
  if (!isBase64urlOf(json, 32)) throw new Refused('malformed')
  return json
}

/** The people of a rolebook whom anything else in it names, the people whom those name, and so on. */
function peopleNamedIn(rolebook: Rolebook, everybody: People): ReadonlySet<string> {
  const named = new Set<string>()
  const { people: _people, ...rest } = rolebook
  const open = [...idsNamedIn(rolebookShape, rest)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const person = everybody.get(id)
    if (!person || named.has(id)) continue
    named.add(id)
    open.push(...idsNamedIn(rolebookShape, { people: new Map([[id, person]]) }))
  }
  return named
}
