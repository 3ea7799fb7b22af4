import type { CatalogueStructure } from '../../src/catalogue/catalogue.ts'
import { references } from './structure/references.ts'
import { firstTierResponsibilities } from './structure/responsibilities-first-tier.ts'
import { secondTierResponsibilities } from './structure/responsibilities-second-tier.ts'
import { roles } from './structure/roles.ts'
import { situations } from './structure/situations.ts'

/** Catalogue 1 without its texts. Once published it is never changed: what somebody approved against it must stand. */
export const structure: CatalogueStructure = {
  number: 1,
  standard: 'iso27001:2022',
  references,
  roles,
  responsibilities: [...firstTierResponsibilities, ...secondTierResponsibilities],
  situations,
}
