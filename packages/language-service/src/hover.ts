import type { Hover, MarkupContent } from 'vscode-languageserver-types'
import { describeAsset } from './hover/asset-hover.ts'
import { type HoverCard, layOut } from './hover/card.ts'
import { describeContactPoint } from './hover/contact-point-hover.ts'
import { describeDate } from './hover/date-hover.ts'
import { describeDuration } from './hover/duration-hover.ts'
import { describeException } from './hover/exception-hover.ts'
import { listFindings } from './hover/findings-at.ts'
import { describeOpeningHours } from './hover/hours-hover.ts'
import { type Hovered, hoveredAt } from './hover/hovered.ts'
import { describeKey } from './hover/key-hover.ts'
import { describePerson } from './hover/person-hover.ts'
import { describePolicy } from './hover/policy-hover.ts'
import { describeReference } from './hover/reference-hover.ts'
import { describeResponsibility } from './hover/responsibility-hover.ts'
import { describeRole } from './hover/role-hover.ts'
import { describeRule } from './hover/rule-hover.ts'
import { describeSite } from './hover/site-hover.ts'
import { describeSituation } from './hover/situation-hover.ts'
import type { Locate } from './place/located-file.ts'
import type { Subject, SubjectKind } from './place/subject.ts'
import type { CheckedView, View } from './place/view.ts'

/** The hover about the thing at an offset, with its findings; `undefined` where nothing of ours is there. */
export function hoverAt(view: CheckedView, offset: number, locate: Locate): Hover | undefined {
  const hovered = hoveredAt(view.document, offset)
  const card = hovered && describeHovered(view, hovered)
  if (!hovered || !card) return undefined
  return { contents: write(card), range: locate(hovered.range).range }
}

/** Describes a thing, wherever it is named. */
export function describeSubject(view: View, { kind, id }: Pick<Subject, 'kind' | 'id'>): MarkupContent | undefined {
  const card = describers[kind](view, id)
  return card && write(card)
}

function describeHovered(view: CheckedView, hovered: Hovered): HoverCard | undefined {
  switch (hovered.kind) {
    case 'exception':
      return describeException(view, hovered)
    case 'key':
      return describeKey(view, hovered)
    case 'date':
      return describeDate(view, hovered)
    case 'hours':
      return describeOpeningHours(view, hovered)
    case 'duration':
      return describeDuration(view, hovered)
    default: {
      const card = describers[hovered.kind](view, hovered.text)
      return card && { ...card, details: [...card.details, ...listFindings(view, hovered.text, hovered.range)] }
    }
  }
}

function write(card: HoverCard): MarkupContent {
  return { kind: 'markdown', value: layOut(card).markdown }
}

const describers: Readonly<Record<SubjectKind, (view: View, id: string) => HoverCard | undefined>> = {
  role: describeRole,
  responsibility: describeResponsibility,
  person: describePerson,
  'contact-point': describeContactPoint,
  situation: describeSituation,
  asset: describeAsset,
  policy: describePolicy,
  site: describeSite,
  reference: describeReference,
  rule: describeRule,
}
