import type { CatalogueSituation } from '../../../src/catalogue/catalogue.ts'

/**
 * What staff start from. Urgent situations name no role: the organisation's default contact is there at every hour, a
 * role's holders are not. `fulfils` decides whom the card names as answering and as told, so it is chosen for that.
 */
export const situations: readonly CatalogueSituation[] = [
  { id: 'phishing-received', urgency: 'now', deadline: '4 hours', fulfils: ['AE-2'] },
  { id: 'clicked-link', urgency: 'now', deadline: '1 hour', fulfils: ['AE-2'] },
  { id: 'lost-device', urgency: 'now', deadline: '1 hour', usePhone: true, fulfils: ['AE-2'] },
  { id: 'lost-badge', urgency: 'now', deadline: '1 hour', fulfils: ['AE-2'] },
  { id: 'malware', urgency: 'now', deadline: '1 hour', usePhone: true, fulfils: ['AE-2'] },
  { id: 'data-sent-wrongly', urgency: 'now', deadline: '1 hour', fulfils: ['AE-2'] },
  { id: 'data-breach', urgency: 'now', deadline: '1 hour', fulfils: ['AE-2', 'PL-5'] },
  { id: 'stranger', urgency: 'now', deadline: '1 hour', danger: true, fulfils: ['AE-2'] },
  { id: 'suspicious-call', urgency: 'now', deadline: '1 hour', fulfils: ['AE-2'] },

  { id: 'vulnerability-found', urgency: 'today', role: 'it-department', deadline: '1 day', fulfils: ['AE-2', 'IT-3'] },
  { id: 'outsider-report', urgency: 'today', role: 'project-lead', deadline: '1 day', fulfils: ['AE-2'] },
  { id: 'wrong-access', urgency: 'today', role: 'it-department', fulfils: ['AO-4'] },
  { id: 'password-trouble', urgency: 'today', role: 'it-department', fulfils: ['IT-1'] },
  { id: 'found-media', urgency: 'today', deadline: '1 day', fulfils: ['AE-2'] },
  { id: 'weak-spot', urgency: 'today', deadline: '1 day', fulfils: ['AE-2'] },
  { id: 'data-request', urgency: 'today', role: 'legal-and-compliance', deadline: '1 day', fulfils: ['LC-1'] },
  { id: 'authority-calls', urgency: 'today', role: 'legal-and-compliance', deadline: '4 hours', fulfils: ['LC-1'] },
  { id: 'outage', urgency: 'today', role: 'it-department', usePhone: true, fulfils: ['IT-1'] },
  // Fulfils nothing on purpose: a confidential report must not name further roles that will be told.
  { id: 'colleague-concern', urgency: 'today', role: 'legal-and-compliance', confidential: true, fulfils: [] },
  { id: 'auditor-asks', urgency: 'today', role: 'project-lead', fulfils: ['PL-6'] },

  { id: 'joiner-leaver', urgency: 'this-week', role: 'human-resources', fulfils: ['AO-4'] },
  { id: 'new-supplier', urgency: 'this-week', role: 'legal-and-compliance', fulfils: ['LC-3'] },
  { id: 'contract-question', urgency: 'this-week', role: 'legal-and-compliance', fulfils: ['LC-3'] },
  { id: 'customer-questionnaire', urgency: 'this-week', role: 'project-lead', fulfils: ['PL-6'] },
  { id: 'policy-question', urgency: 'this-week', role: 'project-lead', fulfils: ['PL-6'] },
  { id: 'travel', urgency: 'this-week', role: 'it-department', fulfils: ['IT-1'] },
  { id: 'disposal', urgency: 'this-week', role: 'it-department', fulfils: ['AO-3'] },
  { id: 'project-review', urgency: 'this-week', role: 'project-lead', fulfils: ['PL-4'] },
  { id: 'training', urgency: 'this-week', role: 'human-resources', fulfils: ['AE-3'] },
]
