import { base64url } from 'jose'
import { describe, expect, it } from 'vitest'
import { deepestNesting, hasExactly, isBase64urlOf, readBase64url, readCanonicalJson, readUtf8 } from './canonical.ts'

describe('canonical JSON', () => {
  it('is what JSON.stringify writes, and nothing else', () => {
    expect(readCanonicalJson('{"a":[1,"é"],"b":{}}')).toEqual({ a: [1, 'é'], b: {} })
    for (const text of [
      '{"a": 1}', // white space
      '{"a":1}\n',
      '{"a":1,"a":1}', // given twice
      '{"a":1.0}', // another way to write a number
      '{"a":1e0}',
      '{"a":"\\u0061"}', // another way to write a letter
      '{"a":"\\/"}',
      '\ufeff{"a":1}',
      '{"a":1}}',
      '{"a":1',
      '',
    ]) {
      expect(readCanonicalJson(text), text).toBeUndefined()
    }
  })

  it(`is nested at most ${deepestNesting} deep, brackets in texts aside`, () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(readCanonicalJson(nested(deepestNesting))).toBeDefined()
    expect(readCanonicalJson(nested(deepestNesting + 1))).toBeUndefined()
    expect(readCanonicalJson(nested(2_000_000))).toBeUndefined()
    expect(readCanonicalJson(JSON.stringify(`"\\${nested(50)}`))).toBeDefined()
  })

  it('has the members asked for, in their order', () => {
    expect(hasExactly({ a: 1, b: 2 }, 'a', 'b')).toBe(true)
    expect(hasExactly({ b: 2, a: 1 }, 'a', 'b')).toBe(false)
    expect(hasExactly({ a: 1, b: 2, c: 3 }, 'a', 'b')).toBe(false)
    expect(hasExactly({ a: 1 }, 'a', 'b')).toBe(false)
    expect(hasExactly(['a'], '0')).toBe(false)
    expect(hasExactly(null)).toBe(false)
  })
})

describe('canonical base64url', () => {
  it('has one text for the same bytes', () => {
    expect(readBase64url('AQ')).toEqual(Uint8Array.of(1))
    // the last character carries four bits that belong to no byte
    for (const text of ['AR', 'AQ==', 'A Q', 'AQ\n', '+/', 'A', 'AQé'])
      expect(readBase64url(text), text).toBeUndefined()
  })

  it('is judged by its last characters alone, with the same result as writing it again', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const endings = [...alphabet].flatMap((one) => [...alphabet].map((other) => one + other))
    for (const text of [...endings, ...endings.map((ending) => `A${ending}`), ...alphabet, '']) {
      const isWrittenSo = text.length % 4 !== 1 && base64url.encode(base64url.decode(text)) === text
      expect([text, readBase64url(text) !== undefined]).toEqual([text, isWrittenSo])
    }
  })

  it('has one length for each number of bytes', () => {
    for (const length of [1, 2, 3, 16, 32]) {
      const text = base64url.encode(new Uint8Array(length))
      expect([isBase64urlOf(text, length), isBase64urlOf(text, length + 1)]).toEqual([true, false])
      expect(isBase64urlOf(`${text}A`, length)).toBe(false)
    }
  })
})

describe('UTF-8', () => {
  it('is read strictly', () => {
    expect(readUtf8(Uint8Array.of(0xc3, 0xa9))).toBe('é')
    expect(readUtf8(Uint8Array.of(0xc3))).toBeUndefined()
    expect(readUtf8(Uint8Array.of(0xc0, 0x80))).toBeUndefined()
    expect(readUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
  })
})
