import type { CatalogueResponsibility } from '../../../src/catalogue/catalogue.ts'
import { controlsBetween } from './references.ts'
import { responsibilitiesOf } from './responsibility.ts'

/** The 31 responsibilities of the eight roles, with clauses, controls, letters and the rhythm of those that recur. */
export const firstTierResponsibilities: readonly CatalogueResponsibility[] = [
  ...responsibilitiesOf('top-management', 1, {
    'TM-1': { high: ['5.1'], medium: ['A.5.4'], informed: ['all-employees'] },
    'TM-2': {
      high: ['5.1', '5.2', '6.2', 'A.5.1'],
      consulted: ['project-lead', 'legal-and-compliance'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'TM-3': {
      high: ['5.1', '8.1'],
      low: ['A.5.8'],
      consulted: ['project-lead'],
      informed: ['human-resources', 'it-department'],
    },
    'TM-4': { high: ['5.1', '7.1'], consulted: ['project-lead'], every: '12 months' },
    'TM-5': {
      high: ['5.1', '7.3', '7.4'],
      medium: ['A.6.3'],
      consulted: ['project-lead', 'human-resources'],
      informed: ['all-employees'],
      every: '6 months',
    },
  }),

  ...responsibilitiesOf('project-lead', 1, {
    'PL-1': {
      high: ['4.4', '5.3', '8.1'],
      medium: ['A.5.2'],
      consulted: ['asset-ownership', 'human-resources', 'it-department', 'legal-and-compliance'],
      informed: ['top-management'],
    },
    'PL-2': { high: ['5.3', '9.1', '9.3.2'], informed: ['top-management'], every: '6 months' },
    'PL-3': {
      high: ['9.2.2', '9.3.1', 'A.5.35'],
      accountable: 'top-management',
      consulted: ['internal-audit'],
      informed: ['asset-ownership', 'human-resources', 'it-department', 'legal-and-compliance'],
      every: '12 months',
    },
    'PL-4': {
      high: ['6.1.1', '6.1.2', '6.1.3', '8.2', '8.3'],
      low: ['A.5.7'],
      consulted: ['asset-ownership', 'it-department', 'legal-and-compliance'],
      informed: ['top-management'],
      every: '12 months',
    },
    'PL-5': {
      high: controlsBetween(5, 24, 28),
      low: ['10.2'],
      consulted: ['it-department', 'legal-and-compliance', 'human-resources'],
      informed: ['top-management'],
    },
    'PL-6': {
      high: ['4.4', '5.3'],
      medium: ['A.5.36'],
      consulted: ['legal-and-compliance'],
      informed: ['top-management'],
      every: '12 months',
    },
  }),

  ...responsibilitiesOf('asset-ownership', 1, {
    'AO-1': { high: ['A.5.9'], consulted: ['it-department'], informed: ['project-lead'], every: '12 months' },
    'AO-2': {
      high: ['A.5.10'],
      consulted: ['legal-and-compliance', 'human-resources'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'AO-3': {
      medium: ['A.5.9', 'A.5.12', 'A.5.13', ...controlsBetween(7, 8, 10), 'A.7.14', 'A.8.1'],
      responsible: ['asset-ownership', 'it-department'],
      consulted: ['project-lead'],
    },
    'AO-4': {
      high: ['A.5.18'],
      medium: ['A.5.15', 'A.8.2', 'A.8.3'],
      responsible: ['asset-ownership', 'it-department'],
      consulted: ['human-resources'],
      every: '6 months',
    },
  }),

  ...responsibilitiesOf('human-resources', 1, {
    'HR-1': { high: ['A.6.1'], consulted: ['legal-and-compliance'], informed: ['project-lead'] },
    'HR-2': { high: ['A.6.2', 'A.6.6'], consulted: ['legal-and-compliance'], informed: ['project-lead'] },
    'HR-3': {
      high: ['7.2', '7.3', 'A.6.3'],
      consulted: ['project-lead', 'it-department'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'HR-4': { high: ['A.6.4'], consulted: ['legal-and-compliance', 'project-lead'], informed: ['top-management'] },
  }),

  ...responsibilitiesOf('it-department', 1, {
    'IT-1': {
      medium: ['8.1', '8.3'],
      // Too broad to answer for any one technological control: it counts in part for these and squarely for none.
      low: [...controlsBetween(8, 1, 9), ...controlsBetween(8, 12, 24)],
      consulted: ['asset-ownership', 'project-lead'],
    },
    'IT-2': {
      high: controlsBetween(8, 20, 22),
      medium: ['A.8.7', 'A.8.9', 'A.8.16'],
      consulted: ['project-lead'],
      informed: ['asset-ownership'],
    },
    'IT-3': {
      high: ['A.8.8'],
      medium: ['A.8.29', 'A.8.34'],
      low: ['A.5.35'],
      consulted: ['project-lead'],
      informed: ['asset-ownership'],
      every: '6 months',
    },
  }),

  ...responsibilitiesOf('legal-and-compliance', 1, {
    'LC-1': {
      high: ['A.5.31'],
      medium: ['4.2', ...controlsBetween(5, 32, 34)],
      consulted: ['project-lead', 'human-resources'],
      informed: ['top-management'],
      every: '12 months',
    },
    'LC-2': {
      high: ['5.2', '7.5.2'],
      medium: ['A.5.1', 'A.5.37'],
      // The policy itself is set by top management; legal reviews it and prepares the decision.
      accountable: 'top-management',
      consulted: ['project-lead', 'it-department', 'human-resources'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'LC-3': {
      high: ['A.5.20'],
      medium: ['8.1', 'A.5.19', ...controlsBetween(5, 21, 23), 'A.6.6'],
      consulted: ['project-lead', 'it-department', 'asset-ownership'],
      informed: ['top-management'],
      every: '12 months',
    },
  }),

  ...responsibilitiesOf('internal-audit', 1, {
    'IA-1': {
      high: ['9.2.1', '9.2.2', 'A.5.35'],
      accountable: 'top-management',
      informed: ['project-lead'],
      every: '12 months',
    },
    'IA-2': {
      high: ['9.2.2', '9.3.2'],
      accountable: 'top-management',
      informed: ['project-lead'],
      every: '12 months',
    },
    'IA-3': {
      medium: ['10.1', '10.2', 'A.5.35'],
      accountable: 'top-management',
      informed: ['project-lead'],
    },
  }),

  ...responsibilitiesOf('all-employees', 1, {
    'AE-1': {
      high: ['7.3'],
      medium: ['A.5.4', 'A.5.10', 'A.5.36', 'A.6.2'],
      accountable: 'top-management',
      informed: ['human-resources'],
    },
    'AE-2': { high: ['A.6.8'], accountable: 'project-lead', informed: ['it-department'] },
    'AE-3': {
      high: ['7.3', 'A.6.3'],
      accountable: 'human-resources',
      informed: ['project-lead'],
      every: '12 months',
    },
  }),
]
