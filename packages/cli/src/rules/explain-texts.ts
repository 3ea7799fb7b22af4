import type { InOwnLanguages } from '@rolebook/model'

interface ExplainTexts {
  readonly unknown: (id: string, near: string | undefined) => string
  /** Before the page, where it is in another language than the rest. */
  readonly inEnglish: string | undefined
  readonly severity: string
  readonly profile: string
  readonly fixable: string
  readonly bad: string
  readonly good: string
  readonly more: string
}

/** What `rolebook explain` says around the page of a rule, which is in English. */
export const explainTexts: InOwnLanguages<ExplainTexts> = {
  en: {
    unknown: (id, near) =>
      near
        ? `There is no rule “${id}”. Did you mean “${near}”?`
        : `There is no rule “${id}”. “rolebook rules” lists them.`,
    inEnglish: undefined,
    severity: 'Severity',
    profile: 'profile',
    fixable: 'can be fixed with --fix',
    bad: 'This is found',
    good: 'This is fine',
    more: 'The whole page',
  },
  de: {
    unknown: (id, near) =>
      near
        ? `Es gibt keine Regel „${id}“. Meinten Sie „${near}“?`
        : `Es gibt keine Regel „${id}“. „rolebook rules“ zählt sie auf.`,
    inEnglish: 'Was folgt, gibt es nur auf Englisch.',
    severity: 'Schwere',
    profile: 'Profil',
    fixable: 'lässt sich mit --fix beheben',
    bad: 'Das ist ein Befund',
    good: 'So ist es gut',
    more: 'Die ganze Seite',
  },
  fr: {
    unknown: (id, near) =>
      near
        ? `Il n’y a pas de règle « ${id} ». Vouliez-vous dire « ${near} » ?`
        : `Il n’y a pas de règle « ${id} ». « rolebook rules » en donne la liste.`,
    inEnglish: 'La suite n’existe qu’en anglais.',
    severity: 'Gravité',
    profile: 'profil',
    fixable: 'peut être corrigé avec --fix',
    bad: 'Ceci est un constat',
    good: 'Ceci convient',
    more: 'La page entière',
  },
}
