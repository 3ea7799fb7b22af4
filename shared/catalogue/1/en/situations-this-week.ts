import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Questions that can wait a few days, and go better when asked early. */
export const situationsThisWeek: Wording['situations'] = {
  'joiner-leaver': {
    title: 'Somebody joins, changes jobs or leaves',
    first: [
      'Tell us name, job, manager and date as soon as they are settled.',
      'List what is needed, or what must come back: devices, keys, accounts.',
      'If somebody goes at short notice or in anger, call us today.',
    ],
    doNot: ['Do not pass on a predecessor’s account or password.', 'Do not let accounts run on “just in case”.'],
    include: [
      'Name, job, manager and date',
      'Devices, keys and rights that are needed or come back',
      'Who takes over work and files',
    ],
    keywords: phrases(`
      new employee, new colleague, new starter, onboarding, offboarding, leaver, joiner, last day, resignation, dismissed, fired,
      handed in notice, changes department, changes team, parental leave, temp, intern, contractor starts, return laptop,
      give back keys, new hire, retires
    `),
  },
  'new-supplier': {
    title: 'I want to use a new tool, supplier or AI service',
    first: [
      'Ask us before you sign up, test or buy.',
      'Describe what it is for and which data would go into it.',
      'Until the answer comes, use what is already approved.',
    ],
    doNot: [
      'Do not put data of customers, colleagues or the organisation into it, not even to try it out.',
      'Do not accept terms in the name of the organisation.',
    ],
    include: [
      'Name and website of the provider',
      'What it is for, and who would use it',
      'Which data would go into it',
      'By when you need it',
    ],
    keywords: phrases(`
      new tool, new software, new app, new supplier, new vendor, cloud service, saas, ai, chatgpt, chat gpt, copilot,
      artificial intelligence, translation tool, may i use, can i install, install software, browser extension, plugin,
      free trial, test account, subscription, shadow it, dropbox, new provider
    `),
  },
  'contract-question': {
    title: 'I have a question about a contract or an NDA',
    first: [
      'Send us the document before anybody signs it.',
      'Tell us what the other side will see, do or get.',
      'Keep confidential information back until the NDA is signed by both sides.',
    ],
    doNot: [
      'Do not sign for the organisation unless you are authorised to.',
      'Do not strike out security clauses to speed things up.',
    ],
    include: [
      'The document, and who the other side is',
      'What it is about, and by when',
      'Which data or systems are involved',
    ],
    keywords: phrases(`
      contract, nda, non disclosure agreement, confidentiality agreement, secrecy, sign contract, who may sign, dpa,
      data processing agreement, terms and conditions, supplier contract, freelancer contract, liability, contract clause,
      security annex, sla, contract ends, legal question
    `),
  },
  'customer-questionnaire': {
    title: 'A customer asks about our security',
    first: [
      'Send us the questionnaire as it came, with the date it is due.',
      'Tell us which customer and which contract it is about.',
      'Let the customer know that it is being answered.',
    ],
    doNot: [
      'Do not answer by guessing: answers can become part of the contract.',
      'Do not send internal policies, reports or network plans.',
    ],
    include: [
      'The questionnaire, and by when',
      'Customer, product and contact person',
      'What has been promised already',
    ],
    keywords: phrases(`
      security questionnaire, customer questionnaire, customer asks about security, vendor assessment, supplier assessment,
      tisax, soc 2, iso certificate, do we have a certificate, proof of certification, tender, rfp, request for proposal,
      excel with 200 questions, due diligence, penetration test report, self assessment, questionaire
    `),
  },
  'policy-question': {
    title: 'I have a question about a rule, or need an exception',
    first: [
      'Ask us before you act; asking costs nothing.',
      'If you need an exception, say what for, for how long, and how you keep it safe meanwhile.',
      'Keep to the rule until there is an answer.',
    ],
    doNot: ['Do not work around a rule in silence.', 'Do not take a colleague’s “it will be fine” for permission.'],
    include: ['Which rule, and what you want to do', 'Why it gets in the way', 'For how long, and for whom'],
    keywords: phrases(`
      policy, security policy, am i allowed, may i, is it allowed, rule, guideline, exception, exemption, where is the policy,
      private use, private phone, byod, home office, working from home, clean desk, which classification, confidential or internal,
      waiver, question
    `),
  },
  travel: {
    title: 'I am travelling abroad with work devices',
    first: [
      'Tell us where and when at least a week ahead: some countries need a clean device.',
      'Take only the devices and data that you need, and install updates before you go.',
      'Save our number, so that you can reach us from abroad even without e-mail.',
    ],
    doNot: [
      'Do not leave devices in a hotel room, a car or checked-in luggage.',
      'Do not charge from USB sockets you do not know, and use public Wi-Fi only with our VPN.',
    ],
    include: ['Countries and dates', 'Devices and data you want to take', 'Which systems you need on the way'],
    keywords: phrases(`
      travel, travelling, business trip, trip abroad, abroad, going to china, usa, border control, customs, hotel wifi,
      public wifi, airport, roaming, vpn from abroad, work from abroad, workation, holiday with laptop, conference, loan laptop
    `),
  },
  disposal: {
    title: 'I want to get rid of a device or papers',
    first: [
      'Hand devices and storage media over to us: they are erased first, with a record.',
      'Put confidential papers into the locked bin or the shredder.',
      'Keep everything locked away until it is collected.',
    ],
    doNot: [
      'Do not put devices, disks or confidential papers into ordinary waste.',
      'Do not give away or sell devices, and do not rely on “delete” or “format”.',
    ],
    include: ['What it is, and how much', 'What was stored on it', 'Where it is now'],
    keywords: phrases(`
      disposal, dispose, throw away, get rid of, old laptop, old phone, old computer, old printer, copier, hard disk, ssd,
      erase disk, wipe, delete data, shred, shredder, shredding, paper bin, recycling, e-waste, broken laptop, donate, sell old devices
    `),
  },
  'project-review': {
    title: 'My project needs a security review',
    first: [
      'Come to us early: while planning, not shortly before the start.',
      'Describe on one page what is built, for whom, and with which data.',
      'Tell us your milestones, so that the review fits in.',
    ],
    doNot: ['Do not go live before the review is finished.', 'Do not test with real data of customers or colleagues.'],
    include: [
      'Aim, contact person and milestones of the project',
      'Data and systems involved',
      'Suppliers and cloud services',
      'The go-live date',
    ],
    keywords: phrases(`
      project, new project, security review, security assessment, risk assessment, go live, golive, release, threat model, pentest,
      penetration test, dpia, privacy impact assessment, security requirements, architecture review, security by design,
      change, new website, new system, migration
    `),
  },
  training: {
    title: 'I have a question about security training',
    first: [
      'Look at your invitation: it says what is due, and by when.',
      'Tell us if a course does not open, does not suit or does not count as done.',
      'If you are not sure the invitation is genuine, ask us before you click.',
    ],
    doNot: ['Do not let somebody else take the course for you.'],
    include: [
      'Which course, and the date it is due',
      'What does not work, with the exact message',
      'What you would like to learn, if something is missing',
    ],
    keywords: phrases(`
      training, security training, awareness, e-learning, elearning, course, mandatory training, quiz, certificate of training,
      training overdue, reminder, course does not open, phishing test, phishing simulation, learn, instruction, refresher,
      new employee training, workshop
    `),
  },
}
