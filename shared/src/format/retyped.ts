/**
 * What another YAML reader would see instead of an unquoted text, or `undefined` where it keeps every character.
 * YAML 1.2 core (most of today's readers) and the words and numbers of YAML 1.1 (many of yesterday's).
 */
export function seenByOthers(plain: string): string | undefined {
  if (/^(?:~|null|Null|NULL)$/.test(plain)) return 'nothing'
  if (/^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE)$/.test(plain)) return 'true'
  if (/^(?:n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/.test(plain)) return 'false'
  const seen = seenNumber(plain)
  return seen === undefined || String(seen) === plain ? undefined : String(seen)
}

function seenNumber(plain: string): number | undefined {
  if (/^0o[0-7]+$/.test(plain)) return Number.parseInt(plain.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(plain)) return Number.parseInt(plain.slice(2), 16)
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain)) return Number(plain)
  // YAML 1.1 reads 12:30 as minutes and seconds, and drops underscores
  if (/^[-+]?\d+(?::[0-5]?\d)+$/.test(plain)) return plain.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  if (/^[-+]?\d[\d_]*_[\d_]*$/.test(plain)) return Number(plain.replaceAll('_', ''))
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(plain)) return Number.POSITIVE_INFINITY
  if (/^\.(?:nan|NaN|NAN)$/.test(plain)) return Number.NaN
  return undefined
}
