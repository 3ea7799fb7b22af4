import { colonIn, type OwnLanguage } from '@rolebook/model'
import { concernsOf, type MapNode } from './map-graph.ts'
import type { MapIndex } from './map-index.ts'
import { texts } from './map-texts.ts'

/** A box with everything it is joined with, in a few words: for screen readers and tooltips. */
export function sayNode(node: MapNode, { roles }: MapIndex, language: OwnLanguage): string {
  const concerns = concernsOf(node).map(({ sentence }) => sentence)
  const titleOf = (role: string) => roles.get(role)?.title ?? role
  if (node.kind === 'person') {
    const { name, carries } = node.person
    const says = carries.map(({ role, how }) => `${titleOf(role)} (${how})`).join('; ')
    return [`${name}${colonIn(language)}${says}`, ...concerns].join('. ')
  }
  if (node.kind === 'role') {
    const { title, filling } = node.role
    return [`${title}${colonIn(language)}${filling}`, texts.dutyCount[language](node.duties), ...concerns].join('. ')
  }
  const { id, text, roles: its } = node.duty
  return [`${id} ${text}`, its.map(({ role, how }) => `${titleOf(role)} (${how})`).join('; ')].join(' ')
}
