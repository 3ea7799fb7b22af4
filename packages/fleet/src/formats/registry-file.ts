/** A value of the Windows registry: a text (REG_SZ), or a whole number below 2³² (REG_DWORD). */
export type RegistryValue = string | number

/** A key of the registry with the values in it. */
export interface RegistryKey {
  /** The path, beginning with the hive: `HKEY_LOCAL_MACHINE\SOFTWARE\Policies\…`. */
  readonly path: string
  /** In the order in which they are written. */
  readonly values: Readonly<Record<string, RegistryValue>>
}

/** What to delete: a whole key with everything below it, or some of its values, by name. */
export interface RegistryRemoval {
  readonly path: string
  readonly values: 'all' | readonly string[]
}

const header = 'Windows Registry Editor Version 5.00'

/**
 * Writes a file that the registry editor imports: UTF-16LE with a byte order mark, lines ended as Windows ends them.
 * Deletions come first.
 */
export function writeRegistryFile(
  keys: readonly RegistryKey[],
  remarks: readonly string[],
  removals: readonly RegistryRemoval[] = [],
): Uint8Array {
  const blocks = [
    ...removals.map(({ path, values }) =>
      values === 'all' ? `[-${path}]` : [`[${path}]`, ...values.map((name) => `${quote(name)}=-`)].join('\r\n'),
    ),
    ...keys.map(({ path, values }) =>
      [`[${path}]`, ...Object.entries(values).map(([name, value]) => `${quote(name)}=${writeValue(value)}`)].join(
        '\r\n',
      ),
    ),
  ]
  const comments = remarks.map((remark) => `; ${remark}`).join('\r\n')
  return encodeUtf16(`\ufeff${[header, comments, ...blocks].join('\r\n\r\n')}\r\n`)
}

/**
 * Reads what a registry file sets; `undefined` for any other text. Deletions and other kinds of values are passed over.
 */
export function readRegistryFile(text: string): readonly RegistryKey[] | undefined {
  const [first = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (first.trim() !== header && first.trim() !== 'REGEDIT4') return undefined
  // a value of bytes continues on the next line after a backslash
  const whole = lines
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
  const keys: { readonly path: string; readonly values: Record<string, RegistryValue> }[] = []
  for (const line of whole) {
    const path = /^\s*\[(?!-)(.+)\]\s*$/.exec(line)?.[1]
    if (path !== undefined) keys.push({ path, values: {} })
    const entry = /^\s*"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line)
    const value = entry && readValue(entry[2] ?? '')
    if (value !== undefined && value !== null)
      Object.assign(keys.at(-1)?.values ?? {}, { [readEscapes(entry?.[1] ?? '')]: value })
  }
  return keys
}

function writeValue(value: RegistryValue): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`
  // the registry editor stops reading at a line break within quotation marks, so such a text is written as bytes
  return /[\0-\x1f]/.test(value) ? `hex(1):${inBytes(`${value}\0`)}` : quote(value)
}

function inBytes(text: string): string {
  return Array.from(encodeUtf16(text), (byte) => byte.toString(16).padStart(2, '0')).join(',')
}

function readValue(written: string): RegistryValue | undefined {
  const text = /^"((?:[^"\\]|\\.)*)"\s*$/.exec(written)?.[1]
  if (text !== undefined) return readEscapes(text)
  const number = /^dword:([0-9a-f]{1,8})\s*$/i.exec(written)?.[1]
  if (number !== undefined) return Number.parseInt(number, 16)
  // REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ: texts in UTF-16, each ended by a zero
  const bytes = /^hex\([127]\):([0-9a-f,\s]*)$/i.exec(written)?.[1]
  return bytes === undefined ? undefined : decodeTexts(bytes)
}

function decodeTexts(written: string): string {
  const bytes = written.split(',').map((byte) => Number.parseInt(byte, 16))
  const units = bytes.flatMap((byte, at) => (at % 2 === 1 ? [(byte << 8) | (bytes[at - 1] ?? 0)] : []))
  return String.fromCharCode(...units)
    .replace(/\0+$/, '')
    .replaceAll('\0', '\n')
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

function readEscapes(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    bytes[2 * at] = unit & 255
    bytes[2 * at + 1] = unit >> 8
  }
  return bytes
}
