import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { largestFile } from '../canonical.ts'
import { createKeeper } from '../keeping/keeper.ts'
import { createMemoryStore } from '../keeping/store.ts'
import { foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from '../verifying/verify.ts'

const publisher = await foundPublisher()

/** In milliseconds. Far more than a browser takes, far less than anybody would call hanging. */
const patience = { timeout: 20_000 }

describe('a directory of 5,000 people', patience, () => {
  const people = Array.from(
    { length: 5000 },
    (_, index) =>
      `  p${index}: { name: Person ${index}, email: p${index}@quay.example, phone: +44 20 7946 0021, away: [{ from: 2026-12-01, until: 2026-12-05, cover: p${(index + 1) % 5000} }] }`,
  )
  const { rolebook } = parse(
    `rolebook: 1\norganisation: { default-contact: p7 }\npeople:\n${people.join('\n')}\nroles: { project-lead: { held-by: [p1] } }\n`,
  )

  it('is made, kept and read back', async () => {
    const keeper = createKeeper(createMemoryStore(), publisher.trust)
    expect((await keeper.receive(await publisher.publish({ rolebook }), now)).outcome).toBe('accepted')
    const { kept } = await keeper.load()
    expect(kept?.current?.directory.rolebookAt(now).people?.size).toBe(5000)
  })
})

describe('a file as large as may be', patience, () => {
  const full = (text: string) => text.repeat(Math.ceil(largestFile / text.length)).slice(0, largestFile)

  it.each(['.', 'A', '[', '{"a":', '"', '\\', ' ', '\u00e9', 'eyJhbGciOiJkaXIi.'])(
    'of nothing but %s is refused',
    async (text) => {
      const opening = await openDirectory(
        new TextEncoder().encode(full(text)).subarray(0, largestFile),
        publisher.trust,
        undefined,
        now,
      )
      expect(opening).toMatchObject({ outcome: 'refused', refusal: { reason: 'malformed' } })
    },
  )

  it.each([
    ['brackets', `{"keys":${'['.repeat(1_000_000)}`],
    ['quotes', `{"keys":"${'\\"'.repeat(1_000_000)}`],
    [
      'members',
      `{"keys":{${Array.from({ length: 150_000 }, (_, index) => `"m${index}":1`).join(',')}},"directory":{}}`,
    ],
    [
      'signatures',
      `{"keys":{"payload":"","signatures":[${'{"protected":"","signature":""},'.repeat(90_000).slice(0, -1)}]},"directory":{"payload":"","signatures":[]}}`,
    ],
    ['numbers', `{"keys":${'9'.repeat(3_000_000)},"directory":{}}`],
  ])('and sealed by somebody who has joined is refused: %s', async (_, text) => {
    const opening = await openDirectory(await publisher.sealText(text), publisher.trust, undefined, now)
    expect(opening).toMatchObject({ outcome: 'refused', refusal: { reason: 'malformed' } })
  })
})
