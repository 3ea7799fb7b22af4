import type { Path } from '@rolebook/model'
import { sectionOf } from '../messages/kind-words.ts'

/** The ids along a path, the innermost first: a responsibility, then the role it stands under. */
export function idsOn(path: Path = []): readonly string[] {
  const ids = path.filter((step, index) => typeof step === 'string' && sections.has(path[index - 1]))
  return ids.reverse().map(String)
}

const sections: ReadonlySet<unknown> = new Set(Object.values(sectionOf))
