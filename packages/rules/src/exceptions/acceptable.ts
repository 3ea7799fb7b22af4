import type { Rule } from '../rule.ts'

/**
 * Whether what a rule finds can be accepted by an exception. A file that cannot be read, or an id that leads nowhere,
 * is nobody's decision, so what the rules about files and references find cannot.
 */
export function isAcceptable({ covers }: Rule): boolean {
  return !covers.some((row) => /^(?:FILE|REF)-/.test(row))
}

/** Whether a rule is about exceptions themselves. */
export function isAboutExceptions({ covers }: Rule): boolean {
  return covers.some((row) => row.startsWith('EXC-'))
}
