import { join } from 'node:path'
import { lineAround, type Range } from '@rolebook/model'
import { stretchIn } from '../check/located-finding.ts'
import { relativeName } from '../files/find-rolebooks.ts'
import type { OnlyRolebook } from '../files/only-rolebook.ts'
import type { RolebookFiles } from '../files/rolebook-files.ts'
import { rolebooksAround } from '../files/rolebooks-around.ts'
import { shown } from '../terminal.ts'

/**
 * Where somebody stands in other rolebooks: in that of a group by the long id, in one that shares a file by the same.
 * They are only listed, because those rolebooks decide for themselves who takes over.
 */
export function stillNamed(rolebook: OnlyRolebook, person: string, folder: string): readonly string[] {
  const own = new Set(placesOf(rolebook))
  return rolebooksAround(rolebook.files.map(({ place }) => place.path)).flatMap((other) => {
    const [main = ''] = placesOf(other)
    if (own.has(main)) return []
    const isShared = placesOf(other).some((place) => own.has(place))
    const ids = [...(isShared ? [person] : []), ...waysTo(other, own).map((way) => `${way}/${person}`)]
    return ids.flatMap((id) =>
      other.document.referencesTo(id).flatMap(({ path }) => {
        const range = other.document.rangeOf(path)
        if (!range) return []
        const { file, line, text } = lineIn(other, range)
        return own.has(join(other.root, file))
          ? []
          : [shown(`${relativeName(join(other.root, file), folder)}:${line + 1}  ${text}`)]
      }),
    )
  })
}

/** The real paths of its files. */
function placesOf({ root, files }: Pick<RolebookFiles, 'root' | 'files'>): readonly string[] {
  return files.map(({ name }) => join(root, name))
}

/** The names by which a group leads to a rolebook with one of these files: `de`, `de/sued`. */
function waysTo(
  { root, members }: Pick<RolebookFiles, 'root' | 'members'>,
  own: ReadonlySet<string>,
): readonly string[] {
  return [...members].flatMap(([name, member]) => [
    ...(member.files.some((file) => own.has(join(root, file.name))) ? [name] : []),
    ...waysTo({ root, members: member.members }, own).map((way) => `${name}/${way}`),
  ])
}

function lineIn({ files }: RolebookFiles, range: Range) {
  const { file, place } = stretchIn(files, range)
  const { document, name } = file
  const { text } = lineAround(document, document.lines.offsetAt(place.start))
  return { file: name, line: place.start.line, text: text.trim() }
}
