import type { Diagnostic } from 'vscode-languageserver-types'

/** The text of a finding, in whichever form LSP carries it. */
export function plainMessage(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value
}
