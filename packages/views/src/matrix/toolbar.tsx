import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { type Grouping, groupings } from './lines.ts'

interface ToolbarProps {
  readonly language: OwnLanguage
  readonly filter: string
  readonly grouping: Grouping
  readonly duties: number
  readonly conflicts: number
  setFilter(filter: string): void
  setGrouping(grouping: Grouping): void
  nextConflict(): void
  copy(): void
}

/** The bar above the grid: what to show of it, and what to do with it. */
export function Toolbar(props: ToolbarProps) {
  const { language, filter, grouping, duties, conflicts } = props
  const say = <T,>(text: InOwnLanguages<T>) => text[language]
  return (
    <div class="toolbar" role="toolbar" aria-label={say(texts.toolbar)}>
      <input
        type="search"
        aria-label={say(texts.filter)}
        placeholder={say(texts.filter)}
        value={filter}
        onInput={({ currentTarget }) => props.setFilter(currentTarget.value)}
        onKeyDown={(event) => {
          // undo in this field must not undo the text
          if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation()
          if (event.key === 'Escape') props.setFilter('')
        }}
      />
      <label>
        {say(texts.group)}{' '}
        <select
          value={grouping}
          onChange={({ currentTarget }) => {
            const chosen = groupings.find((one) => one === currentTarget.value)
            if (chosen) props.setGrouping(chosen)
          }}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {say(texts[one])}
            </option>
          ))}
        </select>
      </label>
      <span class="count">{say(texts.count)(duties)}</span>
      {conflicts > 0 && (
        <button type="button" onClick={props.nextConflict}>
          {say(texts.next)(conflicts)}
        </button>
      )}
      <button type="button" class="copy" onClick={props.copy}>
        {say(texts.copy)}
      </button>
    </div>
  )
}

const texts = {
  toolbar: { en: 'View', de: 'Ansicht', fr: 'Affichage' } satisfies InOwnLanguages<string>,
  filter: { en: 'Filter', de: 'Filtern', fr: 'Filtrer' } satisfies InOwnLanguages<string>,
  group: { en: 'Grouped by', de: 'Gruppiert nach', fr: 'Regrouper par' } satisfies InOwnLanguages<string>,
  role: { en: 'role', de: 'Rolle', fr: 'rôle' } satisfies InOwnLanguages<string>,
  clause: { en: 'clause', de: 'Abschnitt', fr: 'article' } satisfies InOwnLanguages<string>,
  none: { en: 'nothing', de: 'nichts', fr: 'rien' } satisfies InOwnLanguages<string>,
  count: {
    en: (count) => (count === 1 ? '1 responsibility' : `${count} responsibilities`),
    de: (count) => (count === 1 ? '1 Verantwortlichkeit' : `${count} Verantwortlichkeiten`),
    fr: (count) => (count === 1 ? '1 responsabilité' : `${count} responsabilités`),
  } satisfies InOwnLanguages<(count: number) => string>,
  next: {
    en: (count) => (count === 1 ? 'Go to the conflict' : `Next of ${count} conflicts`),
    de: (count) => (count === 1 ? 'Zum Konflikt' : `Nächster von ${count} Konflikten`),
    fr: (count) => (count === 1 ? 'Aller au conflit' : `Conflit suivant (${count})`),
  } satisfies InOwnLanguages<(count: number) => string>,
  copy: {
    en: 'Copy as table',
    de: 'Als Tabelle kopieren',
    fr: 'Copier comme tableau',
  } satisfies InOwnLanguages<string>,
}
