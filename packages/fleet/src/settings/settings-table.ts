import type { SettingType } from './setting.ts'
import { settings } from './settings.ts'

/** The settings as a table for the documentation, in Markdown. */
export function createSettingsTable(): string {
  const rows = Object.entries(settings).map(
    ([key, { type, required, sentence }]) =>
      `| \`${key}\` | ${typesInWords[type]} | ${required ? 'yes' : ''} | ${sentence.en} |`,
  )
  return ['| setting | value | needed | what it is |', '|---|---|---|---|', ...rows].join('\n')
}

const typesInWords: Readonly<Record<SettingType, string>> = {
  text: 'text',
  'list-of-texts': 'list of texts',
  'yes-or-no': '`true` or `false`',
}
