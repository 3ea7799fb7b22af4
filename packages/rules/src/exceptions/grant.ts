import type { Edit, Finding, Fix } from '../finding.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { isAboutExceptions, isAcceptable } from './acceptable.ts'
import { placeForException } from './skeleton.ts'

/** The repairs of a finding that only somebody with authority can finish. */
export type Grants = (finding: Finding, rule: Rule) => readonly Fix[]

/**
 * Offers to grant an exception: a skeleton that names the finding and has to be filled in, so it accepts nothing yet
 * and is never applied unasked. Offered only where it fits the layout of the file, and not for hints, which need no
 * exception.
 */
export function createGrants({ document, language, today }: RuleContext): Grants {
  let place: ReturnType<typeof placeForException> | undefined
  return ({ severity, about: [first] }, rule) => {
    if (severity === 'hint' || first === undefined || !isAcceptable(rule) || isAboutExceptions(rule)) return []
    place ??= placeForException(document)
    const edits: readonly Edit[] = place({ rule: rule.id, about: first, from: today() })
    return edits.length === 0 ? [] : [{ title: titles[language], edits, preferred: false, grants: true }]
  }
}

const titles = {
  en: 'Grant an exception, to be filled in',
  de: 'Ausnahme gewähren (noch auszufüllen)',
  fr: 'Accorder une dérogation (à compléter)',
} as const
