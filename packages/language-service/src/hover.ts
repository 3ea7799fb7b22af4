import type { Hover } from 'vscode-languageserver-types'
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
import { type SubjectKind, subjectAt } from './subject.ts'
import type { View } from './view.ts'

/** What is known of the thing at an offset; `undefined` where nothing of ours stands there. */
export function hoverAt(view: View, offset: number, locate: Locate): Hover | undefined {
  const subject = subjectAt(view.document, offset)
  const card = subject && describers[subject.kind](view, subject.id)
  if (!subject || !card) return undefined
  return {
    contents: { kind: 'markdown', value: layOut(card).markdown },
    range: locate(subject.range).range,
  }
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
