/** Bytes of a table file as text, and the encoding they were taken for. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * Reads the bytes of a table as spreadsheets save them: UTF-8, UTF-16 with its mark, else Windows-1252, which is what
 * Excel writes in much of Europe. `undefined` for bytes that are not text (a workbook, a picture).
 */
export function decodeTable(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOf(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOf(bytes, 'utf-16be')
  return textOf(bytes, 'utf-8') ?? textOf(bytes, 'windows-1252')
}

function textOf(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? undefined : { text, encoding }
  } catch {
    return undefined
  }
}
