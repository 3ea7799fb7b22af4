import { type SettingProblem, settingSentence } from '@rolebook/fleet/settings'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

interface SettingProblemsProps {
  readonly problems: readonly SettingProblem[]
  readonly language: OwnLanguage
}

/** What of the administrators' settings cannot be used, each with what was wanted in its place. */
export function SettingProblems({ problems, language }: SettingProblemsProps) {
  return (
    <section class="sheet" aria-labelledby="settings">
      <h2 id="settings">{texts.title[language]}</h2>
      <p>{texts.what[language]}</p>
      <ul class="bullets">
        {problems.map((problem) => (
          <li>{settingSentence(problem, language)}</li>
        ))}
      </ul>
    </section>
  )
}

const texts = {
  title: {
    en: 'Settings of your administrators',
    de: 'Einstellungen Ihrer Administration',
    fr: 'Réglages de vos administrateurs',
  },
  what: {
    en: 'Some of them cannot be used as they are. Please show this to your administrators.',
    de: 'Einige davon sind so nicht brauchbar. Bitte zeigen Sie das Ihrer Administration.',
    fr: 'Certains ne sont pas utilisables tels quels. Veuillez les montrer à vos administrateurs.',
  },
} satisfies Record<string, InOwnLanguages<string>>
