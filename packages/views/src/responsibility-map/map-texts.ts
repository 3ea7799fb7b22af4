import type { Concern } from '@rolebook/language-service'
import { type InOwnLanguages, letterWords, type OwnLanguage } from '@rolebook/model'
import type { MapLink, MapNode } from './map-graph.ts'

/** The meaning of each kind of line. */
export const linkNames: Readonly<Record<MapLink['kind'], InOwnLanguages<string>>> = {
  holder: { en: 'holds the role', de: 'hat die Rolle inne', fr: 'titulaire' },
  deputy: { en: 'deputy', de: 'Stellvertretung', fr: 'suppléance' },
  'stand-in': { en: 'stands in now', de: 'vertritt jetzt', fr: 'remplace en ce moment' },
  future: { en: 'will hold it', de: 'übernimmt sie', fr: 'titulaire par la suite' },
  former: { en: 'held it', de: 'hatte sie inne', fr: 'titulaire auparavant' },
  accountable: letterWords.accountable,
  responsible: letterWords.responsible,
}

/** The concern as written into a box. */
export function shortConcern({ kind }: MapNode, concern: Concern, language: OwnLanguage): string {
  if (concern.kind === 'overload') return texts.overload[language]
  return kind === 'person' ? texts.nobodyElse[language](concern.roles.length) : texts.oneOnly[language]
}

/** The page's own texts. */
export const texts = {
  title: { en: 'Responsibility map', de: 'Verantwortungskarte', fr: 'Carte des responsabilités' },
  figure: {
    en: (people: number, roles: number, duties: number) => `${people} people, ${roles} roles, ${duties} duties.`,
    de: (people: number, roles: number, duties: number) =>
      `${people} Personen, ${roles} Rollen, ${duties} Verantwortlichkeiten.`,
    fr: (people: number, roles: number, duties: number) =>
      `Personnes\u00a0: ${people}, rôles\u00a0: ${roles}, responsabilités\u00a0: ${duties}.`,
  },
  withoutRole: {
    en: (count: number) => `Without a role and not drawn: ${count}.`,
    de: (count: number) => `Ohne Rolle und nicht gezeichnet: ${count}.`,
    fr: (count: number) => `Sans rôle et non représentées\u00a0: ${count}.`,
  },
  leftOut: {
    en: (people: number, roles: number, duties: number) =>
      `Too much for one picture: ${roles} roles that answer for least, ${people} people and ${duties} duties are left out.`,
    de: (people: number, roles: number, duties: number) =>
      `Zu viel für ein Bild: ${roles} Rollen, die am wenigsten verantworten, ${people} Personen und ${duties} Verantwortlichkeiten fehlen darin.`,
    fr: (people: number, roles: number, duties: number) =>
      `Trop pour une seule image. N’y figurent pas\u00a0: ${roles} rôles parmi les moins chargés, ${people} personnes et ${duties} responsabilités.`,
  },
  listCut: {
    en: (count: number) => `The list ends here; ${count} more are in the text.`,
    de: (count: number) => `Die Liste endet hier; ${count} weitere stehen im Text.`,
    fr: (count: number) => `La liste s’arrête ici\u202f; ${count} autres figurent dans le texte.`,
  },
  picture: { en: 'Picture', de: 'Bild', fr: 'Image' },
  list: { en: 'List', de: 'Liste', fr: 'Liste' },
  allDuties: { en: 'All Duties', de: 'Alle Verantwortlichkeiten', fr: 'Toutes les responsabilités' },
  save: { en: 'Save as Picture…', de: 'Als Bild speichern …', fr: 'Enregistrer l’image…' },
  zoomIn: { en: 'Zoom in', de: 'Vergrößern', fr: 'Agrandir' },
  zoomOut: { en: 'Zoom out', de: 'Verkleinern', fr: 'Réduire' },
  fit: { en: 'Fit', de: 'Einpassen', fr: 'Ajuster' },
  legend: { en: 'Lines and marks', de: 'Linien und Zeichen', fr: 'Lignes et signes' },
  finding: {
    en: 'a rule finds fault with it',
    de: 'eine Regel beanstandet es',
    fr: 'une règle le relève',
  },
  alone: {
    en: 'rests with one person',
    de: 'hängt an einer Person',
    fr: 'repose sur une seule personne',
  },
  nobody: { en: 'nobody holds it', de: 'unbesetzt', fr: 'sans titulaire' },
  keys: {
    en: 'Arrow keys go from box to box, Enter chooses, plus and minus zoom, Shift with arrow keys moves the picture.',
    de: 'Pfeiltasten führen von Kasten zu Kasten, Eingabe wählt aus, Plus und Minus zoomen, Umschalt mit Pfeiltasten verschiebt das Bild.',
    fr: 'Les flèches mènent d’une case à l’autre, Entrée choisit, plus et moins changent l’échelle, Maj avec les flèches déplace l’image.',
  },
  people: { en: 'People', de: 'Personen', fr: 'Personnes' },
  roles: { en: 'Roles', de: 'Rollen', fr: 'Rôles' },
  duties: { en: 'Duties', de: 'Verantwortlichkeiten', fr: 'Responsabilités' },
  answersFor: {
    en: (count: number) => `answers for ${count}`,
    de: (count: number) => `verantwortet ${count}`,
    fr: (count: number) => `répond de ${count}`,
  },
  answersForOf: {
    en: (count: number, all: number) => `Answers for ${count} of ${all} duties.`,
    de: (count: number, all: number) => `Steht für ${count} von ${all} Verantwortlichkeiten ein.`,
    fr: (count: number, all: number) => `Responsabilités dont répond cette entrée\u00a0: ${count} sur ${all}.`,
  },
  dutyCount: {
    en: (count: number) => (count === 1 ? '1 duty' : `${count} duties`),
    de: (count: number) => `Aufgaben: ${count}`,
    fr: (count: number) => `tâches\u00a0: ${count}`,
  },
  overload: { en: 'overload', de: 'Überlastung', fr: 'surcharge' },
  oneOnly: { en: 'rests with one person', de: 'hängt an einer Person', fr: 'une seule personne' },
  nobodyElse: {
    en: (count: number) => (count === 1 ? 'nobody else for 1 role' : `nobody else for ${count} roles`),
    de: (count: number) => (count === 1 ? 'allein für 1 Rolle' : `allein für ${count} Rollen`),
    fr: (count: number) => (count === 1 ? 'personne d’autre pour 1 rôle' : `personne d’autre pour ${count} rôles`),
  },
  hasLeft: { en: 'has left', de: 'ausgeschieden', fr: 'n’est plus là' },
  noDuties: { en: 'No duties.', de: 'Keine Verantwortlichkeiten.', fr: 'Aucune responsabilité.' },
  unfold: { en: 'Show its duties', de: 'Verantwortlichkeiten zeigen', fr: 'Montrer ses responsabilités' },
  fold: { en: 'Hide its duties', de: 'Verantwortlichkeiten ausblenden', fr: 'Masquer ses responsabilités' },
  show: { en: 'Show in the text', de: 'Im Text zeigen', fr: 'Montrer dans le texte' },
  choose: {
    en: 'Choose a person, a role or a duty to read what hangs together.',
    de: 'Wählen Sie eine Person, Rolle oder Verantwortlichkeit, um zu lesen, was zusammenhängt.',
    fr: 'Choisissez une personne, un rôle ou une responsabilité pour lire ce qui va ensemble.',
  },
} satisfies Record<string, InOwnLanguages<unknown>>
