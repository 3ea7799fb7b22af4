import type { FaultCode } from './setting.ts'

const beginning = 'data:image/png;base64,'
const mostBytes = 32 * 1024
const longestSide = 1024
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

type LogoFault = Extract<FaultCode, 'no-png-in-text' | 'logo-too-large' | 'no-png'>

/** Why a text is not a logo that can be shown: it must hold a complete PNG and nothing else. */
export function findLogoFault(logo: string): LogoFault | undefined {
  if (!logo.startsWith(beginning)) return 'no-png-in-text'
  // text that is far too long is not even decoded
  if (logo.length > 2 * mostBytes) return 'logo-too-large'
  const bytes = decode(logo.slice(beginning.length))
  if (!bytes) return 'no-png-in-text'
  if (bytes.length > mostBytes) return 'logo-too-large'
  const size = sizeOfPng(bytes)
  if (!size) return 'no-png'
  return Math.max(size.width, size.height) > longestSide ? 'logo-too-large' : undefined
}

function decode(base64: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Width and height, where the bytes are a PNG from its signature through all its chunks to its end. */
function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: string[] = []
  let at = signature.length
  // a length, a name of four letters, that many bytes, and a checksum
  while (at + 12 <= bytes.length && chunks.at(-1) !== 'IEND') {
    chunks.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))
    at += 12 + data.getUint32(at)
  }
  const isWhole = at === bytes.length && chunks[0] === 'IHDR' && chunks.includes('IDAT') && chunks.at(-1) === 'IEND'
  if (!isWhole) return undefined
  const [width, height] = [data.getUint32(16), data.getUint32(20)]
  return width > 0 && height > 0 ? { width, height } : undefined
}
