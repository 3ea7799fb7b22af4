import type { InOwnLanguages } from '@rolebook/model'
import type { Question } from './questions.ts'

/** How the questions are asked. */
interface QuestionTexts {
  readonly questions: Readonly<Record<Question, string>>
  /** Why an answer cannot be accepted, and what it should look like. */
  readonly wrong: Readonly<Record<Question, (answer: string) => string>>
}

const noPerson: InOwnLanguages<(answer: string) => string> = {
  en: (answer) => `“${answer}” cannot be read: write a name, or a name with its address, Name <name@example.org>.`,
  de: (answer) =>
    `„${answer}“ ist so nicht lesbar: Schreiben Sie einen Namen, oder einen Namen mit Adresse, Name <name@example.org>.`,
  fr: (answer) =>
    `« ${answer} » n’est pas lisible : écrivez un nom, ou un nom avec son adresse, Nom <nom@example.org>.`,
}

export const questionTexts: InOwnLanguages<QuestionTexts> = {
  en: {
    questions: {
      name: 'Name of the organisation',
      size: 'Size (small is below 50 people, medium, large)',
      timezone: 'Time zone',
      languages: 'Languages of the staff, the first is that of the file',
      'email-domain': 'Domain of your e-mail addresses',
      'emergency-number': 'Emergency number, to call where somebody is in danger',
      'top-management': 'Who leads the organisation (name, or Name <address>)',
      'project-lead': 'Who builds the security management system and keeps it running',
      auditor: 'Who audits it, independent of that',
      'desk-phone': 'Phone number of a security desk',
      'desk-hours': 'When it answers',
    },
    wrong: {
      name: (answer) => `“${answer}” is no name that anybody could read.`,
      size: (answer) => `“${answer}” is no size: small, medium or large.`,
      timezone: (answer) => `“${answer}” is no time zone: write one such as Europe/London.`,
      languages: (answer) => `“${answer}” is no list of languages: write tags such as en, de.`,
      'email-domain': (answer) => `“${answer}” is no domain: write what stands behind the @, such as example.org.`,
      'emergency-number': (answer) => `“${answer}” is no emergency number.`,
      'top-management': noPerson.en,
      'project-lead': noPerson.en,
      auditor: noPerson.en,
      'desk-phone': (answer) => `“${answer}” is no phone number: write it with the country’s code, +44 20 …`,
      'desk-hours': (answer) => `“${answer}” are no hours: write always, or Mon-Fri 08:00-18:00, Sat 09:00-12:00.`,
    },
  },
  de: {
    questions: {
      name: 'Name der Organisation',
      size: 'Größe (small ist unter 50 Personen, medium, large)',
      timezone: 'Zeitzone',
      languages: 'Sprachen der Beschäftigten, die erste ist die der Datei',
      'email-domain': 'Domain Ihrer E-Mail-Adressen',
      'emergency-number': 'Notrufnummer, wenn jemand in Gefahr ist',
      'top-management': 'Wer die Organisation leitet (Name, oder Name <Adresse>)',
      'project-lead': 'Wer das Managementsystem aufbaut und am Laufen hält',
      auditor: 'Wer es unabhängig davon auditiert',
      'desk-phone': 'Telefonnummer einer Sicherheitsstelle',
      'desk-hours': 'Wann dort jemand antwortet',
    },
    wrong: {
      name: (answer) => `„${answer}“ ist kein Name, den jemand lesen könnte.`,
      size: (answer) => `„${answer}“ ist keine Größe: small, medium oder large.`,
      timezone: (answer) => `„${answer}“ ist keine Zeitzone: Schreiben Sie eine wie Europe/Berlin.`,
      languages: (answer) => `„${answer}“ ist keine Liste von Sprachen: Schreiben Sie Kürzel wie de, en.`,
      'email-domain': (answer) =>
        `„${answer}“ ist keine Domain: Schreiben Sie, was hinter dem @ steht, etwa example.org.`,
      'emergency-number': (answer) => `„${answer}“ ist keine Notrufnummer.`,
      'top-management': noPerson.de,
      'project-lead': noPerson.de,
      auditor: noPerson.de,
      'desk-phone': (answer) => `„${answer}“ ist keine Telefonnummer: Schreiben Sie sie mit Landesvorwahl, +49 30 …`,
      'desk-hours': (answer) =>
        `„${answer}“ sind keine Zeiten: Schreiben Sie always, oder Mon-Fri 08:00-18:00, Sat 09:00-12:00.`,
    },
  },
  fr: {
    questions: {
      name: 'Nom de l’organisation',
      size: 'Taille (small : moins de 50 personnes, medium, large)',
      timezone: 'Fuseau horaire',
      languages: 'Langues du personnel, la première est celle du fichier',
      'email-domain': 'Domaine de vos adresses e-mail',
      'emergency-number': 'Numéro d’urgence, quand quelqu’un est en danger',
      'top-management': 'Qui dirige l’organisation (nom, ou Nom <adresse>)',
      'project-lead': 'Qui met en place le système de management et le fait vivre',
      auditor: 'Qui l’audite, en toute indépendance',
      'desk-phone': 'Numéro de téléphone d’une permanence sécurité',
      'desk-hours': 'Quand elle répond',
    },
    wrong: {
      name: (answer) => `« ${answer} » n’est pas un nom lisible.`,
      size: (answer) => `« ${answer} » n’est pas une taille : small, medium ou large.`,
      timezone: (answer) => `« ${answer} » n’est pas un fuseau horaire : écrivez par exemple Europe/Paris.`,
      languages: (answer) => `« ${answer} » n’est pas une liste de langues : écrivez des codes comme fr, en.`,
      'email-domain': (answer) =>
        `« ${answer} » n’est pas un domaine : écrivez ce qui suit le @, par exemple example.org.`,
      'emergency-number': (answer) => `« ${answer} » n’est pas un numéro d’urgence.`,
      'top-management': noPerson.fr,
      'project-lead': noPerson.fr,
      auditor: noPerson.fr,
      'desk-phone': (answer) =>
        `« ${answer} » n’est pas un numéro de téléphone : écrivez-le avec l’indicatif du pays, +33 1 …`,
      'desk-hours': (answer) =>
        `« ${answer} » ne sont pas des horaires : écrivez always, ou Mon-Fri 08:00-18:00, Sat 09:00-12:00.`,
    },
  },
}
