import type { Path, PlainDate, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'
/**
 * The edit that ends an assignment on a day, given where its holder is written: `eli`, `{ who: eli }` or `who: eli` in
 * a block. Nothing else of it is touched. `undefined` where it is written in a way that would have to be guessed at.
 */
export declare function endAssignment(
  { text, lines, rangeOf }: RolebookDocument,
  holder: Path,
  day: PlainDate,
): Edit | undefined
//# sourceMappingURL=end-assignment.d.ts.map
