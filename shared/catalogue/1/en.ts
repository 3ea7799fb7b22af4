import type { Wording } from '../../src/catalogue/catalogue.ts'
import { references, themes } from './en/references.ts'
import { firstTierResponsibilities } from './en/responsibilities-first-tier.ts'
import { secondTierResponsibilities } from './en/responsibilities-second-tier.ts'
import { roles } from './en/roles.ts'
import { situations } from './en/situations.ts'

/** Catalogue 1 in English. */
export const english: Wording = {
  language: 'en',
  themes,
  references,
  roles,
  responsibilities: { ...firstTierResponsibilities, ...secondTierResponsibilities },
  situations,
}
