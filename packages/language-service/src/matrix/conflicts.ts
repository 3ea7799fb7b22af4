import { type Letter, letters, type Path } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { View } from '../place/view.ts'
import type { Conflict } from './matrix.ts'

/** Findings by the place of the matrix that they are about. */
export interface Conflicts {
  ofCell(duty: string, role: string): readonly Conflict[]
  ofDuty(duty: string): readonly Conflict[]
  ofRole(role: string): readonly Conflict[]
}

/** Assigns findings to cells, rows and columns; those about something else are left out. */
export function conflictsIn(view: View, findings: readonly Finding[], roles: ReadonlySet<string>): Conflicts {
  const places = new Map<string, Conflict[]>()
  const duties = dutiesByPath(view)
  for (const finding of findings) {
    const key = placeOf(view, finding, duties, roles)
    if (key === undefined) continue
    const { rule, severity, message } = finding
    places.set(key, [...(places.get(key) ?? []), { rule, severity, message }])
  }
  const at = (key: string) => places.get(key) ?? []
  return {
    ofCell: (duty, role) => at(cellKey(duty, role)),
    ofDuty: (duty) => at(dutyKey(duty)),
    ofRole: (role) => at(roleKey(role)),
  }
}

const dutyKey = (duty: string) => `duty ${duty}`
const roleKey = (role: string) => `role ${role}`
const cellKey = (duty: string, role: string) => `cell ${duty} ${role}`

/** The ids of responsibilities by where they are written: `responsibilities/IT-3`, `roles/first-aid/responsibilities/FA-1`. */
function dutiesByPath({ model }: View): ReadonlyMap<string, string> {
  return new Map([...model.responsibilities.values()].flatMap(({ id, path }) => (path ? [[path.join('/'), id]] : [])))
}

function placeOf(
  view: View,
  { path, range, about }: Finding,
  duties: ReadonlyMap<string, string>,
  roles: ReadonlySet<string>,
): string | undefined {
  const length = path[0] === 'roles' ? 4 : 2
  const duty = duties.get(path.slice(0, length).join('/'))
  if (duty !== undefined) {
    const named = isLetter(path[length]) ? unquote(view.document.text.slice(range.start, range.end)) : ''
    return roles.has(named) ? cellKey(duty, named) : dutyKey(duty)
  }
  const role = roleAt(path)
  if (role !== undefined && roles.has(role)) return roleKey(role)
  // what is written only in the catalogue has no place in the file
  const meant = path.length === 0 || path[0] === 'responsibilities' ? about : []
  const found = meant.find((id) => view.model.responsibilities.has(id))
  return found === undefined ? undefined : dutyKey(found)
}

function roleAt([section, role]: Path): string | undefined {
  return section === 'roles' && typeof role === 'string' ? role : undefined
}

function isLetter(step: Path[number] | undefined): step is Letter {
  return letters.some((letter) => letter === step)
}

function unquote(written: string): string {
  return /^(["'])(.*)\1$/.exec(written)?.[2] ?? written
}
