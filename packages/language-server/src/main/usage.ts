import { type InOwnLanguages, ownLanguage } from '@rolebook/model'

const page = 'https://github.com/rolebook/rolebook/blob/main/packages/language-server/README.md'

/** The text for somebody who starts the server by hand, in the language of the environment. */
export function usage({ LC_ALL: all, LC_MESSAGES: messages, LANG: usual }: NodeJS.ProcessEnv): string {
  return texts[ownLanguage([all, messages, usual].find((value) => value !== undefined && value !== '') ?? 'en')]
}

const texts: InOwnLanguages<string> = {
  en: `rolebook-language-server --stdio

An editor starts this, and speaks LSP with it over standard input and output. How to tell yours:
${page}
`,
  de: `rolebook-language-server --stdio

Das startet ein Editor und spricht darüber LSP, über Standardeingabe und Standardausgabe. Wie Sie es Ihrem sagen:
${page}
`,
  fr: `rolebook-language-server --stdio

C’est un éditeur qui lance ce programme et lui parle en LSP, par l’entrée et la sortie standard. Comment le dire au vôtre :
${page}
`,
}
