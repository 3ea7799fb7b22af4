import { base64url } from 'jose'
import { describe, expect, it } from 'vitest'
import { damage, numbersFrom } from '../testing/damage.ts'
import { foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from './verify.ts'

const publisher = await foundPublisher()
const bytes = await publisher.publish()
const inner = await publisher.unsealText(bytes)
const { kept } = await openDirectory(bytes, publisher.trust, undefined, now)

/** The outcome for a damaged file: in every second round with nothing kept, else with the sound one kept. */
async function outcomeOf(damaged: Uint8Array, round: number): Promise<string> {
  const before = round % 2 === 0 ? undefined : kept
  const opening = await openDirectory(damaged, publisher.trust, before, now)
  expect(opening.kept?.current).toBe(before?.current)
  return opening.outcome
}

/** The places of the text inside the seal whose bytes are written as base64url: what is signed, headers, signatures. */
const parts = (['keys', 'directory'] as const).flatMap((document) => [
  [document, 'payload'] as const,
  [document, 'protected'] as const,
  [document, 'signature'] as const,
])
type Part = (typeof parts)[number]

/** The text inside the seal with changed bytes in one of its parts, correctly encoded. */
function withPart([document, part]: Part, change: (bytes: Uint8Array) => Uint8Array): string {
  const text = JSON.parse(inner)
  const place = part === 'payload' ? text[document] : text[document].signatures[0]
  place[part] = base64url.encode(change(base64url.decode(place[part])))
  return JSON.stringify(text)
}

/** In milliseconds: a slow machine may take its time over thousands of openings. */
const patience = { timeout: 60_000 }

describe('a damaged file', patience, () => {
  it('is never taken: 4,000 of 10,000 damagings, of the sealed bytes (seed 27001)', async () => {
    const numberBelow = numbersFrom(27001)
    for (let round = 0; round < 4000; round += 1) {
      const damaged = damage(bytes, numberBelow)
      expect(await outcomeOf(damaged, round), new TextDecoder().decode(damaged)).toBe('refused')
    }
  })

  it('is never taken where the reading key is known: 3,000 of the text inside, sealed again (seed 5302022)', async () => {
    const numberBelow = numbersFrom(5302022)
    const sound = new TextEncoder().encode(inner)
    for (let round = 0; round < 3000; round += 1) {
      const damaged = new TextDecoder().decode(damage(sound, numberBelow))
      expect(await outcomeOf(await publisher.sealText(damaged), round), damaged).toBe('refused')
    }
  })

  it('is never taken where it is well written throughout: 3,000 of what is signed, of headers and of signatures (seed 1905)', async () => {
    const numberBelow = numbersFrom(1905)
    for (let round = 0; round < 3000; round += 1) {
      const part = parts[numberBelow(parts.length)]
      if (!part) throw new Error('nothing to damage')
      const damaged = withPart(part, (sound) => damage(sound, numberBelow))
      expect(await outcomeOf(await publisher.sealText(damaged), round), damaged).toBe('refused')
    }
  })

  it('is never taken with one of its parts in the place of another, or from another version', async () => {
    const others = JSON.parse(await publisher.unsealText(await publisher.publish({ version: 2 })))
    const partOf = (text: typeof others, [document, part]: Part): string =>
      part === 'payload' ? text[document].payload : text[document].signatures[0][part]
    for (const target of parts) {
      for (const source of parts) {
        for (const from of [JSON.parse(inner), others]) {
          const taken = base64url.decode(partOf(from, source))
          const mixed = withPart(target, () => taken)
          if (mixed === inner) continue
          const sealed = await publisher.sealText(mixed)
          for (const round of [0, 1]) expect(await outcomeOf(sealed, round), `${target} from ${source}`).toBe('refused')
        }
      }
    }
  })

  it('is never taken with any of its last characters exchanged', async () => {
    // the last character of base64url carries bits that belong to no byte
    for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \n') {
      const code = character.codePointAt(0) ?? 0
      const changed = Uint8Array.of(...bytes.subarray(0, -1), code)
      if (code !== bytes.at(-1)) {
        expect((await openDirectory(changed, publisher.trust, undefined, now)).outcome, character).toBe('refused')
      }
      const appended = Uint8Array.of(...bytes, code)
      expect((await openDirectory(appended, publisher.trust, undefined, now)).outcome, character).toBe('refused')
    }
  })
})

describe('a sealed file', () => {
  it('shows no name, number or address to whoever has no reading key', () => {
    const text = new TextDecoder().decode(bytes)
    const decoded = text.split('.').map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/')))
    for (const secret of ['Ada', 'Quill', 'Quayside', 'quayside', '7946', 'desk', 'rolebook":', 'organisation']) {
      expect(text).not.toContain(secret)
      for (const part of decoded.slice(1)) expect(part).not.toContain(secret)
    }
    expect(decoded[0]).toBe('{"alg":"dir","enc":"A256GCM","typ":"rolebook-directory"}')
  })
})
