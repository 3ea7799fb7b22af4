/**
 * What another YAML reader would see instead of an unquoted text, or `undefined` where it keeps every character. YAML
 * 1.2 core (most of today's readers) first, then the words and numbers of YAML 1.1 (many of yesterday's). Dates, which
 * YAML 1.1 has too, are left out: every reader sees the day that is written, and otherwise every file would have a
 * hint.
 */
export function seenByOthers(plain: string): string | undefined {
  const seen = /^[-+.\d]/.test(plain) ? (seenNumber(plain) ?? seenNumberOfOld(plain)) : seenWord(plain)
  return seen === undefined || String(seen) === plain ? undefined : String(seen)
}

function seenWord(plain: string): string | undefined {
  if (/^(?:~|null|Null|NULL)$/.test(plain)) return 'nothing'
  if (/^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE)$/.test(plain)) return 'true'
  return /^(?:n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/.test(plain) ? 'false' : undefined
}

function seenNumber(plain: string): number | undefined {
  if (/^0o[0-7]+$/.test(plain)) return Number.parseInt(plain.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(plain)) return Number.parseInt(plain.slice(2), 16)
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain)) return Number(plain)
  const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(plain)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return /^\.(?:nan|NaN|NAN)$/.test(plain) ? Number.NaN : undefined
}

/** YAML 1.1 drops underscores, knows binary and signed numbers of other bases, and reads 12:30 as minutes and seconds. */
function seenNumberOfOld(plain: string): number | undefined {
  const size = sizeOfOld(plain.replace(/^[-+]/, ''))
  return plain.startsWith('-') && size !== undefined ? -size : size
}

function sizeOfOld(written: string): number | undefined {
  const plain = written.replaceAll('_', '')
  if (/^0b[01_]+$/.test(written)) return Number.parseInt(plain.slice(2), 2)
  if (/^0x[\da-fA-F_]+$/.test(written)) return Number.parseInt(plain.slice(2), 16)
  if (/^0[0-7_]+$/.test(written)) return Number.parseInt(plain, 8)
  if (/^\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?$/.test(written)) return Number(plain)
  if (!/^\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/.test(written)) return undefined
  return plain.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
