import type {
  Catalogue,
  CatalogueReference,
  CatalogueResponsibility,
  CatalogueRole,
  CatalogueSituation,
} from './catalogue.ts'

/** The role of this id, of either tier; `undefined` where the organisation made the id up itself. */
export function findRole(catalogue: Catalogue, id: string): CatalogueRole | undefined {
  return catalogue.byId.roles.get(id)
}

/** The responsibility of this id (`IT-3`), of either tier. */
export function findResponsibility(catalogue: Catalogue, id: string): CatalogueResponsibility | undefined {
  return catalogue.byId.responsibilities.get(id)
}

/** The clause (`5.3`) or control (`A.5.2`) of this id; `undefined` where this edition of the standard has none. */
export function findReference(catalogue: Catalogue, id: string): CatalogueReference | undefined {
  return catalogue.byId.references.get(id)
}

/** The situation of this id (`lost-device`). */
export function findSituation(catalogue: Catalogue, id: string): CatalogueSituation | undefined {
  return catalogue.byId.situations.get(id)
}

/** Whether the id is written like a clause (`5.3`) or control (`A.5.2`); not whether the standard has it. */
export function isReference(id: string): boolean {
  return /^(?:A\.)?[1-9]\d?(?:\.[1-9]\d?){1,2}$/.test(id)
}

/** The responsibilities of one role, first tier first, in the order of the catalogue. */
export function responsibilitiesOfRole(catalogue: Catalogue, role: string): readonly CatalogueResponsibility[] {
  return catalogue.structure.responsibilities.filter((responsibility) => responsibility.role === role)
}

/** The responsibilities that cover a clause or control, in whatever sureness, in the order of the catalogue. */
export function responsibilitiesCovering(catalogue: Catalogue, reference: string): readonly CatalogueResponsibility[] {
  return catalogue.structure.responsibilities.filter((responsibility) =>
    responsibility.covers.some((covered) => covered.reference === reference),
  )
}
