import type { CatalogueSituation, CatalogueStructure } from '../catalogue/catalogue.ts'
import type { CatalogueTexts } from '../catalogue/local-texts.ts'
import type { Rolebook, Situation } from '../format/rolebook-format.ts'
import type { Contact } from '../format/shape.ts'
import type { LanguageTag, LocalText } from '../text/local-text.ts'
import { type Duration, readDuration } from '../time/duration.ts'
import type { Path } from '../yaml/node.ts'

/** A situation as staff meet it: the catalogue's texts, with what the file says winning field by field. */
export interface SituationEntry {
  readonly id: string
  readonly title: LocalText
  readonly urgency: 'now' | 'today' | 'this-week'
  /** Whom to reach, after the defaults: the file's, else the catalogue's role if somebody holds it, else the default contact. */
  readonly contact: Contact | undefined
  /** Whether `contact` is the situation's own, the catalogue's role or the organisation's default. */
  readonly contactFrom: 'situation' | 'catalogue' | 'default' | undefined
  readonly deadline: Duration | undefined
  readonly first: readonly LocalText[]
  readonly doNot: readonly LocalText[]
  readonly include: readonly LocalText[]
  /** Everyday words that find it, the catalogue's and the file's together, by language. */
  readonly keywords: ReadonlyMap<LanguageTag, readonly string[]>
  readonly fulfils: readonly string[]
  readonly danger: boolean
  readonly usePhone: boolean
  readonly confidential: boolean
  readonly catalogue: CatalogueSituation | undefined
  /** Where the file speaks of it. */
  readonly path: Path | undefined
  readonly written: Situation
}

/** The parts of a catalogue that its situations need. */
export interface SituationCatalogue {
  readonly structure: Pick<CatalogueStructure, 'situations'>
  readonly texts: Pick<CatalogueTexts, 'situations'>
}

/** The model of the same rolebook before an edit. */
interface Before {
  readonly rolebook: Rolebook
  readonly situations: ReadonlyMap<string, SituationEntry>
}

/**
 * All situations of the catalogue, then the organisation's own. Given those before an edit, returns the same map where
 * nothing they are made from has changed.
 */
export function situationEntries(
  rolebook: Rolebook,
  catalogue: SituationCatalogue,
  before?: Before,
): ReadonlyMap<string, SituationEntry> {
  if (before && isMadeOfTheSame(before.rolebook, rolebook, catalogue)) return before.situations
  const written = rolebook.situations ?? new Map<string, Situation>()
  const entries = new Map<string, SituationEntry>()
  for (const known of catalogue.structure.situations) {
    entries.set(known.id, situationEntry(known.id, written.get(known.id), rolebook, catalogue, known))
  }
  for (const [id, own] of written) {
    if (!entries.has(id)) entries.set(id, situationEntry(id, own, rolebook, catalogue, undefined))
  }
  return entries
}

/** Situations depend on roles only by whether somebody holds them, so most edits of roles change nothing here. */
function isMadeOfTheSame(before: Rolebook, next: Rolebook, { structure }: SituationCatalogue): boolean {
  return (
    before.situations === next.situations &&
    before.organisation === next.organisation &&
    (before.roles === next.roles ||
      structure.situations.every(({ role }) => isHeld(role, before) === isHeld(role, next)))
  )
}

function isHeld(role: string | undefined, { roles }: Rolebook): boolean {
  return role !== undefined && (roles?.get(role)?.heldBy?.length ?? 0) > 0
}

function situationEntry(
  id: string,
  own: Situation | undefined,
  rolebook: Rolebook,
  catalogue: SituationCatalogue,
  known: CatalogueSituation | undefined,
): SituationEntry {
  const written = own ?? {}
  const texts = known && catalogue.texts.situations.get(id)
  const deadline = known?.deadline === undefined ? undefined : readDuration(known.deadline)
  return {
    id,
    title: written.title ?? texts?.title ?? { '': id },
    urgency: written.urgency ?? known?.urgency ?? 'this-week',
    ...contactOf(written, known, rolebook),
    deadline: written.deadline ?? deadline,
    first: written.first ?? texts?.first ?? [],
    doNot: written.doNot ?? texts?.doNot ?? [],
    include: written.include ?? texts?.include ?? [],
    keywords: joinKeywords(texts?.keywords, written.keywords),
    fulfils: written.fulfils ?? known?.fulfils ?? [],
    danger: known?.danger === true,
    usePhone: known?.usePhone === true,
    confidential: written.confidential ?? known?.confidential === true,
    catalogue: known,
    path: own ? ['situations', id] : undefined,
    written,
  }
}

function contactOf(
  written: Situation,
  known: CatalogueSituation | undefined,
  rolebook: Rolebook,
): Pick<SituationEntry, 'contact' | 'contactFrom'> {
  if (written.contact) return { contact: written.contact, contactFrom: 'situation' }
  const role = known?.role
  const fallback = rolebook.organisation?.defaultContact
  // A role that nobody holds would make a card without a number; the default contact then answers alone.
  if (role !== undefined && isHeld(role, rolebook)) {
    return { contact: { how: 'order', of: [role, ...asSteps(fallback)] }, contactFrom: 'catalogue' }
  }
  return { contact: fallback, contactFrom: fallback && 'default' }
}

/** A contact as steps of an `order`, so that it can follow another. */
function asSteps(contact: Contact | undefined): Contact['of'] {
  if (!contact) return []
  const { how, of } = contact
  return how === 'order'
    ? of
    : [{ how: how === 'all' ? 'all' : 'any', of: of.filter((step) => typeof step === 'string') }]
}

type Keywords = ReadonlyMap<LanguageTag, readonly string[]>

function joinKeywords(known: Keywords = new Map(), own?: Keywords): Keywords {
  if (!own) return known
  const joined = new Map(known)
  for (const [language, words] of own) joined.set(language, [...words, ...(known.get(language) ?? [])])
  return joined
}
