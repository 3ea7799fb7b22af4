import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** The responsibilities that the 31 leave open, in short. */
export const secondTierResponsibilities: Wording['responsibilities'] = {
  'TM-6': {
    text: 'Assign security roles, responsibilities and authorities, and make them known.',
    why: 'Clause 5.3 and A.5.2 want everybody to know who does what and who may decide.',
  },
  'TM-7': {
    text: 'Review the security management system at planned intervals and decide what changes.',
    why: 'Clauses 9.3.1 to 9.3.3 want a review by the top, with inputs, decisions and a record.',
  },
  'PL-7': {
    text: 'Keep the scope and the context of the security management system up to date.',
    why: 'Clauses 4.1 to 4.3 go stale whenever the organisation or its surroundings change.',
  },
  'PL-8': {
    text: 'Plan changes to the security management system before they are made.',
    why: 'Clause 6.3 wants changes to be made on purpose.',
  },
  'PL-9': {
    text: 'Keep conflicting duties with different people.',
    why: 'A.5.3 wants no one to be able to do harm and hide it alone.',
  },
  'RO-1': {
    text: 'Decide how one’s own risks are treated, and accept what remains.',
    why: 'Clause 6.1.3 reserves this approval for the owners of the risks, and 8.3 puts it to work.',
  },
  'RO-2': {
    text: 'Take part in assessing one’s own risks.',
    why: 'Clause 6.1.2 wants every risk to have an owner.',
  },
  'IO-1': {
    text: 'Classify information and see that it is labelled.',
    why: 'A.5.12 and A.5.13 want protection to follow the value of the information.',
  },
  'IO-2': {
    text: 'Decide how information may be passed on, masked and deleted.',
    why: 'A.5.14, A.8.10 and A.8.11 need somebody who knows what the information is for.',
  },
  'LM-1': {
    text: 'Expect secure work of the team every day, and support it.',
    why: 'A.5.4 makes security part of managing people.',
  },
  'LM-2': {
    text: 'Give notice in good time of who joins, changes role or leaves.',
    why: 'A.5.18 and A.6.5 can only work if HR and IT hear of the change.',
  },
  'DO-1': {
    text: 'Keep documents current, approved and available.',
    why: 'Clauses 7.5.1 to 7.5.3 and A.5.37 want people to work by the right version.',
  },
  'DO-2': {
    text: 'Protect records as long as they must be kept.',
    why: 'A.5.33 wants proof to survive loss, damage and tampering.',
  },
  'ME-1': {
    text: 'Measure how well security works, and analyse the figures.',
    why: 'Clause 9.1 asks who measures and who analyses; 6.2 gives the targets.',
  },
  'CO-1': {
    text: 'Determine the competence that security roles need, and keep evidence of it.',
    why: 'Clause 7.2 wants competence assured and documented.',
  },
  'AC-1': {
    text: 'Keep up the contacts with authorities, and know their deadlines.',
    why: 'A.5.5 wants to know whom to call before it is urgent.',
  },
  'TI-1': {
    text: 'Keep in touch with expert groups and associations.',
    why: 'A.5.6 wants knowledge and warnings from outside.',
  },
  'TI-2': {
    text: 'Gather and assess what is known about threats, and pass it on.',
    why: 'A.5.7 wants defences to follow what attackers really do.',
  },
  'PS-1': {
    text: 'Bring security into the project from planning to handover.',
    why: 'A.5.8 wants it in every project, whatever its kind.',
  },
  'AA-1': {
    text: 'Set up, change and remove identities and access rights as others have approved.',
    why: 'A.5.15 to A.5.18 want every right to have a reason and an end.',
  },
  'AA-2': {
    text: 'Administer privileged rights, access restrictions and sign-in securely.',
    why: 'A.8.2 to A.8.5 protect the rights that can do the most harm.',
  },
  'JL-1': {
    text: 'Coordinate joining, moving and leaving, including the return of assets.',
    why: 'A.5.11 and A.6.5 fall into the gap between HR and IT unless somebody holds both ends.',
  },
  'SU-1': {
    text: 'Assess and monitor the security of one’s suppliers.',
    why: 'A.5.19 to A.5.22 reach from selection to every later change.',
  },
  'SU-2': {
    text: 'Govern the use of cloud services from selection to exit.',
    why: 'A.5.23 wants it settled who secures what, and how to get out again.',
  },
  'IM-1': {
    text: 'Prepare for incidents and keep the reporting channels working.',
    why: 'A.5.24 and A.6.8 want roles, plans and channels in place beforehand.',
  },
  'IM-2': {
    text: 'Assess reported events, decide what is an incident, and draw the lessons.',
    why: 'A.5.25 and A.5.27 want a decision on every report and learning from every incident.',
  },
  'IR-1': {
    text: 'Respond to incidents: contain, remove, restore.',
    why: 'A.5.26 wants people who know the plan and act on it.',
  },
  'EK-1': {
    text: 'Secure and keep evidence.',
    why: 'A.5.28 wants traces that stand up to a later examination.',
  },
  'BC-1': {
    text: 'Keep information secure during a disruption.',
    why: 'A.5.29 wants security to hold when routine does not.',
  },
  'BC-2': {
    text: 'Plan, test and maintain how IT comes back after a failure.',
    why: 'A.5.30 wants recovery proved before it is needed.',
  },
  'DP-1': {
    text: 'Advise on the protection of personal data and monitor it.',
    why: 'A.5.34 and A.5.31 point to privacy law; answering for the processing stays with management.',
  },
  'PH-1': {
    text: 'Control who can enter sites, rooms and secure areas.',
    why: 'A.7.1 to A.7.4 and A.7.6 keep out those who do not belong there.',
  },
  'PH-2': {
    text: 'Protect equipment, power and cabling from damage and failure.',
    why: 'A.7.5, A.7.8 and A.7.11 to A.7.13 guard what everything else runs on.',
  },
  'PH-3': {
    text: 'See to clear desks, to devices and media on the move, and to safe disposal.',
    why: 'A.7.7, A.7.9, A.7.10 and A.7.14 protect what is easily left lying about.',
  },
  'OP-1': {
    text: 'Run backup, redundancy and capacity, and test that restoring works.',
    why: 'A.8.6, A.8.13 and A.8.14 want data and services there when needed.',
  },
  'OP-2': {
    text: 'Keep logs, monitor systems and hold their clocks in step.',
    why: 'A.8.15 to A.8.17 make it possible to notice an attack and to reconstruct it.',
  },
  'OP-3': {
    text: 'Control configuration, installations, powerful tools and changes.',
    why: 'A.8.9, A.8.18, A.8.19 and A.8.32 want no change that nobody decided.',
  },
  'OP-4': {
    text: 'Prevent data from leaking out and harmful websites from being reached.',
    why: 'A.8.12 and A.8.23 watch both directions of the traffic.',
  },
  'KC-1': {
    text: 'Manage cryptographic keys over their whole life, with two people.',
    why: 'A.8.24 is only as good as the care for the keys.',
  },
  'SD-1': {
    text: 'Build security into software development, from design to test and outsourcing.',
    why: 'A.8.25 to A.8.31 want software that is secure by the way it is made.',
  },
  'SD-2': {
    text: 'Protect source code and test data.',
    why: 'A.8.4 and A.8.33 guard what developers work with.',
  },
  'RW-1': {
    text: 'Set the rules for working remotely, and keep them practical.',
    why: 'A.6.7 wants information to be as safe at home as in the office.',
  },
  'EA-1': {
    text: 'Decide on exceptions to the rules, with reason, compensation and end date.',
    why: 'Clause 6.1.3 and A.5.1 leave no room for risks accepted in silence.',
  },
}
