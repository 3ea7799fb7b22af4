/** Gives a whole number from 0 up to, but not including, a limit. */
export type NumberBelow = (limit: number) => number

/** The same numbers in every run: a small generator with a seed (mulberry32). */
export function numbersFrom(seed: number): NumberBelow {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** Copies sound bytes with one thing wrong in them; tries again where chance changed nothing. */
export function damage(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  for (;;) {
    const damaged = damages[numberBelow(damages.length)]?.(sound, numberBelow) ?? sound
    if (!areSame(damaged, sound)) return damaged
  }
}

type Damage = (sound: Uint8Array, numberBelow: NumberBelow) => Uint8Array

const damages: readonly Damage[] = [changeByte, flipBit, drop, double, swapBytes, swapRuns, append, cut]

function changeByte(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  return sound.with(numberBelow(sound.length), anyByte(numberBelow))
}

function flipBit(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  const at = numberBelow(sound.length)
  return sound.with(at, (sound[at] ?? 0) ^ (1 << numberBelow(8)))
}

function drop(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  const [from, until] = run(sound, numberBelow)
  return join(sound.subarray(0, from), sound.subarray(until))
}

function double(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  const [from, until] = run(sound, numberBelow)
  return join(sound.subarray(0, until), sound.subarray(from))
}

function swapBytes(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  const [one, other] = [numberBelow(sound.length), numberBelow(sound.length)]
  return sound.with(one, sound[other] ?? 0).with(other, sound[one] ?? 0)
}

/** Swaps two neighbouring runs. */
function swapRuns(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  const [from, until] = run(sound, numberBelow)
  const end = Math.min(sound.length, until + 1 + numberBelow(longestRun))
  return join(sound.subarray(0, from), sound.subarray(until, end), sound.subarray(from, until), sound.subarray(end))
}

function append(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  return join(
    sound,
    Uint8Array.from({ length: 1 + numberBelow(4) }, () => anyByte(numberBelow)),
  )
}

function cut(sound: Uint8Array, numberBelow: NumberBelow): Uint8Array {
  return sound.subarray(0, numberBelow(sound.length))
}

const longestRun = 16

function run({ length }: Uint8Array, numberBelow: NumberBelow): readonly [from: number, until: number] {
  const from = numberBelow(length)
  return [from, Math.min(length, from + 1 + numberBelow(longestRun))]
}

/** Half of the bytes could occur in base64url or JSON, where a careless decoder would accept them. */
function anyByte(numberBelow: NumberBelow): number {
  const forgivable = 'A-_.="{ \n9z'
  return numberBelow(2) === 0 ? numberBelow(256) : (forgivable.codePointAt(numberBelow(forgivable.length)) ?? 0)
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
