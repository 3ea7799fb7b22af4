import type { Path } from '@rolebook/model'
import { contactKeys } from '@rolebook/rules'
import { say } from '../place/view.ts'
import { removeItem, replaceId } from './list-item.ts'
import type { Preview } from './preview.ts'
import { contactPlaces } from './sentences.ts'

/** Sends staff to the successor wherever they were sent to the leaver. Nobody is named twice in one contact. */
export function replaceInContacts(preview: Preview): void {
  const { document, handover } = preview
  const { leaver, successor } = handover
  const named = new Set<string>()
  for (const path of preview.placesOf([])) {
    const root = path.slice(0, path.findIndex((step) => contactKeys.includes(step)) + 1)
    if (root.length === 0) continue
    const values = { where: describePlace(preview, root) }
    const isNamed = named.has(root.join('/')) || preview.placesOf(root, successor).length > 0
    named.add(root.join('/'))
    if (isNamed && hasOthers(preview, path)) preview.change('contactAlready', path, values, removeItem(document, path))
    else preview.change('contact', path, values, [replaceId(document, path, leaver, successor)])
  }
}

/** Whether a list keeps other items without this one; an empty list would be no contact. */
function hasOthers({ document }: Preview, path: Path): boolean {
  return typeof path.at(-1) === 'number' && document.rangeOf([...path.slice(0, -1), 1]) !== undefined
}

function describePlace({ view }: Preview, [section, id]: Path): string {
  const { model, language } = view
  if (section === 'situations') return say(view, model.situations.get(String(id))?.title, String(id))
  if (section === 'sites')
    return `${contactPlaces.reception[language]} ${model.rolebook.sites?.get(String(id))?.name ?? id}`
  return contactPlaces.default[language]
}
