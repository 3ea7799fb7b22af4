import { describe, expect, it } from 'vitest'
import { foundPublisher, now } from './testing/publisher.ts'
import { openDirectory } from './verify.ts'

const publisher = await foundPublisher()
const bytes = await publisher.publish()
const inner = await publisher.unsealText(bytes)

/** The same numbers from 0 up to below a limit in every run: a small generator with a seed (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const damages = ['change', 'flip', 'drop', 'double', 'append', 'cut'] as const

/** One byte changed, one bit flipped, one byte dropped, doubled or put at the end, or the end cut off. */
function damage(sound: Uint8Array, numberBelow: (limit: number) => number): Uint8Array {
  const at = numberBelow(sound.length)
  const [before, byte = 0, after] = [sound.subarray(0, at), sound[at], sound.subarray(at + 1)]
  // half of what is put in could stand in base64url, where a careless decoder would forgive it
  const other = numberBelow(2) === 0 ? numberBelow(256) : ('A-_.="{ \n9z'.codePointAt(numberBelow(11)) ?? 0)
  switch (damages[numberBelow(damages.length)]) {
    case 'change':
      return Uint8Array.of(...before, other === byte ? other ^ 1 : other, ...after)
    case 'flip':
      return Uint8Array.of(...before, byte ^ (1 << numberBelow(8)), ...after)
    case 'drop':
      return Uint8Array.of(...before, ...after)
    case 'double':
      return Uint8Array.of(...before, byte, byte, ...after)
    case 'append':
      return Uint8Array.of(...sound, other)
    default:
      return before
  }
}

/** A slow machine may take its time over thousands of openings. In milliseconds. */
const patience = { timeout: 60_000 }

describe('a damaged file', patience, () => {
  it('is never taken, whichever of its bytes it was', async () => {
    const numberBelow = numbersFrom(27001)
    for (let round = 0; round < 3000; round += 1) {
      const damaged = damage(bytes, numberBelow)
      const opening = await openDirectory(damaged, publisher.trust, undefined, now)
      expect(opening.outcome, new TextDecoder().decode(damaged)).toBe('refused')
    }
  })

  it('is never taken with any of its last characters exchanged', async () => {
    // the last character of base64url carries bits that no byte holds
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

  it('is never taken when somebody with the reading key sealed the damage in', async () => {
    const numberBelow = numbersFrom(5302022)
    const sound = new TextEncoder().encode(inner)
    for (let round = 0; round < 2000; round += 1) {
      const damaged = new TextDecoder().decode(damage(sound, numberBelow))
      const sealed = await publisher.sealText(damaged)
      expect((await openDirectory(sealed, publisher.trust, undefined, now)).outcome, damaged).toBe('refused')
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
