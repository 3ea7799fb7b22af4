import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'
import { npmPackages } from './npm-packages.ts'

/**
 * The version of all packages.
 * @throws where one of them has another, or where it is none that every store takes
 */
export function readVersion(root = repositoryRoot): string {
  const version = versionIn(root, 'shared')
  if (!/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/.test(version) || version.split('.').some(isTooLarge)) {
    throw new Error(
      `version in shared/package.json: "${version}" is none that every store takes. Chrome, Edge, Firefox and VS Code want three numbers of at most 65535 with dots between them, such as 1.4.0.`,
    )
  }
  for (const folder of ['vscode-extension', 'browser-extension', ...npmPackages.map((one) => one.folder)]) {
    const other = versionIn(root, folder)
    if (other !== version) {
      throw new Error(
        `version in ${folder}/package.json: "${other}", but "${version}" in shared/package.json. All packages have one version; "pnpm changeset version" moves them together.`,
      )
    }
  }
  return version
}

function versionIn(root: string, folder: string): string {
  return String(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version)
}

function isTooLarge(number: string): boolean {
  return Number(number) > 65_535
}
