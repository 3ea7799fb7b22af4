import { covers, type Exception, type InOwnLanguages, type Path, type PlainDate } from '@rolebook/model'
import { type Finding, revise, type Sentence } from '../finding.ts'
import { isSound } from '../places/damage.ts'
import { placesOfItems } from '../places/list-places.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { isAcceptable } from './acceptable.ts'
import { createGrants } from './grant.ts'

/** A finding that is not shown, because an exception in force accepts it. */
export interface Accepted {
  readonly finding: Finding
  readonly exception: Exception
}

/** The findings that are left once the exceptions of the file have been applied. */
export interface Acceptance {
  /** Those that no exception names, and those that an exception only lowers. */
  readonly findings: readonly Finding[]
  readonly accepted: readonly Accepted[]
  /** As `RuleContext` says, for the rules that look last. */
  isNeeded(exception: Exception): boolean
}

interface InForce {
  readonly exception: Exception
  readonly about: readonly string[]
  readonly until: PlainDate
  /** Which of the exceptions in the file. */
  readonly position: number
}

/**
 * Applies the exceptions of a file to what the given rules found. An exception accepts exactly the findings of its rule
 * that are about one of its ids, while it runs: first and last day included, in the organisation’s zone; without a last
 * day it accepts nothing. A finding that rests on clauses 4 to 10 is only lowered to information, with what an auditor
 * will still ask. All others are silenced.
 */
export function acceptFindings(findings: readonly Finding[], ran: readonly Rule[], context: RuleContext): Acceptance {
  const rules = new Map(ran.map((rule) => [rule.id, rule]))
  const acceptable = (id: string) => {
    const rule = rules.get(id)
    return rule && isAcceptable(rule) ? rule : undefined
  }
  const inForce = exceptionsInForce(context)
  const grantsFor = createGrants(context)
  const needed = new Set<Exception>()
  const accepted: Accepted[] = []
  const left: Finding[] = []
  for (const finding of findings) {
    const rule = acceptable(finding.rule)
    const accepting = inForce.filter(
      ({ exception, about }) => exception.rule === finding.rule && about.some((id) => finding.about.includes(id)),
    )
    const [first] = accepting
    if (!rule) left.push(finding)
    else if (!first) left.push(revise(finding, () => [...finding.fixes, ...grantsFor(finding, rule)]))
    else {
      for (const { exception } of accepting) needed.add(exception)
      if (rule.auditorAsks) left.push(lower(finding, first, rule.auditorAsks, context))
      else accepted.push({ finding, exception: first.exception })
    }
  }
  const isWhole = isSound(context.document)
  const found = new Set(inForce.map(({ exception }) => exception))
  return {
    findings: left,
    accepted,
    isNeeded: (exception) =>
      !isWhole || !acceptable(exception.rule ?? '') || !found.has(exception) || needed.has(exception),
  }
}

function exceptionsInForce({ model, today }: RuleContext): readonly InForce[] {
  return (model.rolebook.exceptions ?? []).flatMap((exception, position): InForce[] => {
    const { rule, about, until } = exception
    if (rule === undefined || about === undefined || until === undefined) return []
    return covers(exception, today()) ? [{ exception, about, until, position }] : []
  })
}

function lower(
  finding: Finding,
  { until, position }: InForce,
  auditorAsks: Sentence,
  { document, model, names, language }: RuleContext,
): Finding {
  const places = placesOfItems(document, ['exceptions'], model.rolebook.exceptions?.length ?? 0)
  const place: Path = places[position] ?? ['exceptions']
  const range = document.rangeOf(place)
  return revise(finding, () => finding.fixes, {
    severity: 'info',
    message: [finding.message, acceptedUntil[language](names.date(until)), auditorAsks[language]].join(' '),
    related: range ? [...finding.related, { range, message: acceptedHere[language] }] : finding.related,
  })
}

const acceptedUntil: InOwnLanguages<(date: string) => string> = {
  en: (date) => `Accepted until ${date}.`,
  de: (date) => `Akzeptiert bis ${date}.`,
  fr: (date) => `Accepté jusqu’au ${date}.`,
}

const acceptedHere: Sentence = {
  en: 'The exception that accepts it.',
  de: 'Die Ausnahme, die es akzeptiert.',
  fr: 'La dérogation qui l’accepte.',
}
