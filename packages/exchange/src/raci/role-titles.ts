import { type Catalogue, fold } from '@rolebook/model'

/** Why a title was taken for a role of the catalogue. */
export interface RecognisedRole {
  readonly id: string
  /** The title is the catalogue's own, in one of its languages. */
  readonly exact: boolean
}

/** Words that may surround the name of a department without making it another role. */
const post =
  '(?: (?:operations?|department|team|function|lead(?:er)?|manager(?:in)?|management|head|director|responsible|representative|abteilung|leitung|leiter(?:in)?|betrieb|services?|vertretung))*'
const headOf =
  '(?:(?:head|director|chief) of |(?:leitung|leiter(?:in)?) (?:der )?|(?:directeur|directrice|direction|responsable|service)(?: des?| du)? )?'

/**
 * Titles under which organisations know the roles of the catalogue, as whole folded titles in English, German and
 * French. A title that is used for several jobs is left out: a role of the organisation's own is always right, a wrong
 * guess is not.
 */
const titles: readonly (readonly [string, RegExp])[] = [
  [
    'top-management',
    /^(?:(?:top|executive|senior|upper|general|company) (?:level )?management(?: team)?|management team|(?:executive|management) board|board(?: of directors)?|(?:executive|management) committee|executives?|executive leadership(?: team)?|leadership team|c (?:level|suite)|ceo|chief executive(?: officer)?|managing directors?|geschaeftsfuehr\w*|geschaeftsleitung|unternehmensleitung|unternehmensfuehrung|vorstand|oberste leitung|direction(?: generale)?|comite (?:de direction|executif)|codir|comex|directeur general|directrice generale|dirigeants?)$/,
  ],
  [
    'project-lead',
    /^(?:(?:isms|smsi|iso 27001|iso iec 27001|information security) (?:project|implementation) (?:lead(?:er)?|manager)|(?:isms|iso 27001) projekt(?:leitung|leiter\w*)|projekt(?:leitung|leiter\w*) (?:isms|iso 27001)|chef(?:fe)? de projet (?:isms|smsi|iso 27001))$/,
  ],
  [
    'human-resources',
    new RegExp(
      `^(?:${headOf}(?:hr|human resources?|rh|(?:les )?ressources humaines)${post}|(?:head of )?people (?:and )?culture|head of people|drh|chief (?:people|human resources) officer|personal(?:abteilung|leitung|leiter\\w*|wesen)|(?:leitung|leiter\\w*) personal)$`,
    ),
  ],
  [
    'it-department',
    new RegExp(
      `^(?:${headOf}(?:it|ict|edv|informatik|informatique)${post}|cio|chief information officer|(?:it|edv) ?(?:abteilung|leitung|leiter\\w*)|dsi|direction des systemes d information|directeur des systemes d information|informatikabteilung)$`,
    ),
  ],
  [
    'legal-and-compliance',
    new RegExp(
      `^(?:${headOf}(?:legal|compliance|legal (?:and )?compliance|recht|juridique|conformite|affaires juridiques)${post}|(?:general|legal) counsel|(?:chief )?compliance officer|compliance beauftragte\\w*|rechtsabteilung|justi[tz]iar\\w*|juriste)$`,
    ),
  ],
  [
    'internal-audit',
    /^(?:internal audit(?:ors?|ing)?(?: (?:team|function|department|lead))?|isms (?:internal )?auditors?|(?:interne\w* |isms )(?:revision|audit\w*)|innenrevision|audit(?:eurs?|rices?)? internes?|service d audit interne)$/,
  ],
  [
    'all-employees',
    /^(?:(?:all |every )?(?:employees?|staff(?: members?)?|personnel|workforce|workers)|all(?: users)?|every(?:one|body)|alle(?: (?:mitarbeit\w*|beschaeftigten|angestellten|personen))?|mitarbeit(?:er|ende|erinnen und mitarbeiter)|beschaeftigte|belegschaft|(?:tous les |tout le |l ensemble du |ensemble du )?(?:collaborateurs|employes|salaries|personnel|agents))$/,
  ],
  [
    'asset-ownership',
    /^(?:asset owners?|werteverantwortliche\w*|asset ?verantwortliche\w*|asset ?eigentuemer\w*|proprietaires? d(?:es)? actifs?)$/,
  ],
  [
    'risk-owner',
    /^(?:risk owners?|risiko ?(?:eigentuemer|eigner|verantwortliche|inhaber)\w*|proprietaires? d(?:es?|u)? risques?)$/,
  ],
  [
    'information-owner',
    /^(?:(?:information|data|process|information and process) owners?|(?:informations|daten|prozess)(?:eigentuemer|eigner|verantwortliche)\w*|proprietaires? d(?:es?)? (?:l )?(?:informations?|donnees|processus))$/,
  ],
  [
    'line-managers',
    /^(?:line managers?|(?:direkte )?fuehrungskraefte|(?:linien|direkte )?vorgesetzte|(?:responsables|superieurs) hierarchiques?|managers directs?)$/,
  ],
  [
    'data-protection-officer',
    /^(?:data (?:protection|privacy) officers?|dpo|(?:betriebliche\w* )?datenschutzbeauftragte\w*|dsb|delegue\w* a la protection des donnees)$/,
  ],
  [
    'incident-manager',
    /^(?:(?:security |information security )?incident (?:response )?managers?|(?:sicherheits)?vorfall ?manager\w*|gestionnaire d(?:es)? incidents)$/,
  ],
  [
    'incident-responders',
    /^(?:(?:security |cyber )?incident response team|c?sirt|incident responders?|equipe de reponse (?:aux|a) incidents?)$/,
  ],
  [
    'business-continuity-owner',
    /^(?:(?:business continuity|bcm|bcp) (?:managers?|coordinators?|owners?|leads?|officers?)|notfallbeauftragte\w*|bcm beauftragte\w*|responsable (?:de la )?continuite(?: d activite)?)$/,
  ],
  [
    'physical-security',
    /^(?:facilit(?:y|ies)(?: (?:management|managers?|team))?|(?:head of )?physical security(?: (?:manager|officer|team))?|gebaeudemanagement|haustechnik|services generaux)$/,
  ],
]

