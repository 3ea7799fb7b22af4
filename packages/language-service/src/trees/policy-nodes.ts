import type { InOwnLanguages, Policy } from '@rolebook/model'
import { say, type View } from '../place/view.ts'
import { rangeOf, type TreeNode } from './tree-node.ts'

/** The policies under a line: those that its role looks after, or that help in its situation. */
export function policyNodes(view: View, under: string, isWanted: (policy: Policy) => boolean): readonly TreeNode[] {
  const policies = [...(view.model.rolebook.policies ?? [])]
  return policies.filter(([, policy]) => isWanted(policy)).map(([id, policy]) => policyNode(view, under, id, policy))
}

function policyNode(view: View, under: string, id: string, { title, summary }: Policy): TreeNode {
  const label = say(view, title, id)
  return {
    id: `${under}/policy:${id}`,
    label,
    description: policyWord[view.language],
    tooltip: [label, ...(summary ? [say(view, summary, '')] : [])].join('\n'),
    icon: 'policy',
    subject: { kind: 'policy', id },
    range: rangeOf(view, ['policies', id]),
    gaps: 0,
    children: [],
  }
}

const policyWord: InOwnLanguages<string> = { en: 'policy', de: 'Richtlinie', fr: 'politique' }
