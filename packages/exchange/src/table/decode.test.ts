import { describe, expect, it } from 'vitest'
import { decodeTable } from './decode.ts'

const bytes = (...values: readonly number[]) => new Uint8Array(values)

describe('the bytes of a table', () => {
  it('are UTF-8 where they can be', () => {
    expect(decodeTable(new TextEncoder().encode('Prüfung;R'))).toEqual({ text: 'Prüfung;R', encoding: 'utf-8' })
  })

  it('are what Excel saves where they are not', () => {
    expect(decodeTable(bytes(0x50, 0x72, 0xfc, 0x66, 0x75, 0x6e, 0x67))).toEqual({
      text: 'Prüfung',
      encoding: 'windows-1252',
    })
    expect(decodeTable(bytes(0xff, 0xfe, 0x52, 0x00, 0xfc, 0x00))).toEqual({ text: 'Rü', encoding: 'utf-16le' })
  })

  it('are no text where they hold zeros', () => {
    expect(decodeTable(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBeUndefined()
  })
})
