import type { CoverageEntry } from '@rolebook/language-service'
import type { InOwnLanguages } from '@rolebook/model'

/** The name of each state of a clause or control. */
export const stateNames: Readonly<Record<CoverageEntry['state'], InOwnLanguages<string>>> = {
  covered: { en: 'Covered', de: 'Abgedeckt', fr: 'Couvert' },
  'in-part': { en: 'In part', de: 'Zum Teil', fr: 'En partie' },
  vacant: { en: 'Nobody holds the role', de: 'Rolle unbesetzt', fr: 'Rôle sans titulaire' },
  open: { en: 'Not covered', de: 'Nicht abgedeckt', fr: 'Non couvert' },
  'not-applicable': { en: 'Does not apply', de: 'Gilt nicht', fr: 'Sans objet' },
}

/** From covered to missing, and finally what does not apply. */
export const states = [
  'covered',
  'in-part',
  'vacant',
  'open',
  'not-applicable',
] as const satisfies readonly CoverageEntry['state'][]

/** The page's own texts. */
export const texts = {
  title: { en: 'Coverage map', de: 'Abdeckungskarte', fr: 'Carte de couverture' },
  figure: {
    en: (covered, of, inPart) => `${covered} of ${of} clauses and controls are covered, ${inPart} more in part.`,
    de: (covered, of, inPart) =>
      `${covered} von ${of} Abschnitten und Maßnahmen sind abgedeckt, ${inPart} weitere zum Teil.`,
    fr: (covered, of, inPart) =>
      `Articles et mesures couverts\u00a0: ${covered} sur ${of}, et ${inPart} autres en partie.`,
  },
  group: {
    en: (covered, of) => `${covered} of ${of}`,
    de: (covered, of) => `${covered} von ${of}`,
    fr: (covered, of) => `${covered} sur ${of}`,
  },
  gapsOnly: { en: 'Gaps only', de: 'Nur Lücken', fr: 'Lacunes seulement' },
  save: { en: 'Save as Picture…', de: 'Als Bild speichern …', fr: 'Enregistrer l’image…' },
  states: { en: 'States', de: 'Zustände', fr: 'États' },
  roles: { en: 'Roles', de: 'Rollen', fr: 'Rôles' },
  people: { en: 'People', de: 'Personen', fr: 'Personnes' },
  all: {
    en: (count) => `All ${count}`,
    de: (count) => `Alle ${count}`,
    fr: (count) => `Tous (${count})`,
  },
  noGaps: { en: 'There are no gaps.', de: 'Es gibt keine Lücken.', fr: 'Il n’y a pas de lacune.' },
  nobody: { en: 'nobody', de: 'niemand', fr: 'personne' },
  by: { en: 'Covered by', de: 'Abgedeckt durch', fr: 'Couvert par' },
  further: {
    en: (count) => `And ${count} more.`,
    de: (count) => `Und ${count} weitere.`,
    fr: (count) => `Et ${count} autres.`,
  },
  leftOut: { en: 'Left out', de: 'Ausgenommen', fr: 'Exclu' },
  remedies: { en: 'What may be done', de: 'Was Sie tun können', fr: 'Ce que vous pouvez faire' },
  show: { en: 'Show in the text', de: 'Im Text zeigen', fr: 'Montrer dans le texte' },
  inCatalogue: {
    en: 'It stands in the catalogue only.',
    de: 'Das steht nur im Katalog.',
    fr: 'Cela figure seulement au catalogue.',
  },
  close: { en: 'Close', de: 'Schließen', fr: 'Fermer' },
} satisfies Record<string, InOwnLanguages<string | ((...numbers: number[]) => string)>>
