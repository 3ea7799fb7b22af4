import type { Hover } from 'vscode-languageserver-types'
import { describeAsset } from './hover/asset-hover.ts'
import { type HoverCard, layOut } from './hover/card.ts'
import { describeContactPoint } from './hover/contact-point-hover.ts'
import { describeDate } from './hover/date-hover.ts'
import { describeDuration } from './hover/duration-hover.ts'
import { describeException } from './hover/exception-hover.ts'
import { listFindings } from './hover/findings-at.ts'
import { describeOpeningHours } from './hover/hours-hover.ts'
import { type Hovered, type HoveredKind, hoveredAt } from './hover/hovered.ts'
import { describePerson } from './hover/person-hover.ts'
import { describeReference } from './hover/reference-hover.ts'
import { describeResponsibility } from './hover/responsibility-hover.ts'
import { describeRole } from './hover/role-hover.ts'
import { describeRule } from './hover/rule-hover.ts'
import { describeSite } from './hover/site-hover.ts'
import { describeSituation } from './hover/situation-hover.ts'
import type { Locate } from './located-file.ts'
import type { CheckedView, View } from './view.ts'

/** What is known of the thing at an offset; `undefined` where nothing of ours stands there. */
export function hoverAt(view: CheckedView, offset: number, locate: Locate): Hover | undefined {
  const hovered = hoveredAt(view.document, offset)
  const card = hovered && describers[hovered.kind](view, hovered)
  if (!hovered || !card) return undefined
  return { contents: { kind: 'markdown', value: layOut(card).markdown }, range: locate(hovered.range).range }
}

/** A thing with an id: what it is, and below that what is found about it. */
function withFindings(describe: (view: View, id: string) => HoverCard | undefined) {
  return (view: CheckedView, { text }: Hovered): HoverCard | undefined => {
    const card = describe(view, text)
    return card && { ...card, details: [...card.details, ...listFindings(view, text)] }
  }
}

const describers: Readonly<Record<HoveredKind, (view: CheckedView, hovered: Hovered) => HoverCard | undefined>> = {
  role: withFindings(describeRole),
  responsibility: withFindings(describeResponsibility),
  person: withFindings(describePerson),
  'contact-point': withFindings(describeContactPoint),
  situation: withFindings(describeSituation),
  asset: withFindings(describeAsset),
  site: withFindings(describeSite),
  reference: (view, { text }) => describeReference(view, text),
  rule: (view, { text }) => describeRule(view, text),
  exception: describeException,
  date: describeDate,
  hours: describeOpeningHours,
  duration: describeDuration,
}
