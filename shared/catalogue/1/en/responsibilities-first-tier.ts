import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** What each of the 31 responsibilities means, and why it is asked for. */
export const firstTierResponsibilities: Wording['responsibilities'] = {
  'TM-1': {
    text: 'Lead information security visibly and stand up for it.',
    why: 'Clause 5.1 wants commitment people can see; A.5.4 carries it into daily management.',
  },
  'TM-2': {
    text: 'Decide the security policy and the objectives that follow from it.',
    why: 'Clauses 5.2 and 6.2 need a direction that only the top can give; A.5.1 builds on it.',
  },
  'TM-3': {
    text: 'Make security part of how the organisation works, not a task beside it.',
    why: 'Clause 5.1 asks that the management system be woven into the business, and 8.1 that it run there.',
  },
  'TM-4': {
    text: 'Provide the people, time and money that security needs.',
    why: 'Clauses 5.1 and 7.1 make resources a matter for the top, because nobody below can grant them.',
  },
  'TM-5': {
    text: 'Tell everybody why security matters and what is expected of them.',
    why: 'Clauses 7.3 and 7.4 rest on messages people believe, and 5.1 wants them to come from the top.',
  },

  'PL-1': {
    text: 'Oversee how the security management system is built and run.',
    why: 'Clauses 4.4 and 8.1 need somebody who keeps the whole together; 5.3 wants that person named.',
  },
  'PL-2': {
    text: 'Report to top management how well the security management system performs.',
    why: 'Clause 5.3 wants this reporting assigned by name, and it feeds the management review in 9.3.2.',
  },
  'PL-3': {
    text: 'Plan and coordinate internal audits and management reviews, without touching their findings.',
    why: 'Clauses 9.2.2 and 9.3.1 want both at planned intervals; the schedule is coordinated, the result is not.',
  },
  'PL-4': {
    text: 'Run the process by which security risks are found, assessed and treated.',
    why: 'Clauses 6.1, 8.2 and 8.3 want one repeatable process; owners of the risks decide within it.',
  },
  'PL-5': {
    text: 'Lead the response to security incidents and carry their lessons over.',
    why: 'Controls A.5.24 to A.5.28 cover preparing, deciding, responding, learning and keeping evidence.',
  },
  'PL-6': {
    text: 'Make sure that the security management system conforms to ISO 27001.',
    why: 'Clause 5.3 wants exactly this assigned by name; A.5.36 checks that rules are kept.',
  },

  'AO-1': {
    text: 'Keep a complete and current list of assets and their owners.',
    why: 'A.5.9 wants it, because nobody can protect what nobody has listed.',
  },
  'AO-2': {
    text: 'Decide how assets may be used, and write it down for those who use them.',
    why: 'A.5.10 wants rules of use that people can look up.',
  },
  'AO-3': {
    text: 'See that assets are protected as their value demands, throughout their life.',
    why: 'A.5.12 and A.5.13 sort assets by need, and the controls on equipment and media put that into practice.',
  },
  'AO-4': {
    text: 'Review regularly who has access to an asset, and have rights changed where they no longer fit.',
    why: 'A.5.18 wants rights to follow the job: the owner decides, IT carries it out.',
  },

  'HR-1': {
    text: 'Check the background of candidates before they start, as far as the law allows and the job requires.',
    why: 'A.6.1 wants to know whom the organisation trusts before it does.',
  },
  'HR-2': {
    text: 'Have confidentiality agreements and security terms signed before people get access.',
    why: 'A.6.2 and A.6.6 make secrecy binding, also after somebody has left.',
  },
  'HR-3': {
    text: 'Organise security training for everybody and keep a record of who took part.',
    why: 'Clauses 7.2 and 7.3 and A.6.3 want people who know what to do, and proof of it.',
  },
  'HR-4': {
    text: 'Keep a fair and known procedure for when somebody breaks the security rules.',
    why: 'A.6.4 wants consequences to be the same for all and known beforehand.',
  },

  'IT-1': {
    text: 'Put technical security controls in place and keep them working.',
    why: 'Much of what 8.1 and 8.3 plan, and most of Annex A’s technological theme, is carried out in IT.',
  },
  'IT-2': {
    text: 'Protect networks and systems, and watch them for attacks.',
    why: 'A.8.20 to A.8.22 want networks that are secured and kept apart; A.8.7, A.8.9 and A.8.16 guard what runs on them.',
  },
  'IT-3': {
    text: 'Look for vulnerabilities regularly, have systems tested by attack, and close what is found.',
    why: 'A.8.8 wants weaknesses found before others find them; A.8.34 that testing does no harm.',
  },

  'LC-1': {
    text: 'Know which laws and regulations apply, and see that they are kept.',
    why: 'A.5.31 wants the requirements listed and met; A.5.32 to A.5.34 name the most frequent ones.',
  },
  'LC-2': {
    text: 'Review policies and procedures, and prepare their approval.',
    why: 'Clause 7.5.2 wants documents checked before they count; the policy itself is decided at the top under 5.2.',
  },
  'LC-3': {
    text: 'See that contracts with suppliers and partners carry the security requirements they need.',
    why: 'A.5.20 wants security agreed in writing, because a supplier owes only what the contract says.',
  },

  'IA-1': {
    text: 'Audit the security management system independently and at planned intervals.',
    why: 'Clauses 9.2.1 and 9.2.2 want impartial eyes: nobody audits their own work.',
  },
  'IA-2': {
    text: 'Report what the audits found to top management.',
    why: 'Clause 9.2.2 wants results to reach those who can act, and 9.3.2 takes them into the review.',
  },
  'IA-3': {
    text: 'Recommend improvements, and leave carrying them out to others.',
    why: 'Clauses 10.1 and 10.2 live on such advice; an auditor who implements it loses independence.',
  },

  'AE-1': {
    text: 'Know and follow the security policies and procedures.',
    why: 'Clause 7.3 wants everybody to know their part; A.5.4 and A.6.2 make it an expectation and a duty.',
  },
  'AE-2': {
    text: 'Report incidents, weaknesses and anything that looks wrong, at once.',
    why: 'A.6.8 wants a quick and easy way to report, because the first to notice is rarely a specialist.',
  },
  'AE-3': {
    text: 'Take part in security training.',
    why: 'Clause 7.3 and A.6.3 can only work with people who attend.',
  },
}
