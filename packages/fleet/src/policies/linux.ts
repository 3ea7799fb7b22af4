import type { Program } from '../channels/channels.ts'
import type { PolicyTree } from '../formats/policy-value.ts'
import type { PolicyFile } from './policy-file.ts'

/** A policy file of a program, and the folders it may be in. */
export interface LinuxPlace {
  readonly name: string
  readonly folders: readonly string[]
}

/**
 * Chrome, Chromium and Edge read every file of their folder; Firefox and VS Code read a single file, which may also
 * hold policies of others.
 */
export const linuxPlaces: Readonly<Record<Program, LinuxPlace>> = {
  chrome: { name: 'rolebook.json', folders: ['/etc/opt/chrome/policies/managed', '/etc/chromium/policies/managed'] },
  edge: { name: 'rolebook.json', folders: ['/etc/opt/edge/policies/managed'] },
  firefox: { name: 'policies.json', folders: ['/etc/firefox/policies'] },
  vscode: { name: 'policy.json', folders: ['/etc/vscode'] },
}

/** The file that tells a program its policies. */
export function linuxFile(program: Program, policies: PolicyTree): PolicyFile {
  const { name, folders } = linuxPlaces[program]
  const content = program === 'firefox' ? { policies } : policies
  return { name, content: `${JSON.stringify(content, null, 2)}\n`, goes: { to: folders } }
}
