import type { Wording } from '../../src/catalogue/catalogue.ts'
import { references, themes } from './fr/references.ts'
import { firstTierResponsibilities } from './fr/responsibilities-first-tier.ts'
import { secondTierResponsibilities } from './fr/responsibilities-second-tier.ts'
import { roles } from './fr/roles.ts'
import { situations } from './fr/situations.ts'

/** Catalogue 1 in French. */
export const french: Wording = {
  language: 'fr',
  themes,
  references,
  roles,
  responsibilities: { ...firstTierResponsibilities, ...secondTierResponsibilities },
  situations,
}
