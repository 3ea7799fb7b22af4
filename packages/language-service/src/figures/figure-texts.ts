import type { Channel, InOwnLanguages, WithoutAccountable } from '@rolebook/model'

interface FigureTexts {
  readonly coverage: string
  readonly noGapsNoDuplicates: string
  readonly accountability: string
  readonly communication: string
  readonly fraction: (count: number, of: number) => string
  readonly ofReferences: string
  readonly inPart: (count: number) => string
  readonly excluded: (count: number) => string
  readonly ofDuties: string
  readonly ofAnswered: string
  readonly ofHours: string
  readonly open: string
  readonly onlyInPart: (duties: string) => string
  readonly vacant: (duties: string, roles: string) => string
  readonly noAnswer: (duties: string) => string
  readonly noRole: string
  readonly heldByNobody: (roles: string) => string
  readonly duplicate: (others: string) => string
  readonly notAccountable: Readonly<Record<WithoutAccountable['because'], (roles: string, holders: string) => string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly oneChannel: (channel: string) => string
  readonly noChannel: string
  readonly andOthers: (first: string, count: number) => string
}

/** The texts about the four headline figures, around the rolebook’s own texts. */
export const figureTexts: InOwnLanguages<FigureTexts> = {
  en: {
    coverage: 'Coverage',
    noGapsNoDuplicates: 'No gaps, no duplicates',
    accountability: 'Accountability',
    communication: 'Communication',
    fraction: (count, of) => `${count} of ${of}`,
    ofReferences: 'clauses and controls have somebody who answers for them',
    inPart: (count) => `${count} more in part`,
    excluded: (count) => `${count} left out because they do not apply`,
    ofDuties: 'responsibilities are given to somebody, each of them once',
    ofAnswered: 'responsibilities have exactly one role that answers, held by somebody inside',
    ofHours: 'hours of the coming week, counted for each urgent situation, have two channels on which somebody answers',
    open: 'no responsibility covers it',
    onlyInPart: (duties) => `in part only (${duties})`,
    vacant: (duties, roles) => `nobody holds ${roles} now (${duties})`,
    noAnswer: (duties) => `no role is accountable (${duties})`,
    noRole: 'no role has it',
    heldByNobody: (roles) => `nobody holds ${roles} now`,
    duplicate: (others) => `it stands for the same as ${others}`,
    notAccountable: {
      none: () => 'no role is accountable',
      several: (roles) => `several roles are accountable (${roles})`,
      everybody: (roles) => `${roles} cannot answer for it: where everybody does, nobody does`,
      'no-role': (roles) => `${roles} is no role`,
      vacant: (roles) => `nobody holds ${roles} now`,
      outside: (roles, holders) => `${roles} is held from outside only (${holders})`,
    },
    channels: { phone: 'phone', chat: 'chat', email: 'e-mail', web: 'a form' },
    oneChannel: (channel) => `only by ${channel}`,
    noChannel: 'nobody answers',
    andOthers: (first, count) => `${first} and ${count} more`,
  },
  de: {
    coverage: 'Abdeckung',
    noGapsNoDuplicates: 'Keine Lücken, nichts doppelt',
    accountability: 'Rechenschaft',
    communication: 'Erreichbarkeit',
    fraction: (count, of) => `${count} von ${of}`,
    ofReferences: 'Abschnitten und Maßnahmen haben jemanden, der dafür einsteht',
    inPart: (count) => `${count} weitere zum Teil`,
    excluded: (count) => `${count} nicht mitgezählt, weil sie nicht gelten`,
    ofDuties: 'Verantwortlichkeiten sind vergeben, jede einmal',
    ofAnswered: 'Verantwortlichkeiten haben genau eine Rolle, die dafür einsteht, besetzt mit jemandem aus dem Haus',
    ofHours:
      'Stunden der kommenden Woche, für jede dringende Situation gezählt, haben zwei Kanäle, auf denen jemand antwortet',
    open: 'keine Verantwortlichkeit deckt das ab',
    onlyInPart: (duties) => `nur zum Teil (${duties})`,
    vacant: (duties, roles) => `zurzeit nicht besetzt: ${roles} (${duties})`,
    noAnswer: (duties) => `keine Rolle ist rechenschaftspflichtig (${duties})`,
    noRole: 'keine Rolle hat sie',
    heldByNobody: (roles) => `zurzeit nicht besetzt: ${roles}`,
    duplicate: (others) => `steht für dasselbe wie ${others}`,
    notAccountable: {
      none: () => 'keine Rolle ist rechenschaftspflichtig',
      several: (roles) => `mehrere Rollen sind rechenschaftspflichtig (${roles})`,
      everybody: (roles) => `„${roles}“ kann nicht dafür einstehen: Wo es alle tun, tut es niemand`,
      'no-role': (roles) => `${roles} ist keine Rolle`,
      vacant: (roles) => `zurzeit nicht besetzt: ${roles}`,
      outside: (roles, holders) => `${roles} ist nur von außen besetzt (${holders})`,
    },
    channels: { phone: 'Telefon', chat: 'Chat', email: 'E-Mail', web: 'Formular' },
    oneChannel: (channel) => `nur per ${channel}`,
    noChannel: 'niemand antwortet',
    andOthers: (first, count) => `${first} und ${count} weitere`,
  },
  fr: {
    coverage: 'Couverture',
    noGapsNoDuplicates: 'Ni lacune ni doublon',
    accountability: 'Responsabilité effective',
    communication: 'Joignabilité',
    fraction: (count, of) => `${count} sur ${of}`,
    ofReferences: 'articles et mesures ont quelqu’un qui en répond',
    inPart: (count) => `${count} de plus en partie`,
    excluded: (count) => `${count} non comptés, car sans objet`,
    ofDuties: 'responsabilités sont attribuées, chacune une seule fois',
    ofAnswered: 'responsabilités ont exactement un rôle qui en répond, avec un titulaire de l’organisation',
    ofHours:
      'heures de la semaine à venir, comptées pour chaque situation urgente, ont deux canaux où quelqu’un répond',
    open: 'aucune responsabilité ne couvre ce point',
    onlyInPart: (duties) => `en partie seulement (${duties})`,
    vacant: (duties, roles) => `sans titulaire en ce moment : ${roles} (${duties})`,
    noAnswer: (duties) => `aucun rôle n’en répond (${duties})`,
    noRole: 'aucun rôle ne l’a',
    heldByNobody: (roles) => `sans titulaire en ce moment : ${roles}`,
    duplicate: (others) => `tient lieu de la même chose que ${others}`,
    notAccountable: {
      none: () => 'aucun rôle n’en répond',
      several: (roles) => `plusieurs rôles en répondent (${roles})`,
      everybody: (roles) => `« ${roles} » ne peut pas en répondre : quand tout le monde répond, personne ne répond`,
      'no-role': (roles) => `${roles} n’est pas un rôle`,
      vacant: (roles) => `sans titulaire en ce moment : ${roles}`,
      outside: (roles, holders) => `titulaires de l’extérieur seulement : ${holders} (${roles})`,
    },
    channels: { phone: 'téléphone', chat: 'tchat', email: 'e-mail', web: 'formulaire' },
    oneChannel: (channel) => `seulement par ${channel}`,
    noChannel: 'personne ne répond',
    andOthers: (first, count) => `${first} et ${count} de plus`,
  },
}
