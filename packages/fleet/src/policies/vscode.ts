import type { VSCodeAnswers } from '../answers/fleet-answers.ts'

/** Below the hive, where VS Code reads its policies on Windows. */
export const vscodeKey = 'SOFTWARE\\Policies\\Microsoft\\VSCode'
/** The preference domain in which VS Code reads its policies on macOS. */
export const vscodeDomain = 'com.microsoft.VSCode'

/**
 * The value of the policy `AllowedExtensions`: a JSON text on every system. It applies to every extension, so it also
 * says what happens to the others; the more exact entry wins.
 */
export function allowedExtensions(id: string, { versions, others }: VSCodeAnswers): string {
  return JSON.stringify({ '*': others === 'allowed', [id]: versions })
}
