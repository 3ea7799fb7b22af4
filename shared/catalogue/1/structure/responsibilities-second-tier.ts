import type { CatalogueResponsibility } from '../../../src/catalogue/catalogue.ts'
import { controlsBetween } from './references.ts'
import { responsibilitiesOf } from './responsibility.ts'

/**
 * What the 31 leave open. Only roles of the first tier are consulted or informed here, so that a file which takes up
 * one role of the second tier does not point to others it never named.
 */
export const secondTierResponsibilities: readonly CatalogueResponsibility[] = [
  ...responsibilitiesOf('top-management', 2, {
    'TM-6': {
      high: ['5.3', 'A.5.2'],
      medium: ['A.5.4'],
      consulted: ['project-lead', 'human-resources'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'TM-7': {
      high: ['9.3.1', '9.3.2', '9.3.3'],
      consulted: ['project-lead', 'internal-audit', 'legal-and-compliance'],
      informed: ['asset-ownership', 'human-resources', 'it-department'],
      every: '12 months',
    },
  }),

  ...responsibilitiesOf('project-lead', 2, {
    'PL-7': {
      high: ['4.1', '4.2', '4.3'],
      consulted: ['legal-and-compliance', 'asset-ownership'],
      informed: ['top-management'],
      every: '12 months',
    },
    'PL-8': { high: ['6.3'], consulted: ['it-department', 'human-resources'], informed: ['top-management'] },
    'PL-9': {
      high: ['A.5.3'],
      consulted: ['it-department', 'human-resources'],
      informed: ['top-management'],
      every: '12 months',
    },
  }),

  ...responsibilitiesOf('risk-owner', 2, {
    'RO-1': { high: ['6.1.3', '8.3'], consulted: ['project-lead'], informed: ['top-management'], every: '12 months' },
    'RO-2': { high: ['6.1.2'], consulted: ['project-lead'], every: '12 months' },
  }),

  ...responsibilitiesOf('information-owner', 2, {
    'IO-1': { high: ['A.5.12', 'A.5.13'], medium: ['A.5.9'], informed: ['all-employees'], every: '12 months' },
    'IO-2': { medium: ['A.5.14', 'A.8.10', 'A.8.11'], consulted: ['it-department', 'legal-and-compliance'] },
  }),

  ...responsibilitiesOf('line-managers', 2, {
    'LM-1': { high: ['A.5.4'], consulted: ['human-resources'] },
    'LM-2': { medium: ['A.5.18', 'A.6.5'], informed: ['human-resources', 'it-department'] },
  }),

  ...responsibilitiesOf('document-owner', 2, {
    'DO-1': { high: ['7.5.1', '7.5.2', '7.5.3'], medium: ['A.5.37'], consulted: ['project-lead'], every: '12 months' },
    'DO-2': { high: ['A.5.33'], consulted: ['legal-and-compliance'], every: '12 months' },
  }),

  ...responsibilitiesOf('measurement-owner', 2, {
    'ME-1': {
      high: ['9.1'],
      medium: ['6.2'],
      consulted: ['project-lead'],
      informed: ['top-management'],
      every: '3 months',
    },
  }),

  ...responsibilitiesOf('competence-owner', 2, {
    'CO-1': { high: ['7.2'], consulted: ['human-resources'], informed: ['project-lead'], every: '12 months' },
  }),

  ...responsibilitiesOf('authority-contact', 2, {
    'AC-1': {
      high: ['A.5.5'],
      accountable: 'legal-and-compliance',
      consulted: ['project-lead'],
      informed: ['top-management'],
      every: '12 months',
    },
  }),

  ...responsibilitiesOf('threat-intelligence-contact', 2, {
    'TI-1': { high: ['A.5.6'], informed: ['project-lead'], every: '12 months' },
    'TI-2': { high: ['A.5.7'], consulted: ['it-department'], informed: ['project-lead'], every: '1 month' },
  }),

  ...responsibilitiesOf('project-security-lead', 2, {
    'PS-1': { high: ['A.5.8'], consulted: ['project-lead', 'it-department'] },
  }),

  // Who carries out access rights must not also approve them, so the department answers for its administrators.
  ...responsibilitiesOf('access-administrator', 2, {
    'AA-1': {
      high: controlsBetween(5, 15, 18),
      accountable: 'it-department',
      consulted: ['asset-ownership'],
      informed: ['human-resources'],
    },
    'AA-2': {
      high: controlsBetween(8, 2, 5),
      accountable: 'it-department',
      consulted: ['asset-ownership'],
      every: '6 months',
    },
  }),

  ...responsibilitiesOf('joiner-mover-leaver-coordinator', 2, {
    'JL-1': {
      high: ['A.5.11', 'A.6.5'],
      accountable: 'human-resources',
      consulted: ['it-department'],
      informed: ['asset-ownership'],
    },
  }),

  ...responsibilitiesOf('supplier-owner', 2, {
    'SU-1': {
      high: controlsBetween(5, 19, 22),
      consulted: ['legal-and-compliance', 'it-department'],
      informed: ['project-lead'],
      every: '12 months',
    },
    'SU-2': { high: ['A.5.23'], consulted: ['it-department', 'legal-and-compliance'], every: '12 months' },
  }),

  ...responsibilitiesOf('incident-manager', 2, {
    'IM-1': {
      high: ['A.5.24', 'A.6.8'],
      consulted: ['project-lead', 'it-department'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'IM-2': {
      high: ['A.5.25', 'A.5.27'],
      consulted: ['it-department', 'legal-and-compliance'],
      informed: ['project-lead', 'top-management'],
    },
  }),

  ...responsibilitiesOf('incident-responders', 2, {
    'IR-1': {
      high: ['A.5.26'],
      accountable: 'project-lead',
      consulted: ['it-department'],
      informed: ['top-management'],
    },
  }),

  ...responsibilitiesOf('evidence-keeper', 2, {
    'EK-1': { high: ['A.5.28'], accountable: 'project-lead', consulted: ['legal-and-compliance'] },
  }),

  ...responsibilitiesOf('business-continuity-owner', 2, {
    'BC-1': { high: ['A.5.29'], consulted: ['project-lead'], informed: ['top-management'], every: '12 months' },
    'BC-2': { high: ['A.5.30'], consulted: ['it-department'], informed: ['top-management'], every: '12 months' },
  }),

  // A data protection officer advises and watches, and is often from outside; answering stays with management.
  ...responsibilitiesOf('data-protection-officer', 2, {
    'DP-1': {
      high: ['A.5.34'],
      medium: ['A.5.31'],
      accountable: 'top-management',
      consulted: ['legal-and-compliance'],
      informed: ['project-lead'],
    },
  }),

  ...responsibilitiesOf('physical-security', 2, {
    'PH-1': {
      high: [...controlsBetween(7, 1, 4), 'A.7.6'],
      consulted: ['project-lead'],
      informed: ['all-employees'],
      every: '12 months',
    },
    'PH-2': {
      high: ['A.7.5', 'A.7.8', ...controlsBetween(7, 11, 13)],
      consulted: ['it-department'],
      every: '12 months',
    },
    'PH-3': { medium: ['A.7.7', 'A.7.9', 'A.7.10', 'A.7.14'], consulted: ['it-department', 'asset-ownership'] },
  }),

  ...responsibilitiesOf('it-operations', 2, {
    'OP-1': { high: ['A.8.6', 'A.8.13', 'A.8.14'], accountable: 'it-department', every: '3 months' },
    'OP-2': { high: controlsBetween(8, 15, 17), accountable: 'it-department', informed: ['project-lead'] },
    'OP-3': {
      high: ['A.8.9', 'A.8.18', 'A.8.19', 'A.8.32'],
      accountable: 'it-department',
      consulted: ['asset-ownership'],
    },
    'OP-4': { high: ['A.8.12', 'A.8.23'], accountable: 'it-department', consulted: ['legal-and-compliance'] },
  }),

  ...responsibilitiesOf('key-custodian', 2, {
    'KC-1': { high: ['A.8.24'], accountable: 'it-department', informed: ['project-lead'], every: '12 months' },
  }),

  ...responsibilitiesOf('secure-development-lead', 2, {
    'SD-1': { high: controlsBetween(8, 25, 31), consulted: ['it-department'], informed: ['project-lead'] },
    'SD-2': { high: ['A.8.4', 'A.8.33'], consulted: ['asset-ownership'], every: '6 months' },
  }),

  ...responsibilitiesOf('remote-work-owner', 2, {
    'RW-1': {
      high: ['A.6.7'],
      consulted: ['human-resources', 'it-department'],
      informed: ['all-employees'],
      every: '12 months',
    },
  }),

  ...responsibilitiesOf('exception-approver', 2, {
    'EA-1': {
      medium: ['6.1.3', 'A.5.1'],
      consulted: ['project-lead'],
      informed: ['top-management'],
      every: '12 months',
    },
  }),
]
