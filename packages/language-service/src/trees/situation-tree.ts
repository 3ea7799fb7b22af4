import {
  answerFor,
  describeAnswer,
  describeLater,
  describeLine,
  describeNobody,
  type InOwnLanguages,
  type SituationEntry,
} from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import { groupBy } from '../group-by.ts'
import { urgencyNames } from '../hover/situation-hover.ts'
import { say, type View } from '../place/view.ts'
import { isGap } from '../words/gaps.ts'
import { policyNodes } from './policy-nodes.ts'
import { countGaps, findingNode, rangeOf, type TreeNode } from './tree-node.ts'

/**
 * Situations in the order of the card, each with who answers at this moment (or a gap, where nobody does) and its
 * policies.
 */
export function createSituationTree(view: View, findings: readonly Finding[]): readonly TreeNode[] {
  const gaps = groupBy(findings.filter(isGap), ({ path: [section, id] }) =>
    section === 'situations' && typeof id === 'string' ? [id] : [],
  )
  const situations = [...view.model.situations.values()]
  const order = ['now', 'today', 'this-week'] as const
  return order.flatMap((urgency) =>
    situations
      .filter((situation) => situation.urgency === urgency)
      .map((situation) => situationNode(view, situation, gaps.get(situation.id) ?? [])),
  )
}

function situationNode(view: View, situation: SituationEntry, findings: readonly Finding[]): TreeNode {
  const { model, language, now } = view
  const { id, urgency } = situation
  const node = `situation:${id}`
  const title = say(view, situation.title, id)
  const answer = answerFor(model, id, now)
  const { summary } = describeAnswer(model, answer, language, now)
  const [first] = answer.lines
  const answers = first ? describeLine(model, first, language, now) : texts.nobody[language]
  const line = (kind: 'reached' | 'not-reached', label: string, index: number): TreeNode => ({
    id: `${node}/${kind}:${index}`,
    label,
    description: '',
    tooltip: label,
    icon: kind,
    range: rangeOf(view, situation.path && [...situation.path, 'contact']) ?? defaultContact(view),
    gaps: 0,
    children: [],
  })
  const unreached = [
    ...answer.later.map((later) => describeLater(model, later, language, now)),
    ...answer.nobody.map((nobody) => describeNobody(model, nobody, language, now)),
  ]
  return {
    id: node,
    label: title,
    description: [answers, ...countGaps(findings, view)].join(' · '),
    tooltip: [`${title} · ${urgencyNames[urgency][language]}`, summary, ...findings.map(({ message }) => message)].join(
      '\n',
    ),
    icon: `situation-${urgency}`,
    subject: { kind: 'situation', id },
    range: rangeOf(view, situation.path) ?? defaultContact(view),
    gaps: findings.length + (first ? 0 : 1),
    children: [
      ...findings.map((finding, index) => findingNode(view, node, finding, index)),
      ...answer.lines.map((one, index) => line('reached', describeLine(model, one, language, now), index)),
      ...unreached.map((sentence, index) => line('not-reached', sentence, index)),
      ...policyNodes(view, node, ({ situations = [] }) => situations.includes(id)),
    ],
  }
}

function defaultContact(view: View) {
  return rangeOf(view, ['organisation', 'default-contact'])
}

const texts = {
  nobody: { en: 'nobody just now', de: 'gerade niemand', fr: 'personne en ce moment' },
} satisfies Record<string, InOwnLanguages<string>>
