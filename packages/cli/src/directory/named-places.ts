import type { NamedOfMember } from '@rolebook/directory'
import { stretchIn } from '../check/located-finding.ts'
import type { RolebookFiles } from '../files/rolebook-files.ts'
import { shown } from '../terminal.ts'

/** Where ids stand that cannot be published, one a line: `  roles.yaml:12:3  de/laptops`. */
export function listPlaces({ files, document }: RolebookFiles, named: readonly NamedOfMember[]): string {
  const lines = named.flatMap(({ path, id }) =>
    document
      .referencesBelow(path)
      .filter((reference) => reference.id === id)
      .flatMap((reference) => document.rangeOf(reference.path) ?? [])
      .map((range) => {
        const { file, place } = stretchIn(files, range)
        return `  ${file.place.name}:${place.start.line + 1}:${place.start.character + 1}  ${id}`
      }),
  )
  return [...new Set(lines)].map((line) => `${shown(line)}\n`).join('')
}
