import type { Hover, MarkupContent } from 'vscode-languageserver-types'
import { describeAsset } from './hover/asset-hover.ts'
import { type HoverCard, layOut } from './hover/card.ts'
import { describeContactPoint } from './hover/contact-point-hover.ts'
import { describePerson } from './hover/person-hover.ts'
import { describeReference } from './hover/reference-hover.ts'
import { describeResponsibility } from './hover/responsibility-hover.ts'
import { describeRole } from './hover/role-hover.ts'
import { describeRule } from './hover/rule-hover.ts'
import { describeSite } from './hover/site-hover.ts'
import { describeSituation } from './hover/situation-hover.ts'
import type { Locate } from './located-file.ts'
import { type Subject, type SubjectKind, subjectAt } from './subject.ts'
import type { View } from './view.ts'

/** What is known of the thing at an offset; `undefined` where nothing of ours stands there. */
export function hoverAt(view: View, offset: number, locate: Locate): Hover | undefined {
  const subject = subjectAt(view.document, offset)
  const contents = subject && describeSubject(view, subject)
  if (!subject || !contents) return undefined
  return {
    contents,
    range: locate(subject.range).range,
  }
}

/** What is known of a thing, wherever it is named. */
export function describeSubject(view: View, { kind, id }: Pick<Subject, 'kind' | 'id'>): MarkupContent | undefined {
  const card = describers[kind](view, id)
  return card && { kind: 'markdown', value: layOut(card).markdown }
}

const describers: Readonly<Record<SubjectKind, (view: View, id: string) => HoverCard | undefined>> = {
  role: describeRole,
  responsibility: describeResponsibility,
  person: describePerson,
  'contact-point': describeContactPoint,
  situation: describeSituation,
  asset: describeAsset,
  site: describeSite,
  reference: describeReference,
  rule: describeRule,
}
