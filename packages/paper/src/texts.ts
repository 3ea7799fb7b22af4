import type { InOwnLanguages, SituationEntry } from '@rolebook/model'

interface PaperTexts {
  readonly title: (organisation: string) => string
  readonly inDanger: string
  readonly call: (number: string) => string
  readonly notSure: string
  readonly whomToCall: string
  readonly deadline: (time: string) => string
  readonly urgency: Readonly<Record<SituationEntry['urgency'], string>>
  readonly whatHappened: string
  readonly usePhone: string
  readonly first: string
  readonly doNot: string
  readonly include: string
  readonly welcome: string
  readonly allNumbers: string
  readonly noNumber: string
  readonly mailTo: string
  readonly chat: string
  readonly form: string
  readonly issued: (issued: string, until: string) => string
  readonly newest: string
  readonly scanPage: string
  readonly scanCall: (name: string) => string
  readonly posterTitle: string
  readonly cardTitle: (organisation: string) => string
  readonly cutAndFold: string
  readonly keepCard: string
}

/** What page, card and poster say. */
export const paperTexts: InOwnLanguages<PaperTexts> = {
  en: {
    title: (organisation) => `${organisation}: whom to call`,
    inDanger: 'In danger?',
    call: (number) => `Call ${number}`,
    notSure: 'Not sure? Call',
    whomToCall: 'Whom to call',
    deadline: (time) => `Report it within ${time}`,
    urgency: { now: 'Urgent', today: 'Tell us today', 'this-week': 'Tell us this week' },
    whatHappened: 'What happened?',
    usePhone: 'Use your phone, or a colleague’s.',
    first: 'Do this now',
    doNot: 'What not to do',
    include: 'What to say',
    welcome: 'Every report is welcome, and a false alarm is fine.',
    allNumbers: 'All numbers',
    noNumber: 'No phone number is given.',
    mailTo: 'E-mail',
    chat: 'Chat',
    form: 'Form',
    issued: (issued, until) => `Issued on ${issued}, valid until ${until}.`,
    newest: 'The Rolebook panel in your browser has the newest.',
    scanPage: 'Scan: all numbers, and what to do',
    scanCall: (name) => `Scan to call: ${name}`,
    posterTitle: 'Something wrong? Call at once.',
    cardTitle: (organisation) => `${organisation}: wallet cards`,
    cutAndFold: 'Print at 100 %, cut along the marks, fold at the dashed line.',
    keepCard: 'Keep this with you, not with the laptop.',
  },
  de: {
    title: (organisation) => `${organisation}: Wen Sie anrufen`,
    inDanger: 'In Gefahr?',
    call: (number) => `${number} anrufen`,
    notSure: 'Im Zweifel anrufen',
    whomToCall: 'Wen Sie anrufen',
    deadline: (time) => `Binnen ${time} melden`,
    urgency: { now: 'Dringend', today: 'Heute melden', 'this-week': 'Diese Woche melden' },
    whatHappened: 'Was ist passiert?',
    usePhone: 'Rufen Sie mit Ihrem oder einem geliehenen Telefon an.',
    first: 'Jetzt tun',
    doNot: 'Nicht tun',
    include: 'Was Sie angeben',
    welcome: 'Jede Meldung ist willkommen, auch ein falscher Alarm.',
    allNumbers: 'Alle Nummern',
    noNumber: 'Es ist keine Telefonnummer angegeben.',
    mailTo: 'E-Mail',
    chat: 'Chat',
    form: 'Formular',
    issued: (issued, until) => `Ausgestellt am ${issued}, gültig bis ${until}.`,
    newest: 'Den neuesten Stand zeigt das Rolebook-Fenster in Ihrem Browser.',
    scanPage: 'Scannen: alle Nummern, und was zu tun ist',
    scanCall: (name) => `Scannen und anrufen: ${name}`,
    posterTitle: 'Stimmt etwas nicht? Rufen Sie sofort an.',
    cardTitle: (organisation) => `${organisation}: Notfallkarten`,
    cutAndFold: 'In Originalgröße drucken, an den Marken schneiden, an der gestrichelten Linie falten.',
    keepCard: 'Tragen Sie die Karte bei sich, nicht beim Laptop.',
  },
  fr: {
    title: (organisation) => `${organisation}\u00a0: qui appeler`,
    inDanger: 'En danger\u202f?',
    call: (number) => `Appelez le ${number}`,
    notSure: 'Un doute\u202f? Appelez',
    whomToCall: 'Qui appeler',
    deadline: (time) => `À signaler sous ${time}`,
    urgency: { now: 'Urgent', today: 'À signaler aujourd’hui', 'this-week': 'À signaler cette semaine' },
    whatHappened: 'Que s’est-il passé\u202f?',
    usePhone: 'Appelez avec votre téléphone ou un téléphone prêté.',
    first: 'À faire maintenant',
    doNot: 'À ne pas faire',
    include: 'Ce qu’il faut dire',
    welcome: 'Tout signalement est le bienvenu, même si c’est une fausse alerte.',
    allNumbers: 'Tous les numéros',
    noNumber: 'Aucun numéro de téléphone n’est indiqué.',
    mailTo: 'E-mail',
    chat: 'Tchat',
    form: 'Formulaire',
    issued: (issued, until) => `Émis le ${issued}, valable jusqu’au ${until}.`,
    newest: 'Le panneau Rolebook de votre navigateur a la version la plus récente.',
    scanPage: 'À scanner\u00a0: tous les numéros, et que faire',
    scanCall: (name) => `À scanner pour appeler\u00a0: ${name}`,
    posterTitle: 'Quelque chose d’anormal\u202f? Appelez tout de suite.',
    cardTitle: (organisation) => `${organisation}\u00a0: cartes de poche`,
    cutAndFold: 'Imprimez à 100\u00a0%, coupez aux repères, pliez sur la ligne pointillée.',
    keepCard: 'Gardez cette carte sur vous, pas avec l’ordinateur.',
  },
}
