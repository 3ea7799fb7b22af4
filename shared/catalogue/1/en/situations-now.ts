import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Situations in which the first minutes count. */
export const situationsNow: Wording['situations'] = {
  'phishing-received': {
    title: 'I got a suspicious message',
    first: [
      'Leave the message alone: open no link, no attachment and no QR code in it.',
      'Use the report button of your e-mail program, if it has one; otherwise tell us who it came from and when.',
      'Keep the message until we say it can go.',
    ],
    doNot: [
      'Do not reply, and do not call a number given in the message.',
      'Do not forward it, not even to warn colleagues.',
      'Do not delete it.',
    ],
    include: [
      'Sender, subject and time of the message',
      'Whether you opened, clicked or answered anything',
      'Whether colleagues got it too, if you know',
    ],
    keywords: phrases(`
      phishing, phising, fishing mail, pishing, scam, spam, suspicious email, strange mail, weird message, fake email,
      fake invoice, dodgy link, unknown sender, is this mail real, mail from the bank, parcel text message, smishing,
      qr code, email asks for my password, mail from the boss
    `),
  },
  'clicked-link': {
    title: 'I clicked a link or gave away my password',
    first: [
      'Call us now. The first minutes count, and it can happen to anybody.',
      'Opened or installed something? Unplug the network cable, switch off Wi-Fi, leave the device on.',
      'Entered a password? Change it from another device, everywhere you use it. Card details? Call your bank too.',
    ],
    doNot: [
      'Do not switch the device off or restart it.',
      'Do not delete the message, the download or the browser history.',
      'Do not approve a sign-in request that you did not start yourself.',
    ],
    include: [
      'What you clicked, opened or entered, and when',
      'Which device and which account you used',
      'The message or the web address, if you still see it',
    ],
    keywords: phrases(`
      clicked link, clicked on a link, opened attachment, opened the file, entered my password, typed my password,
      gave my password away, gave away login, logged in on fake page, fell for phishing, fell for it, put in my card details,
      approved the code, mfa prompt, accepted a push i did not start, account hacked, hacked, downloaded something, enabled macros
    `),
  },
  'lost-device': {
    title: 'I lost my laptop or phone',
    first: [
      'Call us now, even while you are still looking: we can lock the device and its accounts.',
      'Ask where you had it last: train, taxi, hotel, lost property office.',
      'If it was stolen, report it to the police and ask for the reference number.',
    ],
    doNot: [
      'Do not wait until tomorrow to see whether it turns up.',
      'Do not try to get it back from a thief yourself, even if a map shows where it is.',
      'Do not erase it or remove it from your account yourself; it could then no longer be found.',
    ],
    include: [
      'Which device, and its number if you know it',
      'When and where you last had it',
      'Whether it was locked, and whether a password or token was with it',
      'What was stored on it',
    ],
    keywords: phrases(`
      lost laptop, lost phone, laptop stolen, phone stolen, stolen, phone gone, laptop gone, mobile missing, tablet lost,
      left on the train, left in the taxi, forgot at the airport, cant find my laptop, can't find my phone, notebook missing,
      labtop, lost my work phone, bag stolen, car broken into, theft
    `),
  },
  'lost-badge': {
    title: 'I lost my badge or keys',
    first: [
      'Call us now, so that the badge can be blocked and the locks watched.',
      'Tell us whether anything with it shows what it opens: a name, an address, a tag.',
      'Ask where you had it last: reception, canteen, lost property office.',
    ],
    doNot: [
      'Do not wait to see whether it turns up.',
      'Do not borrow a colleague’s badge or key; get a visitor’s badge at the entrance.',
    ],
    include: [
      'Which badge or keys, and their number if you know it',
      'Which doors they open',
      'When and where you last had them',
    ],
    keywords: phrases(`
      lost badge, lost my keys, lost key card, access card gone, id card missing, bage, keys stolen, badge stolen,
      forgot my badge, left my keys, office key, fob lost, key fob, security token lost, cant get into the building,
      lanyard, smart card, chip card
    `),
  },
  malware: {
    title: 'My computer shows a ransom note or acts strangely',
    first: [
      'Cut it off from the network: unplug the cable, switch off Wi-Fi. Leave it switched on.',
      'Call us now, from your phone or from another device.',
      'Take a photo of the screen with your phone.',
    ],
    doNot: [
      'Do not switch it off or restart it; traces would be lost.',
      'Do not plug in USB sticks or backup disks, and do not try to clean it yourself.',
      'Do not pay, and do not answer the blackmailers.',
    ],
    include: [
      'What you see on the screen, word for word',
      'When it began and what you did before',
      'Which device, and which shared drives were open',
    ],
    keywords: phrases(`
      virus, trojan, malware, mallware, ransomware, ransom note, files encrypted, cant open my files, strange file endings,
      pay bitcoin, computer blocked, screen locked, popups, pop up says call microsoft, antivirus warning, virus alert,
      mouse moves by itself, computer very slow, computer acting weird, infected
    `),
  },
  'data-sent-wrongly': {
    title: 'I sent data to the wrong person',
    first: [
      'Call us now: the sooner we know, the more can still be called back.',
      'If you shared a link or a folder, withdraw the access at once.',
      'Agree with us on what to ask the recipient: as a rule, to delete it unread and to confirm that.',
    ],
    doNot: [
      'Do not delete what you sent; we need to see what went where.',
      'Do not tell the recipient how sensitive the content is.',
      'Do not decide alone that it does not matter.',
    ],
    include: [
      'Who received it, and how',
      'What it contained, and how many people it is about',
      'When you sent it, and whether it was encrypted',
    ],
    keywords: phrases(`
      wrong recipient, sent to wrong person, wrong email address, wrong attachment, autocomplete, mail to wrong customer,
      cc instead of bcc, everybody in cc, open distribution list, reply all, wrong fax, letter to wrong address, shared wrong link,
      link open to everyone, sent by mistake, recall email, unsend, wrong chat
    `),
  },
  'data-breach': {
    title: 'I think data has leaked',
    first: [
      'Call us now; a suspicion is enough. Legal deadlines may already be running.',
      'Write down what you saw, where and when.',
      'Leave everything as it is, so that it can be examined.',
    ],
    doNot: [
      'Do not discuss it in chats, group e-mails or social media.',
      'Do not download or open leaked data, not even to make sure.',
      'Do not inform customers, the people concerned or the press yourself.',
    ],
    include: ['What makes you think so', 'Which data, and whose, as far as you know', 'Since when, and who else knows'],
    keywords: phrases(`
      data breach, data leak, leaked data, databreach, data stolen, customer data online, passwords on the internet, our data on the web,
      personal data exposed, gdpr breach, privacy incident, open database, public folder, somebody copied data, data loss,
      documents on the internet, darknet, hacked
    `),
  },
  stranger: {
    title: 'A stranger is in the building, or somebody broke in',
    first: [
      'If there is a threat or a break-in, get to safety and call the emergency number first.',
      'If it feels safe, ask kindly whom the person is visiting, and walk along to reception.',
      'Tell us now, even if the person has left.',
    ],
    doNot: [
      'Do not stop or follow anybody.',
      'Do not let anybody in behind you whom you do not know.',
      'Do not touch or tidy up anything after a break-in.',
    ],
    include: [
      'Where and when you saw the person, and which way they went',
      'What they looked like, said or carried',
      'What is missing or damaged',
    ],
    keywords: phrases(`
      stranger, unknown person, intruder, break-in, break in, broken in, burglary, burglar, tailgating, followed me in,
      somebody without badge, no badge, visitor alone, unescorted visitor, door forced, window broken, thief in the office,
      somebody in the server room, suspicious person, feel threatened
    `),
  },
  'suspicious-call': {
    title: 'Somebody is pressing me for money, data or access',
    first: [
      'If money, data or a code has already gone: call us now; if money, your bank as well.',
      'Otherwise end the conversation politely; you may always say that you will ring back.',
      'Ring the person back on a number you already know, and tell us about the call.',
    ],
    doNot: [
      'Do not ring back the number the caller gave you or the display shows.',
      'Do not pay, change bank details, read out codes or allow remote control, however familiar voice or face may be.',
      'Do not let yourself be sworn to secrecy or put under time pressure.',
    ],
    include: [
      'Who the caller claimed to be, and what they wanted',
      'Number, time, and the program if it was a video call',
      'What you said, did or paid',
    ],
    keywords: phrases(`
      suspicious call, scam call, fake call, vishing, deepfake, deep fake, cloned voice, fake boss, ceo fraud, boss asks for money,
      urgent payment, urgent transfer, gift cards, changed bank details, new bank account of supplier, microsoft called,
      it support called me, wants remote access, teamviewer, asked for a code, blackmail, social engineering
    `),
  },
}
