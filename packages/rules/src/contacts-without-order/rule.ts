import type { Contact, Path, RolebookDocument, RoleModel } from '@rolebook/model'
import { idsIn } from '../contacts/contact-ids.ts'
import type { Edit } from '../finding.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'contacts-without-order',
  severity: 'warning',
  profile: 'default',
  covers: ['STF-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Where several contacts stand, it says whether one after the other, any, or all are meant',
    de: 'Wo mehrere Kontakte stehen, steht dabei, ob der Reihe nach, irgendwer davon oder alle gemeint sind',
    fr: 'Là où figurent plusieurs contacts, il est dit s’il faut les joindre l’un après l’autre, l’un d’eux, ou tous',
  },
  messages: {
    unstated: {
      en: 'Here are {count} contacts, and staff cannot know whether to try one after the other, any of them, or all. Write “{ order: […] }”, “{ any: […] }” or “{ all: […] }”.',
      de: 'Hier stehen {count} Kontakte, und Beschäftigte können nicht wissen, ob sie der Reihe nach, irgendwen davon oder alle erreichen sollen. Schreiben Sie „{ order: […] }“, „{ any: […] }“ oder „{ all: […] }“.',
      fr: 'Il y a ici {count} contacts, et le personnel ne peut savoir s’il faut les joindre l’un après l’autre, l’un d’eux, ou tous. Écrivez « { order: […] } », « { any: […] } » ou « { all: […] } ».',
    },
    order: { en: 'One after the other: order', de: 'Der Reihe nach: order', fr: 'L’un après l’autre : order' },
    any: { en: 'Any of them: any', de: 'Irgendwer davon: any', fr: 'L’un d’eux : any' },
    all: { en: 'All of them: all', de: 'Alle: all', fr: 'Tous : all' },
  },
  check({ model }, report) {
    for (const { contact, path, about } of writtenContacts(model)) {
      if (contact.how !== 'unstated' || contact.of.length < 2) continue
      report({
        message: 'unstated',
        at: { path },
        values: { count: String(contact.of.length) },
        about,
        // Only somebody who knows can say which of them is meant.
        fixes: (['order', 'any', 'all'] as const).map((how) => ({
          title: how,
          edits: (document) => groupAs(how, document, path),
          preferred: false,
        })),
      })
    }
  },
})

interface WrittenContact {
  readonly contact: Contact
  readonly path: Path
  readonly about: readonly string[]
}

/** Every contact of the file: the default one, those of situations, and the receptions of sites. */
function writtenContacts({ rolebook }: RoleModel): readonly WrittenContact[] {
  const { organisation, situations, sites } = rolebook
  const written = (contact: Contact | undefined, path: Path, about: readonly string[]): readonly WrittenContact[] =>
    contact ? [{ contact, path, about }] : []
  const fallback = organisation?.defaultContact
  return [
    ...written(fallback, ['organisation', 'default-contact'], idsIn(fallback)),
    ...[...(situations ?? [])].flatMap(([id, { contact }]) => written(contact, ['situations', id, 'contact'], [id])),
    ...[...(sites ?? [])].flatMap(([id, { reception }]) => written(reception, ['sites', id, 'reception'], [id])),
  ]
}

/** `[a, b]` becomes `{ any: [a, b] }`; a list over several lines is left to whoever wrote it. */
function groupAs(how: string, document: RolebookDocument, path: Path): readonly Edit[] {
  const range = document.rangeOf(path)
  if (!range || !/^\[.*\]$/.test(document.text.slice(range.start, range.end))) return []
  const { start, end } = range
  return [
    { range: { start, end: start }, text: `{ ${how}: ` },
    { range: { start: end, end }, text: ' }' },
  ]
}
