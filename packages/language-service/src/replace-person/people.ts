import { hasLeft, type Path } from '@rolebook/model'
import { personName } from '../place/view.ts'
import { removeEntry, replaceId } from './list-item.ts'
import type { Preview } from './preview.ts'

/** Hands over the absences that the leaver covers, and the outside people they sponsor. */
export function replaceInPeople(preview: Preview): void {
  const { leaver, lastDay, today } = preview.handover
  const { model, now } = preview.view
  for (const path of preview.placesOf(['people'])) {
    const id = String(path[1])
    const person = model.rolebook.people?.get(id)
    // whoever has left needs neither cover nor sponsor
    if (!person || id === leaver || hasLeft(model.rolebook, person, now)) continue
    const until = preview.dateAt([...path.slice(0, -1), 'until'])
    if (until !== undefined && until < today) continue
    if (path.at(-1) === 'cover' && (until === undefined || until > lastDay)) replaceCover(preview, path, id)
    if (path.at(-1) === 'sponsor') replaceSponsor(preview, path, id)
  }
}

function replaceCover(preview: Preview, path: Path, absent: string): void {
  const { leaver, successor } = preview.handover
  const [from, until] = ['from', 'until'].map((key) => preview.day(preview.dateAt([...path.slice(0, -1), key])))
  const values = { absent: personName(preview.view, absent), from: from ?? '', until: until ?? '' }
  if (absent === successor) preview.change('coverSelf', path, values, [removeEntry(preview.document, path)])
  else preview.change('cover', path, values, [replaceId(preview.document, path, leaver, successor)])
}

function replaceSponsor(preview: Preview, path: Path, external: string): void {
  const { leaver, successor } = preview.handover
  const values = { external: personName(preview.view, external) }
  if (external === successor) preview.leave('sponsorSelf', path, values)
  else preview.change('sponsor', path, values, [replaceId(preview.document, path, leaver, successor)])
}