/** The role of the catalogue that a title names; `undefined` for a role of the organisation's own. */
export function recogniseRole(title: string, catalogue: Catalogue): RecognisedRole | undefined {
  const inBrackets = /\(([^)]*)\)/.exec(title)?.[1]
  const candidates = [titleWithoutBrackets(title), title, ...(inBrackets === undefined ? [] : [inBrackets])].map(
    foldTitle,
  )
  for (const candidate of candidates) {
    const exact = catalogue.structure.roles.find(({ id }) => catalogueTitles(catalogue, id).includes(candidate))
    if (exact) return { id: exact.id, exact: true }
  }
  for (const candidate of candidates) {
    const id = idOf(candidate)
    if (id !== undefined && catalogue.byId.roles.has(id)) return { id, exact: false }
  }
  // “HR / People” is one role where both halves are
  const halves = titleWithoutBrackets(title).split(/\s*(?:[/&,+]|\band\b|\bund\b|\bet\b)\s*/i)
  const ids = new Set(halves.map((half) => idOf(foldTitle(half))))
  const [only] = ids
  return ids.size === 1 && halves.length > 1 && only !== undefined ? { id: only, exact: false } : undefined
}

/** A title without its brackets, which usually hold an abbreviation of it. */
export function titleWithoutBrackets(title: string): string {
  const without = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return without === '' ? title : without
}

function idOf(folded: string): string | undefined {
  return titles.find(([, pattern]) => pattern.test(folded))?.[0]
}

function catalogueTitles({ wordings }: Catalogue, id: string): readonly string[] {
  return Object.values(wordings).map(({ roles }) => foldTitle(roles[id]?.title ?? ''))
}

/** A folded title without the endings by which German names both genders. */
function foldTitle(title: string): string {
  return fold(title.replace(/[:*_/](?:innen|in|r|n)\b/gi, '').replace(/(\p{Ll})Innen\b/gu, '$1'))
}
