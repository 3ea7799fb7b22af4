import type { InOwnLanguages, SituationEntry } from '@rolebook/model'
import { CopyButton } from '../controls/copy-button.tsx'
import type { View } from '../view.ts'
import { reportText } from './report-text.ts'
import { sentences } from './steps.tsx'

/** What to say or write, and the same as a text to copy and fill in. */
export function Report({ view, situation }: { view: View; situation: SituationEntry }) {
  const { say } = view
  const items = sentences(view, situation.include)
  if (items.length === 0) return null
  const text = reportText(view, situation)
  return (
    <section class="report" aria-labelledby="what-to-say">
      <h2 id="what-to-say">{say(texts.title)}</h2>
      <ul class="bullets">
        {items.map((item) => (
          <li key={item.text} lang={item.lang}>
            {item.text}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say(texts.prefilled)}</summary>
        <pre>{text}</pre>
      </details>
      <p>
        <CopyButton view={view} text={text}>
          {say(texts.copy)}
        </CopyButton>
      </p>
    </section>
  )
}

const texts = {
  title: { en: 'What to say', de: 'Was Sie angeben', fr: 'Ce qu’il faut dire' } satisfies InOwnLanguages<string>,
  prefilled: {
    en: 'The same as a text to fill in',
    de: 'Dasselbe als Text zum Ausfüllen',
    fr: 'La même chose en texte à compléter',
  } satisfies InOwnLanguages<string>,
  copy: { en: 'Copy text', de: 'Text kopieren', fr: 'Copier le texte' } satisfies InOwnLanguages<string>,
}
