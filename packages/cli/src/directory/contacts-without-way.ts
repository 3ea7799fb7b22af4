import { type Audience, projectRolebook } from '@rolebook/directory'
import {
  type Catalogue,
  createRoleModel,
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  textIn,
} from '@rolebook/model'
import { contactsWithoutWay, type WithoutWay } from '@rolebook/rules'
import { stretchIn } from '../check/located-finding.ts'
import type { RolebookFiles } from '../files/rolebook-files.ts'

interface Readers {
  readonly visibility: Audience
  readonly at: Instant
}

/**
 * Sentences about those to whom the cards of a directory lead and of whom its readers are given no way to call or write,
 * each with its place in the rolebook: what is in a directory for everybody is less than what staff see.
 */
export function sayContactsWithoutWay(
  { document, files }: RolebookFiles,
  { visibility, at }: Readers,
  catalogue: Catalogue,
  language: OwnLanguage,
): readonly string[] {
  const { rolebook } = document
  const seen = projectRolebook(rolebook, { visibility, at, catalogue: catalogue.structure })
  return contactsWithoutWay(createRoleModel(seen, catalogue), at).map((end) => {
    const range = document.rangeOf(end.kind === 'person' ? ['people', end.id] : ['contact-points', end.id], 'key')
    const { file, place } = stretchIn(files, range ?? { start: 0, end: 0 })
    const { line, character } = place.start
    return `${file.place.name}:${line + 1}:${character + 1}: ${nothingThere[language](nameOf(end))}`
  })

  function nameOf({ kind, id }: WithoutWay): string {
    if (kind === 'person') return rolebook.people?.get(id)?.name ?? id
    const name = rolebook.contactPoints?.get(id)?.name
    return (name && textIn(name, language, rolebook.organisation?.languages?.[0])) ?? id
  }
}

const nothingThere: InOwnLanguages<(name: string) => string> = {
  en: (name) => `Whoever is led to ${name} would find nothing to call or write: no way of theirs is in this directory.`,
  de: (name) =>
    `Wer zu ${name} geführt wird, fände dort nichts zum Anrufen oder Schreiben: In diesem Verzeichnis steht kein Weg dorthin.`,
  fr: (name) =>
    `Qui serait dirigé vers ${name} n’y trouverait rien pour appeler ou écrire : cet annuaire n’en donne aucun moyen.`,
}
