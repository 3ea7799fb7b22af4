import type { Path } from '@rolebook/model'
import { replaceId } from './list-item.ts'
import type { Preview } from './preview.ts'

/**
 * Approvals: one that has not begun is for the successor to give. One that was given stays as it is, because another
 * name would state what never happened; where it is still in force, it is reported.
 */
export function replaceInApprovals(preview: Preview): void {
  const { document, handover } = preview
  const { leaver, successor, today, lastDay } = handover
  for (const path of preview.placesOf([])) {
    if (path.at(-1) !== 'approved-by') continue
    const approval = path.slice(0, -1)
    const [from, until] = [preview.dateAt([...approval, 'from']), preview.dateAt([...approval, 'until'])]
    if (until !== undefined && until < today) continue
    const values = { where: describePlace(preview, approval) }
    if (from !== undefined && from > today && from > lastDay)
      preview.change('approves', path, values, [replaceId(document, path, leaver, successor)])
    else preview.leave('stillApproved', path, values)
  }
}

/** Names the rule of an exception, or the responsibility that does not apply. */
function describePlace({ document }: Preview, approval: Path): string {
  if (approval[0] !== 'exceptions') return String(approval.at(-2))
  const range = document.rangeOf([...approval, 'rule'])
  return range ? document.text.slice(range.start, range.end) : String(approval[0])
}
