import type { Dialogue, Question as DialogueQuestion } from '@rolebook/language-service'
import { type Catalogue, type InOwnLanguages, type Instant, type OwnLanguage, wallClockAt } from '@rolebook/model'
import { type OrganisationSize, organisationSizes } from './new-rolebook.ts'
import { questionTexts } from './question-texts.ts'
import { isAnswer, isNeedless, languageOfFile, organisationFrom, type Question, questions } from './questions.ts'
import { writeNewRolebook } from './write-new-rolebook.ts'

/** The suggested answers, as far as a host knows them. */
export type UsualAnswers = Readonly<Partial<Record<Question, string>>>

/**
 * Asks an organisation what its rolebook begins with, one question after the other. The result is the text of the file.
 */
export function newRolebookDialogue(
  usual: UsualAnswers,
  {
    catalogue,
    now,
    language,
  }: { readonly catalogue: Catalogue; readonly now: Instant; readonly language: OwnLanguage },
): Dialogue<string> {
  return {
    title: texts[language].title,
    questions: questions.map((question) => (answers) => {
      const isKnown = isNeedless(question, new Map([...answers].filter(isKnownQuestion)))
      return isKnown ? undefined : ask(question, usual[question] ?? '', language)
    }),
    finish(answers) {
      const given = new Map([...answers].filter(isKnownQuestion).map(([name, answer]) => [name, answer.trim()]))
      const organisation = organisationFrom(given)
      return writeNewRolebook(organisation, {
        catalogue,
        language: languageOfFile(organisation, language),
        today: wallClockAt(now, organisation.timezone).date,
      })
    },
  }
}

function ask(name: Question, suggested: string, language: OwnLanguage): DialogueQuestion {
  const prompt = questionTexts[language].questions[name]
  if (name === 'size') {
    const { prompt: short, sizes } = texts[language]
    const choices = organisationSizes.map((size) => ({ answer: size, label: sizes[size] }))
    return { kind: 'choice', name, prompt: short, choices }
  }
  return {
    kind: 'text',
    name,
    prompt: isAnswer(name, '') ? `${prompt} ${texts[language].mayStayOpen}` : prompt,
    suggested,
    check: (answer) =>
      isAnswer(name, answer.trim()) ? {} : { wrong: questionTexts[language].wrong[name](answer.trim()) },
  }
}

function isKnownQuestion(answer: [string, string]): answer is [Question, string] {
  return questions.some((question) => question === answer[0])
}

interface DialogueTexts {
  readonly title: string
  readonly prompt: string
  readonly sizes: Readonly<Record<OrganisationSize, string>>
  readonly mayStayOpen: string
}

const texts: InOwnLanguages<DialogueTexts> = {
  en: {
    title: 'New Rolebook',
    prompt: 'How large is the organisation?',
    sizes: { small: 'Fewer than 50 people', medium: 'Up to some hundred people', large: 'More' },
    mayStayOpen: '(may stay empty)',
  },
  de: {
    title: 'Neues Rolebook',
    prompt: 'Wie groß ist die Organisation?',
    sizes: { small: 'Weniger als 50 Personen', medium: 'Bis zu einigen Hundert Personen', large: 'Mehr' },
    mayStayOpen: '(darf leer bleiben)',
  },
  fr: {
    title: 'Nouveau rolebook',
    prompt: 'Quelle est la taille de l’organisation\u202f?',
    sizes: { small: 'Moins de 50 personnes', medium: 'Jusqu’à quelques centaines de personnes', large: 'Plus' },
    mayStayOpen: '(peut rester vide)',
  },
}
