import type { Wording } from '../../src/catalogue/catalogue.ts'
import { references, themes } from './de/references.ts'
import { firstTierResponsibilities } from './de/responsibilities-first-tier.ts'
import { secondTierResponsibilities } from './de/responsibilities-second-tier.ts'
import { roles } from './de/roles.ts'
import { situations } from './de/situations.ts'

/** Catalogue 1 in German. */
export const german: Wording = {
  language: 'de',
  themes,
  references,
  roles,
  responsibilities: { ...firstTierResponsibilities, ...secondTierResponsibilities },
  situations,
}
