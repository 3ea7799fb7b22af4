import { serverConfiguration, type WebServer, webServers } from '@rolebook/fleet'
import type { InOwnLanguages } from '@rolebook/model'
import { Argument, type Command } from 'commander'
import type { CommandContext, LanguageOption } from '../../command-context.ts'
import { languageOption } from '../../language.ts'
import { exitCodes, Unusable } from '../../terminal.ts'

interface ServerHeadersOptions extends LanguageOption {
  readonly host: string
  readonly root: string
  readonly path: string
}

/** Adds `rolebook directory headers`: what a web server needs to give the directory to browsers. */
export function addServerHeadersCommand(directory: Command, { terminal, end, languageOf, say }: CommandContext): void {
  directory
    .command('headers')
    .description(say('print what a web server needs to give the directory to browsers'))
    .addArgument(new Argument('<server>', say('which server')).choices(webServers))
    .option('--host <name>', say('the name of the server'), 'intranet.example.org')
    .option('--root <folder>', say('the folder whose files it gives out'), '/srv/www')
    .option('--path <path>', say('where the directory lies in it, and the path of its address'), '/rolebook/directory')
    .addOption(languageOption(say))
    .action((server: WebServer, options: ServerHeadersOptions) => {
      const language = languageOf(options)
      const { host, root, path } = options
      // a value in a configuration must neither end its line nor have a special meaning
      if (!/^[\w.-]+$/.test(host)) throw new Unusable(noHost[language])
      for (const [option, value] of Object.entries({ '--root': root, '--path': path })) {
        if (!/^(?:\/[\w.~@%+-]+)+$/.test(value)) throw new Unusable(noPath[language](option))
      }
      terminal.write(serverConfiguration(server, { host, root, path }, language))
      end(exitCodes.fine)
    })
}

const noPath: InOwnLanguages<(option: string) => string> = {
  en: (option) => `${option} wants a whole path, from / on, of letters, digits and the marks . _ ~ @ % + -`,
  de: (option) => `${option} braucht einen ganzen Pfad ab / aus Buchstaben, Ziffern und den Zeichen . _ ~ @ % + -`,
  fr: (option) =>
    `${option} demande un chemin entier à partir de /, de lettres, de chiffres et des signes . _ ~ @ % + -`,
}
const noHost: InOwnLanguages<string> = {
  en: '--host wants the name of a server, as in intranet.example.org.',
  de: '--host braucht den Namen eines Servers, wie intranet.example.org.',
  fr: '--host demande le nom d’un serveur, comme intranet.example.org.',
}
