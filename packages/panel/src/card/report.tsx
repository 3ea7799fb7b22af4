import type { Answer, InOwnLanguages, SituationEntry } from '@rolebook/model'
import type { Reported } from '../panel-host.ts'
import type { View } from '../view.ts'
import { sentences } from './steps.tsx'

interface ReportProps {
  readonly view: View
  readonly situation: SituationEntry
  readonly answer: Answer
  /** What somebody asked to report before they chose this card. */
  readonly about: Reported | undefined
}

/** What to say or write, and the same as a text to take along. */
export function Report({ view, situation, answer, about }: ReportProps) {
  const { say, later } = view
  const items = sentences(view, situation.include)
  const ReportDraft = later.everywhere?.ReportDraft
  if (items.length === 0) return null
  return (
    <section class="report" aria-labelledby="what-to-say">
      <h2 id="what-to-say">{say(texts.title)}</h2>
      <ul class="bullets">
        {items.map((item) => (
          <li key={item.text} lang={item.lang} dir="auto">
            {item.text}
          </li>
        ))}
      </ul>
      {ReportDraft && <ReportDraft view={view} situation={situation} answer={answer} about={about} />}
    </section>
  )
}

const texts = {
  title: { en: 'What to say', de: 'Was Sie angeben', fr: 'Ce qu’il faut dire' } satisfies InOwnLanguages<string>,
}
