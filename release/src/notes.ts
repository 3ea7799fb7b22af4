import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What a version brings, from the CHANGELOG.md files of all packages. */
export function notesOf(version: string): string {
  const folders = [
    'vscode-extension',
    'browser-extension',
    ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
    'shared',
  ]
  const files = folders.map((folder) => join(root, folder, 'CHANGELOG.md')).filter((file) => existsSync(file))
  const sections = files
    .map((file) => sectionOf(readFileSync(file, 'utf8'), version))
    .filter((section) => section !== '')
  return sections.join('\n\n')
}

/** The lines of one version in a changelog under the name of its package; empty where nothing has changed in it. */
export function sectionOf(changelog: string, version: string): string {
  const [, name = ''] = /^# (.*)$/m.exec(changelog) ?? []
  const [, ...versions] = changelog.split(/^## /m)
  const section = versions.find((text) => text.startsWith(`${version}\n`)) ?? ''
  const lines = section
    .slice(version.length)
    .replace(/^### .*$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return lines === '' || lines === 'No changes in this release.' ? '' : `## ${name}\n\n${lines}`
}
