import type { Program } from '../channels/channels.ts'
import type { PolicyTree } from '../formats/policy-value.ts'
import type { PolicyFile } from './policy-file.ts'

/** A file that a program reads, and the folders in one of which it looks for it. */
export interface LinuxPlace {
  readonly name: string
  readonly folders: readonly string[]
}

/** Chrome, Chromium and Edge read every file of their folder; Firefox and VS Code read one, which others may have written too. */
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
