import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** The roles, what they are for, and who usually holds them. */
export const roles: Wording['roles'] = {
  'top-management': {
    title: 'Top management',
    summary: 'Leads information security, sets its direction and pays for it.',
    typicalHolder: 'Board of directors or the senior management team',
  },
  'project-lead': {
    title: 'Project lead',
    summary: 'Builds the security management system, keeps it running and reports how it does.',
    typicalHolder: 'A director, the head of IT or another senior leader',
  },
  'asset-ownership': {
    title: 'Asset ownership',
    summary: 'Looks after what the organisation cannot do without: knows it, protects it, decides who may use it.',
    typicalHolder: 'IT or HR, depending on the asset',
  },
  'human-resources': {
    title: 'Human resources',
    summary: 'Brings security into hiring, contracts, training and leaving.',
    typicalHolder: 'The HR team',
  },
  'it-department': {
    title: 'IT department',
    summary: 'Puts the technical protection in place, keeps it working and tests it.',
    typicalHolder: 'The IT team or its service provider',
  },
  'legal-and-compliance': {
    title: 'Legal and compliance',
    summary: 'Sees that laws, contracts and our own rules are known and kept.',
    typicalHolder: 'Legal counsel or a compliance officer; in a small organisation also the project lead',
  },
  'internal-audit': {
    title: 'Internal audit',
    summary: 'Checks with independent eyes that the system works as it should.',
    typicalHolder: 'Somebody independent of what is audited, from inside or outside',
  },
  'all-employees': {
    title: 'All employees',
    summary: 'Everybody keeps the rules, learns, and speaks up when something looks wrong.',
    typicalHolder: 'Everybody who works here',
  },

  'risk-owner': {
    title: 'Risk owner',
    summary: 'Answers for a risk: decides how it is treated and accepts what remains.',
    typicalHolder: 'The head of the area where the risk would hurt',
  },
  'information-owner': {
    title: 'Information or process owner',
    summary: 'Decides how sensitive information is and how it may be marked, passed on and deleted.',
    typicalHolder: 'The head of the area that works with the information',
  },
  'line-managers': {
    title: 'Line managers',
    summary: 'See that security is lived every day, and give notice of who joins, moves or leaves.',
    typicalHolder: 'Everybody who leads a team',
  },
  'document-owner': {
    title: 'Documents and records owner',
    summary: 'Keeps documents current, approved and findable, and records safe.',
    typicalHolder: 'Quality management or the office of the project lead',
  },
  'measurement-owner': {
    title: 'Measurement owner',
    summary: 'Sees that security is measured and that somebody draws conclusions from the figures.',
    typicalHolder: 'Finance or quality management',
  },
  'competence-owner': {
    title: 'Competence owner',
    summary: 'Knows which skills security roles need and keeps the proof of them.',
    typicalHolder: 'Training and development in HR',
  },
  'authority-contact': {
    title: 'Contact for authorities',
    summary: 'Speaks with regulators, police and response teams, and knows their deadlines.',
    typicalHolder: 'Legal counsel or the project lead',
  },
  'threat-intelligence-contact': {
    title: 'Contact for expert groups and threat intelligence',
    summary: 'Follows what attackers do and what experts warn of, and passes it on.',
    typicalHolder: 'A security specialist',
  },
  'project-security-lead': {
    title: 'Project security lead',
    summary: 'Brings security into one project from its first day.',
    typicalHolder: 'A member of the project team, one for each project',
  },
  'access-administrator': {
    title: 'Identity and access administrator',
    summary: 'Sets up, changes and removes accounts and rights that others have approved.',
    typicalHolder: 'A system administrator who approves no access',
  },
  'joiner-mover-leaver-coordinator': {
    title: 'Joiner, mover and leaver coordinator',
    summary: 'Sees that HR and IT lose sight of nobody when people join, move or leave.',
    typicalHolder: 'HR operations',
  },
  'supplier-owner': {
    title: 'Supplier and cloud service owner',
    summary: 'Looks after the security of one supplier from selection to exit.',
    typicalHolder: 'Whoever uses the service most, one for each supplier',
  },
  'incident-manager': {
    title: 'Incident manager',
    summary: 'Prepares for incidents, judges what has been reported and leads the response.',
    typicalHolder: 'The project lead or a security manager',
  },
  'incident-responders': {
    title: 'Incident responders',
    summary: 'Contain an incident and bring things back to normal.',
    typicalHolder: 'IT specialists, often with a service provider on call',
  },
  'evidence-keeper': {
    title: 'Evidence keeper',
    summary: 'Secures traces so that they still count later.',
    typicalHolder: 'An IT specialist with forensic training',
  },
  'business-continuity-owner': {
    title: 'Business continuity owner',
    summary: 'Sees that work goes on, and stays secure, when something big fails.',
    typicalHolder: 'Operations management, always with an alternate',
  },
  'data-protection-officer': {
    title: 'Data protection officer',
    summary: 'Advises on the protection of personal data and watches over it independently.',
    typicalHolder: 'A data protection expert, from inside or outside, who does not decide on the processing',
  },
  'physical-security': {
    title: 'Facilities and physical security',
    summary: 'Protects buildings, rooms and equipment from intruders, fire and water.',
    typicalHolder: 'Facility management',
  },
  'it-operations': {
    title: 'IT operations',
    summary: 'Runs backup, logging, monitoring, changes and capacity from day to day.',
    typicalHolder: 'System administrators',
  },
  'key-custodian': {
    title: 'Key custodian',
    summary: 'Keeps cryptographic keys safe and usable, never alone.',
    typicalHolder: 'Two named administrators',
  },
  'secure-development-lead': {
    title: 'Secure development lead',
    summary: 'Sees that the software we write is built and tested securely.',
    typicalHolder: 'Head of development; only where software is written',
  },
  'remote-work-owner': {
    title: 'Remote work owner',
    summary: 'Sets the rules for working securely away from the office.',
    typicalHolder: 'HR together with IT',
  },
  'exception-approver': {
    title: 'Exception approver',
    summary: 'Decides whether a departure from our rules can be accepted, and until when.',
    typicalHolder: 'A member of top management or of its risk committee',
  },
}
