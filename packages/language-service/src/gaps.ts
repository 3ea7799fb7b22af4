import type { InOwnLanguages, RoleModel } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'

/** Errors and warnings by the role they are about: its own, or that of the responsibility they stand at. */
export function gapsByRole(
  { responsibilities }: RoleModel,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  return groupGaps(findings, ([section, id]) => {
    if (section === 'roles') return id
    return section === 'responsibilities' ? responsibilities.get(String(id))?.role : undefined
  })
}

/** Errors and warnings by the responsibility at which they stand. */
export function gapsByResponsibility(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupGaps(findings, ([section, id, key, own]) => {
    if (section === 'responsibilities') return id
    return section === 'roles' && key === 'responsibilities' ? own : undefined
  })
}

/** Errors and warnings that stand in the entry of a contact point or a situation. */
export function gapsByEntry(
  findings: readonly Finding[],
  wanted: 'contact-points' | 'situations',
): ReadonlyMap<string, readonly Finding[]> {
  return groupGaps(findings, ([section, id]) => (section === wanted ? id : undefined))
}

/** `1 gap`. */
export const gapCount: InOwnLanguages<(count: number) => string> = {
  en: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
  de: (count) => (count === 1 ? '1 Lücke' : `${count} Lücken`),
  fr: (count) => (count === 1 ? '1 lacune' : `${count} lacunes`),
}

function groupGaps(
  findings: readonly Finding[],
  ownerOf: (path: Finding['path']) => string | number | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  const gaps = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.severity !== 'error' && finding.severity !== 'warning') continue
    const owner = ownerOf(finding.path)
    if (typeof owner !== 'string') continue
    const known = gaps.get(owner)
    if (known) known.push(finding)
    else gaps.set(owner, [finding])
  }
  return gaps
}
