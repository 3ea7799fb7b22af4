import { type LanguageTag, ownLanguage } from '../text/local-text.ts'
import { type CatalogueTexts, joinWordings } from './local-texts.ts'

/**
 * The built-in catalogue: ISO 27001 roles, responsibilities, clauses, controls and situations as data.
 * Structure (ids, letters, links) and wording (one file a language) are kept apart, so that a page loads one language.
 * A published number is never changed; corrections come as the next number.
 */
export interface Catalogue {
  readonly structure: CatalogueStructure
  /** Wordings that were loaded, by language. At least one. */
  readonly wordings: Readonly<Partial<Record<CatalogueLanguage, Wording>>>
  /** The entries of the structure by id; read them through `lookup.ts`. */
  readonly byId: CatalogueEntries
  /** The wordings again, with all languages of a text together; joined when first asked for. */
  readonly texts: CatalogueTexts
}

export interface CatalogueEntries {
  readonly references: ReadonlyMap<string, CatalogueReference>
  readonly roles: ReadonlyMap<string, CatalogueRole>
  readonly responsibilities: ReadonlyMap<string, CatalogueResponsibility>
  readonly situations: ReadonlyMap<string, CatalogueSituation>
}

export type CatalogueLanguage = 'en' | 'de' | 'fr'

/** `high`: the clause plainly asks for it; `medium`: good fit, auditors may file it elsewhere; `low`: related. */
export type Sureness = 'high' | 'medium' | 'low'

export interface CatalogueStructure {
  readonly number: number
  readonly standard: 'iso27001:2022'
  readonly references: readonly CatalogueReference[]
  readonly roles: readonly CatalogueRole[]
  readonly responsibilities: readonly CatalogueResponsibility[]
  readonly situations: readonly CatalogueSituation[]
}

/** A clause entry (`5.3`) or an Annex A control (`A.5.2`). */
export interface CatalogueReference {
  readonly id: string
  readonly kind: 'clause' | 'control'
  readonly theme: ReferenceTheme
}

export type ReferenceTheme =
  | 'context'
  | 'leadership'
  | 'planning'
  | 'support'
  | 'operation'
  | 'performance'
  | 'improvement'
  | 'organizational'
  | 'people'
  | 'physical'
  | 'technological'

export interface CatalogueRole {
  readonly id: string
  /** 1: the eight roles everybody should consider. 2: what the eight leave uncovered; silent until named in a file. */
  readonly tier: 1 | 2
  /** A holder must be there now (5.3 a and b, 9.2.2). */
  readonly required?: true
  /** Held by everybody without being listed. */
  readonly everybody?: true
  /** One of the organisation's own people or groups, never an outside organisation. */
  readonly insideOnly?: true
  /** Second tier only: the clauses and controls that name or need the role. */
  readonly covers?: readonly string[]
}

export interface CatalogueResponsibility {
  readonly id: string
  /** The role whose duty it is. */
  readonly role: string
  readonly tier: 1 | 2
  readonly covers: readonly { readonly reference: string; readonly sureness: Sureness }[]
  readonly accountable: string
  readonly responsible: readonly string[]
  readonly consulted: readonly string[]
  readonly informed: readonly string[]
  /** Default rhythm of a recurring duty, in the grammar of the format: `12 months`. */
  readonly every?: string
}

export interface CatalogueSituation {
  readonly id: string
  readonly urgency: 'now' | 'today' | 'this-week'
  /** The role that answers where the situation names no contact of its own; without one, the default contact. */
  readonly role?: string
  /** In the grammar of the format: `1 hour`. */
  readonly deadline?: string
  /** Somebody may be hurt: the emergency number stands first. */
  readonly danger?: true
  /** The device at hand may be lost or broken: "use your phone". */
  readonly usePhone?: true
  readonly confidential?: true
  readonly fulfils: readonly string[]
}

/** All texts of the catalogue in one language. Ids are those of the structure; a test holds them equal. */
export interface Wording {
  readonly language: CatalogueLanguage
  readonly themes: Readonly<Record<ReferenceTheme, string>>
  /** Short titles of clauses and controls, in our own words where the language has no licensed title. */
  readonly references: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, RoleWording>>
  readonly responsibilities: Readonly<Record<string, ResponsibilityWording>>
  readonly situations: Readonly<Record<string, SituationWording>>
}

export interface RoleWording {
  readonly title: string
  /** One sentence: what the role is for, in plain words. */
  readonly summary: string
  /** Who usually holds it. */
  readonly typicalHolder: string
}

export interface ResponsibilityWording {
  /** One sentence that begins with a verb. */
  readonly text: string
  /** One sentence: why the clauses ask for it. */
  readonly why: string
}

export interface SituationWording {
  /** As staff would say it: "I lost my laptop or phone". */
  readonly title: string
  /** At most three steps to take now. */
  readonly first: readonly string[]
  readonly doNot: readonly string[]
  /** What to say when calling. */
  readonly include: readonly string[]
  /** Everyday words, half sentences and common misspellings that should find it. */
  readonly keywords: readonly string[]
}

/** Joins the structure with the wordings a host has loaded. Throws if none is given. */
export function createCatalogue(structure: CatalogueStructure, ...wordings: readonly Wording[]): Catalogue {
  if (wordings.length === 0) throw new Error('A catalogue needs the wording of at least one language.')
  let texts: CatalogueTexts | undefined
  return {
    structure,
    wordings: Object.fromEntries(wordings.map((wording) => [wording.language, wording])),
    byId: {
      references: entriesById(structure.references),
      roles: entriesById(structure.roles),
      responsibilities: entriesById(structure.responsibilities),
      situations: entriesById(structure.situations),
    },
    get texts() {
      texts ??= joinWordings(wordings)
      return texts
    },
  }
}

function entriesById<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** The wording in the wanted language (`de-AT` is German), else English, else the first that was loaded. */
export function wordingOf(catalogue: Catalogue, language: LanguageTag): Wording {
  const { wordings } = catalogue
  const wanted = wordings[ownLanguage(language)] ?? wordings.en
  if (wanted) return wanted
  const [first] = Object.values(wordings)
  if (!first) throw new Error('A catalogue needs the wording of at least one language.')
  return first
}
