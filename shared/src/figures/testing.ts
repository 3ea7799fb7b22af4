import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import { createRoleModel } from '../rolebook/role-model.ts'
import { readInstant } from '../time/zone.ts'
import { type Figures, figuresAt } from './figures.ts'

const catalogue = createCatalogue(structure, english)

/** The figures of a rolebook whose top level is given without its marker, on a Monday morning unless stated. */
export function figuresOf(text: string, at = '2026-11-23T10:00Z'): Figures {
  const now = readInstant(at, 'UTC')
  if (now === undefined) throw new Error(`${at} is no instant`)
  return figuresAt(createRoleModel(parse(`rolebook: 1\n${text}`).rolebook, catalogue), now)
}
