import type { OwnLanguage } from '@rolebook/model'
import type { SayHelp } from './help/translations.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** The option that every command has, as commander hands it over. */
export interface LanguageOption {
  readonly language?: string
}

/** What files that add commands to the program get. */
export interface CommandContext {
  readonly terminal: Terminal
  /** Says with which exit code the program ends. */
  readonly end: (code: ExitCode) => void
  readonly languageOf: (options: LanguageOption) => OwnLanguage
  /** Says a sentence of the help in the language in which the program explains itself. */
  readonly say: SayHelp
}
