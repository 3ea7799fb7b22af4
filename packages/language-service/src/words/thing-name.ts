import { nameIn } from '@rolebook/model'
import { personName, roleTitle, say, type View } from '../place/view.ts'

/** The name of the thing an id stands for, of whatever kind; the id itself where there is no other name. */
export function nameOfThing(view: View, id: string): string {
  const { model, language } = view
  const { people, contactPoints, assets, policies, sites } = model.rolebook
  if (people?.has(id)) return personName(view, id)
  if (model.roles.has(id)) return roleTitle(view, id)
  const situation = model.situations.get(id)
  if (situation) return say(view, situation.title, id)
  const named = contactPoints?.get(id)?.name ?? assets?.get(id)?.title ?? policies?.get(id)?.title
  if (named) return nameIn(model, named, id, language)
  return sites?.get(id)?.name ?? id
}
