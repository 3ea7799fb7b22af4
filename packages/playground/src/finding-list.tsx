import type { Diagnostic, Range } from 'vscode-languageserver-types'
import { plainMessage } from './plain-message.ts'
import type { PlaygroundTexts } from './texts.ts'

const names = { 1: 'error', 2: 'warning', 3: 'info', 4: 'hint' } as const

export interface FindingListProps {
  readonly texts: PlaygroundTexts
  readonly marked: boolean
  readonly diagnostics: readonly Diagnostic[]
  goTo(range: Range): void
}

/** The findings below the text; a click goes to the place. */
export function FindingList({ texts, marked, diagnostics, goTo }: FindingListProps) {
  if (diagnostics.length === 0) {
    return (
      <ul class="findings" aria-live="polite">
        <li class="none">{marked ? texts.noFindings : texts.noRolebook}</li>
      </ul>
    )
  }
  return (
    <ul class="findings">
      {diagnostics.map(({ severity = 1, message, range, code }) => (
        <li
          key={`${code}:${range.start.line}:${range.start.character}:${plainMessage(message)}`}
          class={names[severity]}
        >
          <button type="button" onClick={() => goTo(range)}>
            <span class="severity">{texts.severities[names[severity]]}</span>
            <span>{plainMessage(message)}</span>
            <span class="place">
              {texts.line} {range.start.line + 1}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
