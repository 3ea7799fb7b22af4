import { describeReach, type InOwnLanguages, nameIn, type Reach } from '@rolebook/model'
import type { View } from '../view.ts'

/** What to know of a contact: the role it fills, until when it is open, for whom it stands in, whether it may not answer. */
export function remarksOf({ model, language, at, say }: View, reach: Reach): readonly string[] {
  const { remarks } = describeReach(model, reach, language, at)
  if (reach.kind === 'contact-point') return reach.contactPoint.hours === 'always' ? [say(always), ...remarks] : remarks
  if (reach.kind !== 'person' || reach.role === undefined) return remarks
  return [nameIn(model, model.roles.get(reach.role)?.title, reach.role, language), ...remarks]
}

const always: InOwnLanguages<string> = { en: 'at any hour', de: 'rund um die Uhr', fr: 'à toute heure' }
