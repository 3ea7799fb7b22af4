import { type CatalogueResponsibility, type CoveredReference, type InOwnLanguages, quotedIn } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { Locate } from '../place/located-file.ts'
import { roleTitle, type View, wordingsOf } from '../place/view.ts'
import { placeOf, placeToWrite } from './map-place.ts'

/** What would close a gap, and where it would be written. */
export interface Remedy {
  readonly text: string
  readonly place: Location
}

/** The most responsibilities of the catalogue that are proposed for one gap. */
const mostProposed = 3

/**
 * What can be done about a clause or control that is not covered: fill the role that should answer, add another role of
 * the catalogue, or write a responsibility of the organisation’s own.
 */
export function remediesFor(view: View, locate: Locate, { reference, state, by }: CoveredReference): readonly Remedy[] {
  if (state === 'covered') return []
  const vacant = state === 'vacant' ? by.flatMap((covering) => fillingsFor(view, locate, covering)) : []
  const proposed = unusedDutiesFor(view, reference.id).map((duty) => proposal(view, locate, duty))
  const own: Remedy = {
    text: texts.write[view.language](quotedIn(view.language, `covers: [${reference.id}]`)),
    place: placeToWrite(view, locate, 'responsibilities'),
  }
  return distinct([...vacant, ...proposed, ...(state === 'vacant' ? [] : [own])])
}

function fillingsFor(view: View, locate: Locate, { responsibility, roles }: CoveredReference['by'][number]): Remedy[] {
  const { model, language } = view
  // what all employees answer for, nobody answers for
  if (roles.every(({ role }) => model.roles.get(role)?.everybody)) {
    const place = placeOf(view, locate, model.responsibilities.get(responsibility)?.path)
    const text = texts.nameRole[language](responsibility)
    return [{ text, place: place ?? placeToWrite(view, locate, 'responsibilities') }]
  }
  return roles.map(({ role }) => ({
    text: texts.fill[language](quotedIn(language, roleTitle(view, role))),
    place: placeOf(view, locate, model.roles.get(role)?.path) ?? placeToWrite(view, locate, 'roles'),
  }))
}

/** Responsibilities of the catalogue that are not in force here and cover a reference squarely. */
function unusedDutiesFor({ model }: View, reference: string): readonly CatalogueResponsibility[] {
  return model.catalogue.structure.responsibilities
    .filter(({ id }) => !model.responsibilities.has(id))
    .filter(({ covers }) => covers.some((covered) => covered.reference === reference && covered.sureness !== 'low'))
    .slice(0, mostProposed)
}

/** Proposes to add another role, which brings the duty, or only another duty of a role that is already there. */
function proposal(view: View, locate: Locate, { id, role }: CatalogueResponsibility): Remedy {
  const { model, language } = view
  if (!model.roles.has(role)) {
    const text = texts.takeRole[language](quotedIn(language, roleTitle(view, role)), role, id)
    return { text, place: placeToWrite(view, locate, 'roles') }
  }
  const says = wordingsOf(view, ({ responsibilities }) => responsibilities[id]?.text) ?? id
  const text = texts.takeDuty[language](id, roleTitle(view, role), says)
  return { text, place: placeToWrite(view, locate, 'responsibilities') }
}

function distinct(remedies: readonly Remedy[]): readonly Remedy[] {
  return [...new Map(remedies.map((remedy) => [remedy.text, remedy])).values()]
}

const texts = {
  fill: {
    en: (role: string) => `Name who holds ${role}.`,
    de: (role: string) => `Nennen Sie, wer die Rolle ${role} innehat.`,
    fr: (role: string) => `Indiquez qui tient le rôle ${role}.`,
  },
  nameRole: {
    en: (responsibility: string) => `Name the role that answers for ${responsibility}.`,
    de: (responsibility: string) => `Nennen Sie die Rolle, die für ${responsibility} einsteht.`,
    fr: (responsibility: string) => `Indiquez le rôle qui répond de ${responsibility}.`,
  },
  takeRole: {
    en: (role: string, id: string, duty: string) =>
      `Take the role ${role} from the catalogue (${id}): it brings ${duty}.`,
    de: (role: string, id: string, duty: string) =>
      `Nehmen Sie die Rolle ${role} aus dem Katalog auf (${id}): Sie bringt ${duty} mit.`,
    fr: (role: string, id: string, duty: string) =>
      `Reprenez du catalogue le rôle ${role} (${id}) : il apporte ${duty}.`,
  },
  takeDuty: {
    en: (duty: string, role: string, says: string) => `Take ${duty} from the catalogue (${role}): ${says}`,
    de: (duty: string, role: string, says: string) => `Nehmen Sie ${duty} aus dem Katalog auf (${role}): ${says}`,
    fr: (duty: string, role: string, says: string) => `Reprenez du catalogue ${duty} (${role}) : ${says}`,
  },
  write: {
    en: (covers: string) => `Write a responsibility of your own with ${covers}.`,
    de: (covers: string) => `Schreiben Sie eine eigene Verantwortlichkeit mit ${covers}.`,
    fr: (covers: string) => `Rédigez une responsabilité propre avec ${covers}.`,
  },
} satisfies Record<string, InOwnLanguages<(...values: string[]) => string>>
