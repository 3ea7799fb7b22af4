import { base64url } from 'jose'

/** Larger files are refused before anything in them is read. In bytes. */
export const largestFile = 4 * 1024 * 1024
/** Deeper nested content is refused before it is parsed. */
export const deepestNesting = 12

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [member: string]: Json
}

/**
 * The text of UTF-8 bytes; `undefined` where they are not UTF-8. A byte order mark stays in the text and makes it fail
 * later.
 */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Parses JSON that is written in the one way in which `JSON.stringify` writes it; anything else is `undefined`. Writing
 * it again must give the same text, so that white space, a repeated member, another escape or another way to write a
 * number cannot hide anything that a second reader would see differently.
 */
export function readCanonicalJson(text: string): Json | undefined {
  if (nestingOf(text) > deepestNesting) return undefined
  try {
    const json: Json = JSON.parse(text)
    return JSON.stringify(json) === text ? json : undefined
  } catch {
    return undefined
  }
}

/** Whether a text is base64url without padding, written as its bytes are always written. */
export function isBase64url(text: string): boolean {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return false
  const rest = text.length % 4
  // the last character may carry bits that belong to no byte: a decoder drops them, and two texts would give the same
  // bytes
  const last = text.slice(-1)
  return rest === 0 || (rest === 2 && 'AQgw'.includes(last)) || (rest === 3 && 'AEIMQUYcgkosw048'.includes(last))
}

/** The bytes of base64url text without padding; `undefined` where it is not canonical. */
export function readBase64url(text: string): Uint8Array | undefined {
  return isBase64url(text) ? base64url.decode(text) : undefined
}

/** Whether text is canonical base64url of this many bytes. */
export function isBase64urlOf(text: Json | undefined, length: number): text is string {
  return typeof text === 'string' && text.length === Math.ceil((length * 4) / 3) && isBase64url(text)
}

/** Whether it is an object, and neither a list nor `null`. */
export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** Whether an object has exactly these members, in this order. */
export function hasExactly<Name extends string>(
  json: Json | undefined,
  ...names: readonly Name[]
): json is { readonly [N in Name]: Json } {
  if (!isJsonObject(json)) return false
  const found = Object.keys(json)
  return found.length === names.length && names.every((name, index) => found[index] === name)
}

/** How deeply brackets are nested outside of strings. Meaningless for a text that is not JSON. */
function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"') index = endOfString(text, index + 1)
    else if (character === '{' || character === '[') {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (character === '}' || character === ']') depth -= 1
  }
  return deepest
}

/**
 * The offset of the quote that ends a string; the end of the text where there is none. Most strings are long and have
 * no backslash.
 */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (end - backslashes > start && text[end - backslashes - 1] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return text.length
}
