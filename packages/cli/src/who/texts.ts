import type { InOwnLanguages, SituationEntry } from '@rolebook/model'

interface WhoTexts {
  readonly urgency: Readonly<Record<SituationEntry['urgency'], string>>
  readonly deadline: (duration: string) => string
  readonly danger: (number: string) => string
  readonly first: string
  readonly doNot: string
  readonly answers: (when: string) => string
  readonly include: string
  readonly confidential: string
  readonly others: string
  readonly nothing: (words: string) => string
  readonly anyCase: (when: string) => string
  readonly nearest: string
  readonly damaged: (name: string) => string
}

/** What the card in the terminal says around the rolebook’s own texts. */
export const whoTexts: InOwnLanguages<WhoTexts> = {
  en: {
    urgency: { now: 'Now', today: 'Today', 'this-week': 'This week' },
    deadline: (duration) => `report within ${duration}`,
    danger: (number) => `Is somebody in danger? First call ${number}`,
    first: 'Do this now',
    doNot: 'Do not',
    answers: (when) => `Who answers ${when}`,
    include: 'Say when you report',
    confidential: 'This is treated confidentially.',
    others: 'Or did you mean',
    nothing: (words) => `No situation fits “${words}”.`,
    anyCase: (when) => `Who answers in any case ${when}`,
    nearest: 'The urgent situations are',
    damaged: (name) => `${name} is damaged in places, and an answer may be missing; “rolebook check” says where.`,
  },
  de: {
    urgency: { now: 'Sofort', today: 'Heute', 'this-week': 'Diese Woche' },
    deadline: (duration) => `innerhalb von ${duration} melden`,
    danger: (number) => `Ist jemand in Gefahr? Rufen Sie zuerst ${number} an`,
    first: 'Jetzt tun',
    doNot: 'Nicht tun',
    answers: (when) => `Wer ${when} antwortet`,
    include: 'Sagen Sie bei der Meldung',
    confidential: 'Das wird vertraulich behandelt.',
    others: 'Oder meinten Sie',
    nothing: (words) => `Zu „${words}“ passt keine Situation.`,
    anyCase: (when) => `Wer ${when} auf jeden Fall antwortet`,
    nearest: 'Die dringenden Situationen sind',
    damaged: (name) => `${name} ist stellenweise beschädigt, eine Antwort kann fehlen; „rolebook check“ sagt, wo.`,
  },
  fr: {
    urgency: { now: 'Tout de suite', today: 'Aujourd’hui', 'this-week': 'Cette semaine' },
    deadline: (duration) => `à signaler sous ${duration}`,
    danger: (number) => `Quelqu’un est en danger ? Appelez d’abord le ${number}`,
    first: 'À faire maintenant',
    doNot: 'À ne pas faire',
    answers: (when) => `Qui répond ${when}`,
    include: 'À préciser dans le signalement',
    confidential: 'C’est traité de façon confidentielle.',
    others: 'Ou vouliez-vous dire',
    nothing: (words) => `Aucune situation ne correspond à « ${words} ».`,
    anyCase: (when) => `Qui répond dans tous les cas ${when}`,
    nearest: 'Les situations urgentes sont',
    damaged: (name) => `${name} est endommagé par endroits et une réponse peut manquer ; « rolebook check » dit où.`,
  },
}
