import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../hosts/temporary-folder.ts'

/** Lays out a folder for VS Code to open: rolebooks, look-alikes, and files no editor likes. */
export function makeWorkspace(): string {
  const folder = makeTemporaryFolder('vscode-workspace')
  cpSync(join(import.meta.dirname, 'workspace'), folder, { recursive: true })
  const bad = join(folder, 'bad')
  mkdirSync(bad)
  writeFileSync(
    join(bad, 'open-quote.yaml'),
    'rolebook: 1\npeople:\n  ben: { name: "Ben Lindqvist }\nroles:\n  top-mana',
  )
  writeFileSync(join(bad, 'alias-bomb.yaml'), aliasBomb())
  writeFileSync(join(bad, 'huge.yaml'), hugeRolebook())
  return folder
}

/** Nine levels of nine aliases each: less than a kilobyte, which unfolds to more than three hundred million texts. */
function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const content = level === 0 ? '"lol"' : `*level${level - 1}`
    return `x-level${level}: &level${level} [${Array.from({ length: 9 }, () => content).join(', ')}]`
  })
  return ['rolebook: 1', ...levels, 'organisation: { name: Bomb }', ''].join('\n')
}

/** More than 10 MB of people. */
function hugeRolebook(): string {
  const person = (index: number) =>
    `  person-${index}: { name: Somebody With A Longer Name ${index}, title: Somewhere }\n`
  return `rolebook: 1\npeople:\n${Array.from({ length: 145_000 }, (_, index) => person(index)).join('')}`
}
