import type { CatalogueRole } from '../../../src/catalogue/catalogue.ts'
import { controlsBetween } from './references.ts'

/** The eight roles everybody should consider, then those that fill what the eight leave uncovered. */
export const roles: readonly CatalogueRole[] = [
  { id: 'top-management', tier: 1, required: true, insideOnly: true },
  { id: 'project-lead', tier: 1, required: true },
  { id: 'asset-ownership', tier: 1 },
  { id: 'human-resources', tier: 1 },
  { id: 'it-department', tier: 1 },
  { id: 'legal-and-compliance', tier: 1 },
  { id: 'internal-audit', tier: 1, required: true },
  { id: 'all-employees', tier: 1, everybody: true },

  { id: 'risk-owner', tier: 2, insideOnly: true, covers: ['6.1.2', '6.1.3', '8.3'] },
  { id: 'information-owner', tier: 2, covers: ['A.5.9', ...controlsBetween(5, 12, 14), 'A.8.10', 'A.8.11'] },
  { id: 'line-managers', tier: 2, insideOnly: true, covers: ['A.5.4', 'A.5.18', 'A.6.5'] },
  { id: 'document-owner', tier: 2, covers: ['7.5.1', '7.5.2', '7.5.3', 'A.5.33', 'A.5.37'] },
  { id: 'measurement-owner', tier: 2, covers: ['6.2', '9.1'] },
  { id: 'competence-owner', tier: 2, covers: ['7.2'] },
  { id: 'authority-contact', tier: 2, covers: ['A.5.5'] },
  { id: 'threat-intelligence-contact', tier: 2, covers: ['A.5.6', 'A.5.7'] },
  { id: 'project-security-lead', tier: 2, covers: ['A.5.8'] },
  { id: 'access-administrator', tier: 2, covers: [...controlsBetween(5, 15, 18), ...controlsBetween(8, 2, 5)] },
  { id: 'joiner-mover-leaver-coordinator', tier: 2, covers: ['A.5.11', 'A.6.5'] },
  { id: 'supplier-owner', tier: 2, covers: controlsBetween(5, 19, 23) },
  { id: 'incident-manager', tier: 2, covers: ['A.5.24', 'A.5.25', 'A.5.27', 'A.6.8'] },
  { id: 'incident-responders', tier: 2, covers: ['A.5.26'] },
  { id: 'evidence-keeper', tier: 2, covers: ['A.5.28'] },
  { id: 'business-continuity-owner', tier: 2, covers: ['A.5.29', 'A.5.30'] },
  { id: 'data-protection-officer', tier: 2, covers: ['A.5.31', 'A.5.34'] },
  { id: 'physical-security', tier: 2, covers: controlsBetween(7, 1, 14) },
  {
    id: 'it-operations',
    tier: 2,
    covers: ['A.8.6', 'A.8.9', ...controlsBetween(8, 12, 19), 'A.8.23', 'A.8.32'],
  },
  { id: 'key-custodian', tier: 2, covers: ['A.8.24'] },
  { id: 'secure-development-lead', tier: 2, covers: ['A.8.4', ...controlsBetween(8, 25, 31), 'A.8.33'] },
  { id: 'remote-work-owner', tier: 2, covers: ['A.6.7'] },
  { id: 'exception-approver', tier: 2, covers: ['6.1.3', 'A.5.1'] },
]
