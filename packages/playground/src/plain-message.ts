import type { Diagnostic } from 'vscode-languageserver-types'

/** The words of a finding, however LSP carries them. */
export function plainMessage(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value
}
