import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Situations that should be told before the day ends. */
export const situationsToday: Wording['situations'] = {
  'vulnerability-found': {
    title: 'I found a security hole in one of our systems',
    first: [
      'Stop where you are and write down the steps that led you there.',
      'Tell us today, and only us.',
      'Close what you could see, and keep no copies.',
    ],
    doNot: [
      'Do not test any further, not even to make sure.',
      'Do not describe it where many can read it, such as an open ticket or a chat.',
    ],
    include: [
      'Which system or address, and the steps one by one',
      'What one could see or do',
      'When you noticed it, and with which account',
    ],
    keywords: phrases(`
      vulnerability, vulnerabilty, security hole, security bug, bug, exploit, can see other customers, page without login,
      no password needed, changed the number in the address, missing patch, old version, outdated software, update missing,
      cve, default password, open port, zero day
    `),
  },
  'outsider-report': {
    title: 'Somebody outside says we have a weakness',
    first: [
      'Thank them, and say that you are passing it on to the right colleagues.',
      'Ask how they can be reached.',
      'Send the message on to us unchanged, today.',
    ],
    doNot: [
      'Do not threaten, and do not promise money or silence.',
      'Do not open files or links sent along as proof.',
      'Do not confirm, deny or explain anything.',
    ],
    include: ['The message, unchanged', 'How it reached you, and when', 'Whether you have answered, and what'],
    keywords: phrases(`
      security researcher, ethical hacker, white hat, bug bounty, responsible disclosure, vulnerability disclosure, security.txt,
      customer says our site is insecure, somebody says we were hacked, hacker wrote to us, report from outside, cert called,
      stranger found a bug, wants a reward, threatens to publish, tip from outside
    `),
  },
  'wrong-access': {
    title: 'I can see too much, or cannot see what I need',
    first: [
      'If you see what is not meant for you, close it and tell us today.',
      'If you need access, ask whoever owns the system or folder, or your manager, to approve it.',
      'If you have changed jobs, tell us which rights you no longer need.',
    ],
    doNot: [
      'Do not look around to find out how far you get.',
      'Do not use a colleague’s account, and do not lend yours.',
    ],
    include: [
      'Which system, folder or group',
      'What you can see or do, or what you need and what for',
      'Who has approved it, if anybody has',
    ],
    keywords: phrases(`
      access, need access, request access, no access, access denied, permission denied, missing rights, acces, wrong permissions,
      too many rights, can see salaries, can see other peoples files, still have old access, shared folder, shared drive,
      admin rights, licence, new role, rights of my predecessor
    `),
  },
  'password-trouble': {
    title: 'I forgot my password or cannot sign in',
    first: [
      'Type the address of the sign-in page yourself, and use its reset function.',
      'If that does not help, call us on a number you know.',
      'If you get sign-in requests you did not start, refuse them and call us at once.',
    ],
    doNot: [
      'Do not tell anybody your password or a code, not even IT.',
      'Do not go on guessing until the account locks.',
    ],
    include: [
      'Which system, and the exact message',
      'Since when, and on which device',
      'Whether you have a new phone or lost the second factor',
    ],
    keywords: phrases(`
      password, forgot password, forgotten password, passwort, pasword, reset password, locked out, account locked,
      cant log in, can't login, cannot sign in, mfa, 2fa, two factor, authenticator, new phone, code does not arrive, no sms code,
      token, pin, password expired, wrong password, passkey
    `),
  },
  'found-media': {
    title: 'I found a USB stick, a device or papers',
    first: [
      'Take it with you, and note where and when you found it.',
      'Turn papers face down; you need not read them.',
      'Hand it over to us in person today.',
    ],
    doNot: [
      'Do not plug it in anywhere, not even to find out whose it is.',
      'Do not throw it away, and do not leave it lying unattended.',
      'Do not scan a QR code on it.',
    ],
    include: ['What you found', 'Where and when', 'Whether it was plugged in or read, by you or by others'],
    keywords: phrases(`
      found usb stick, usb, thumb drive, memory stick, flash drive, found phone, found laptop, found badge, papers in the printer,
      printout left, documents in the bin, confidential papers, hard disk found, sd card, lying in the car park, parking lot,
      cable i do not know, unknown device
    `),
  },
  'weak-spot': {
    title: 'I noticed something unsafe',
    first: [
      'If you safely can, put it right: close the door, lock the screen, cover the papers.',
      'Tell us today, even if you have put it right.',
    ],
    doNot: [
      'Do not show anybody up; it is about the gap, not about the person.',
      'Do not photograph people or confidential papers.',
    ],
    include: ['What you noticed, where and when', 'Whether it happens often', 'What you have already done'],
    keywords: phrases(`
      door propped open, door open, door does not close, broken lock, unlocked screen, open screen, computer not locked,
      password on sticky note, post-it, whiteboard, confidential papers lying around, clean desk, shredder full, server room open,
      camera broken, near miss, somebody could get in, unsafe, weakness, suggestion
    `),
  },
  'data-request': {
    title: 'Somebody asks for their personal data',
    first: [
      'Pass the request on to us today, unchanged: the law sets a deadline.',
      'Note when and how it reached you.',
      'Tell the person only that it has arrived and who will answer.',
    ],
    doNot: [
      'Do not hand out, correct or delete any data yourself.',
      'Do not turn anybody away, even if the form is unusual: a call or a chat counts as well.',
    ],
    include: ['The request, unchanged', 'When and how it arrived', 'How the person can be reached'],
    keywords: phrases(`
      gdpr request, dsar, subject access request, sar, wants to know what data we have, right of access, delete my data,
      erasure, right to be forgotten, correct my data, object to marketing, unsubscribe, copy of personal data, personnel file,
      privacy request, data protection, data privacy, former employee asks
    `),
  },
  'authority-calls': {
    title: 'The police, an authority or the press wants something',
    first: [
      'Stay friendly. Note name, office, phone number and reference.',
      'Say that the right colleague will get in touch, and tell us at once.',
      'If they are at the door: ask for identification, and have them wait at reception until we are there.',
    ],
    doNot: [
      'Do not hand over data or devices, and do not comment, before we have spoken.',
      'Do not destroy, hide or change anything.',
      'Do not stand in the way of officers with a court order; call us and stay with them.',
    ],
    include: [
      'Who is asking, from which office',
      'What they want, and by when',
      'How they reached you, and what you said',
    ],
    keywords: phrases(`
      police, police at the door, search warrant, court order, prosecutor, regulator, supervisory authority, ico,
      data protection authority, tax office, inspector, official letter, press, journalist, reporter, newspaper, television,
      interview, statement, request for information, lawyer letter
    `),
  },
  outage: {
    title: 'A system or the network is down',
    first: [
      'Ask a colleague nearby, and look at the status page if there is one: is it only you?',
      'Report it by phone; e-mail and chat may be down as well.',
      'Carry on with your team’s emergency plan, on paper if need be.',
    ],
    doNot: ['Do not switch to private e-mail, chat or cloud storage.', 'Do not restart servers or pull cables.'],
    include: [
      'Which system, since when, and the exact message',
      'Who and which sites are affected',
      'What has to be done today that depends on it',
    ],
    keywords: phrases(`
      outage, system down, server down, network down, internet not working, no internet, wifi down, nothing works, mail down,
      email not working, outlook not working, phone system down, power cut, blackout, system offline, website down,
      cant work, vpn not working, data gone, restore backup, business continuity, emergency plan
    `),
  },
  'colleague-concern': {
    title: 'I am worried about something a colleague does',
    first: [
      'Speak to us in confidence. You need no proof.',
      'Write down for yourself what you saw, and when.',
      'If anybody is in danger, call the emergency number.',
    ],
    doNot: [
      'Do not confront the person.',
      'Do not investigate on your own or look through other people’s things.',
      'Do not discuss it with others.',
    ],
    include: ['What you saw or heard yourself', 'When and where', 'How and when we may reach you safely'],
    keywords: phrases(`
      whistleblower, whistleblowing, confidential report, anonymous, report a colleague, colleague steals data, copies data,
      colleague takes files home, insider, fraud, bribery, corruption, misconduct, harassment, my boss breaks the rules,
      manager asks me to break the rules, worried about a colleague, ethics, suspicion
    `),
  },
  'auditor-asks': {
    title: 'An auditor asks me something',
    first: [
      'If you were not told of the audit, ask us first whether the visit is announced.',
      'Answer truthfully, from your own work; “I do not know, I will ask” is a good answer.',
      'Show how you do it and where it is written down.',
    ],
    doNot: [
      'Do not guess, and do not answer for others.',
      'Do not write or change records afterwards to make them fit.',
      'Do not give copies away without asking us.',
    ],
    include: ['Who asked, and what', 'What you answered or showed', 'What you promised to send, and by when'],
    keywords: phrases(`
      auditor, audit, iso audit, iso 27001, certification, external audit, internal audit, surveillance audit, audit interview,
      what do i say to the auditor, auditor wants documents, evidence, audit tomorrow, customer audit, inspection, auditer,
      assessment, certifier
    `),
  },
}
