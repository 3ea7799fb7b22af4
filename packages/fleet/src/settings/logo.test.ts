import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findLogoFault } from './logo.ts'
import { settings } from './settings.ts'

const whole = Buffer.from(settings.logo.example.split(',')[1] ?? '', 'base64')
const written = (bytes: Uint8Array, type = 'png') =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`

describe('a logo', () => {
  it('is a whole PNG', () => {
    expect(findLogoFault(written(whole))).toBeUndefined()
    expect(findLogoFault(written(whole.subarray(0, -1)))).toBe('no-png')
    expect(findLogoFault(written(Buffer.concat([whole, Buffer.from('x')])))).toBe('no-png')
    expect(findLogoFault(written(Buffer.from('<svg onload="alert(1)"/>')))).toBe('no-png')
    expect(findLogoFault(written(Uint8Array.of()))).toBe('no-png-in-text')
  })

  it('is called PNG, and written in base64', () => {
    expect(findLogoFault(written(whole, 'svg+xml'))).toBe('no-png-in-text')
    expect(findLogoFault('data:image/png;base64,%%%')).toBe('no-png-in-text')
    expect(findLogoFault('data:image/png,abc')).toBe('no-png-in-text')
  })

  it('has at most 32 KB', () => {
    const padded = (size: number) => withText(size - whole.length - 12)
    expect(padded(32 * 1024).length).toBe(32 * 1024)
    expect(findLogoFault(written(padded(32 * 1024)))).toBeUndefined()
    expect(findLogoFault(written(padded(32 * 1024 + 1)))).toBe('logo-too-large')
    expect(findLogoFault(written(padded(200_000)))).toBe('logo-too-large')
  })

  it('has at most 1,024 pixels a side, however well they are packed', () => {
    expect(findLogoFault(written(ofSize(1024, 1)))).toBeUndefined()
    expect(findLogoFault(written(ofSize(1025, 1)))).toBe('logo-too-large')
    expect(findLogoFault(written(ofSize(0, 1)))).toBe('no-png')
  })
})

/** The picture with so many bytes of text in it. */
function withText(length: number): Uint8Array {
  const end = whole.length - 12
  return Buffer.concat([whole.subarray(0, end), chunkOf('tEXt', Buffer.alloc(length, 'x')), whole.subarray(end)])
}

function ofSize(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))
  const chunks = [chunkOf('IHDR', head), chunkOf('IDAT', pixels), chunkOf('IEND', Buffer.alloc(0))]
  return Buffer.concat([whole.subarray(0, 8), ...chunks])
}

function chunkOf(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)])
}
