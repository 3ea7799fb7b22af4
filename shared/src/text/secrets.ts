import type { Range } from './line-index.ts'

/** What a secret opens. */
export type SecretKind = 'private-key' | 'token' | 'webhook' | 'password' | 'pin'

export interface Secret extends Range {
  readonly kind: SecretKind
}

/**
 * Finds what is certainly meant to be secret: keys and tokens that say by their form whose they are, and what stands
 * after a word such as “password:” and can only be one. Never a guess from how random a text looks.
 */
export function findSecrets(text: string): readonly Secret[] {
  const found: Secret[] = []
  for (const [kind, pattern] of patterns) {
    // secrets are rare, and one test costs a third of setting up a search for all matches
    if (text.search(pattern) === -1) continue
    for (const match of text.matchAll(pattern)) {
      const secret = match.groups?.['secret'] ?? match[0]
      if (found.length === most) return found
      if (isPlaceholder(secret) || (kind === 'password' && !isPassword(secret))) continue
      const start = match.index + match[0].lastIndexOf(secret)
      const end = start + secret.length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end })
    }
  }
  return found
}

/** The most that are reported for one piece; nobody would look at each of more. */
const most = 200

/** The more specific kinds first: what one pattern has found, later ones do not find again. */
const patterns: readonly (readonly [SecretKind, RegExp])[] = [
  ['private-key', /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g],
  ['private-key', /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/g],
  [
    'webhook',
    /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)|discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]+\.webhook\.office\.com\/webhookb2)\/[\w@/-]{20,}/g,
  ],
  // AWS, GitHub, GitLab, Slack, Google, Stripe, npm, PyPI, SendGrid, Anthropic, OpenAI
  ['token', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,}|glpat-[\w-]{20,})/g],
  ['token', /\bxox[abeprs]-[A-Za-z0-9-]{20,}/g],
  ['token', /\bAIza[\w-]{35}(?![\w-])/g],
  ['token', /\b[rs]k_live_[A-Za-z0-9]{20,}/g],
  ['token', /\b(?:npm_[A-Za-z0-9]{36}\b|pypi-AgEI[\w-]{50,}|SG\.[\w-]{22}\.[\w-]{43})/g],
  ['token', /\bsk-(?:ant|proj)-[\w-]{40,}/g],
  // a signed JSON Web Token: header, payload, signature
  ['token', /(?<![\w-])eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,}/g],
  ['password', /(?<=\b[a-z][a-z0-9+.-]{0,20}):\/\/[^\s:@/"']{1,100}:(?<secret>[^\s@/"']{6,100})@[\w.-]/g],
  [
    'password',
    /(?<![\p{L}\p{N}])(?:passwor[dt]|passphrase|kennwort|mot de passe)(?: (?:is|ist|lautet|est))?["']?[ \t\u00a0]{0,2}[:=][ \t]{0,4}["'“„«]?\u202f?(?<secret>[^\s"'“”„«»,;(){}[\]]{6,100})/giu,
  ],
  ['pin', /(?<![\p{L}\p{N}-])PIN["']?[ \t]{0,2}[:=][ \t]{0,4}["']?(?<secret>\d{4,8})(?![\p{L}\p{N}.:/-])/gu],
]

/** What somebody writes where a secret would stand: `<password>`, `${TOKEN}`, `********`, `xxxxxxxx`. */
function isPlaceholder(text: string): boolean {
  return /^[<$%{(]/.test(text) || /(?:\*{3}|x{4}|X{4}|\.{3}|…|EXAMPLE)/.test(text)
}

/**
 * Letters and digits together, and not a number of something (`12-stellig`), a clause, an edition, an address, a date, or
 * the place where a secret is kept (`vault/router2`, `Tresor-2`).
 */
function isPassword(text: string): boolean {
  if (!/\p{L}/u.test(text) || !/\p{N}/u.test(text)) return false
  return !/^\d+[-+.]?\p{L}+$|^A\.\d|^ISO|\/|^\p{L}+[-.]\d{1,3}$|^[^@]+@[^@]+\.\p{L}+$|^\d{4}-\d{2}/u.test(text)
}
