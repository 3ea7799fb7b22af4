import type { Rule } from '../rule.ts'

/**
 * Whether what a rule finds can be accepted by an exception. A file that cannot be read, or an id that leads nowhere, is
 * no decision of anybody's, so the rules about files and references are not among them.
 */
export function isAcceptable({ covers }: Rule): boolean {
  return !covers.some((row) => /^(?:FILE|REF)-/.test(row))
}

/** Whether a rule looks at exceptions themselves. */
export function isAboutExceptions({ covers }: Rule): boolean {
  return covers.some((row) => row.startsWith('EXC-'))
}
