import { ownLanguages } from '@rolebook/model'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../command-line.ts'
import { openDesk, quietTerminal } from '../testing.ts'
import { placeholders } from './placeholders.ts'
import { translations } from './translations.ts'

const typed = (language: string, ...args: readonly string[]) =>
  openDesk({}, { environment: { LANG: `${language}_XX.UTF-8` } }).run(...args)

describe('help', () => {
  it('has no German and French that nobody reads', () => {
    const said = new Set(sentencesOf(programIn('en')))
    expect(Object.keys(translations).filter((sentence) => !said.has(sentence))).toEqual([])
  })

  it('is in one language from its first line to its last', async () => {
    const said = new Set(sentencesOf(programIn('fr')))
    for (const sentence of Object.keys(translations)) expect(said).not.toContain(sentence)
    const named = new Set<string>()
    for (const path of pathsOf(programIn('en')))
      for (const [, word = ''] of (await typed('en', ...path, '--help')).out.matchAll(/[<[]([a-z]+)(?:\.\.\.)?[\]>]/g))
        named.add(word)
    // what standard input is called, in every language
    named.delete('stdin')
    expect([...named].toSorted()).toEqual(Object.keys(placeholders).toSorted())
  })

  it('is in the language of the environment, or the one that is asked for', async () => {
    const { code, out } = await typed('de', 'status', '--help')
    expect(code).toBe(0)
    expect(out).toBe(`Aufruf: rolebook status [Optionen] [Datei]

sagen, wie vollständig ein Rolebook ist: vier Zahlen, jede mit dem, was fehlt

Angaben:
  Datei                 das Rolebook; sonst das im aktuellen Ordner

Optionen:
  --format <Format>     wie es ausgegeben wird (text, json; sonst text)
  --at <Zeitpunkt>      wie es dann ist statt jetzt: 2026-12-26T03:00
  --all                 alles zeigen, was fehlt, und was unterdrückt ist
  --language <Sprache>  en, de oder fr; sonst die Sprache der Umgebung
  -h, --help            diese Hilfe zeigen
`)
    expect((await typed('de', 'status', '--help', '--language', 'en')).out).toContain('show this help')
    expect((await typed('de', 'status', '--language=fr', '--help')).out).toContain('Utilisation\u00a0: rolebook status')
  })

  it('lists the commands in the order in which they are needed', async () => {
    const { out } = await typed('en', '--help')
    const names = [...out.matchAll(/^ {2}([a-z][a-z-]+)/gm)].map(([, name]) => name)
    expect(names.slice(0, 3)).toEqual(['init', 'import', 'check'])
    expect(out).toContain('help [command]                     show the help of a command')
    expect(out).not.toMatch(/default: /)
  })
})

describe('a wrong command line', () => {
  it.each([
    [['chekc'], 'There is no command “chekc”. Did you mean “check”? “rolebook --help” says how.'],
    [
      ['directory', 'keyge'],
      'There is no command “keyge”. Did you mean “keygen”? “rolebook directory --help” says how.',
    ],
    [
      ['check', '--formt'],
      'There is no option “--formt” here. Did you mean “--format”? “rolebook check --help” says how.',
    ],
    [
      ['who'],
      '<words> is missing: what happened, in everyday words, or the id of a situation. “rolebook who --help” says how.',
    ],
    [
      ['replace-person', 'ben'],
      '--with <person> is missing: the id of who takes over. “rolebook replace-person --help” says how.',
    ],
    [
      ['who', 'x', '--at'],
      '--at <instant> is missing: ask for this moment instead of now: 2026-12-26T03:00. “rolebook who --help” says how.',
    ],
    [
      ['rename', 'a', 'b', 'c'],
      'That is too much: 3 arguments, and at most 2 can be given. Put quotes around what belongs together. “rolebook rename --help” says how.',
    ],
    [
      ['check', '--format', 'xml'],
      '--format <format> cannot be “xml”: choose one of text, json, sarif, github, junit. “rolebook check --help” says how.',
    ],
    [
      ['directory', 'headers', 'iis'],
      '<server> cannot be “iis”: choose one of nginx, caddy, apache, s3. “rolebook directory headers --help” says how.',
    ],
  ])('%j is answered by what is wrong with it', async (args, sentence) => {
    expect(await typed('en', ...args)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })

  it('is answered in German and French too', async () => {
    expect((await typed('de', 'check', '--formt')).err).toBe(
      'Eine Option „--formt“ gibt es hier nicht. Meinten Sie „--format“? „rolebook check --help“ sagt, wie es geht.\n',
    )
    expect((await typed('fr', 'rename', 'ben')).err).toBe(
      'Il manque <nouveau>\u00a0: son futur identifiant. «\u202frolebook rename --help\u202f» explique comment faire.\n',
    )
  })

  it('is shown the help where no command is named', async () => {
    expect(await typed('fr')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Commandes\u00a0:') })
  })
})

describe('the program', () => {
  it.each(ownLanguages)('has help of each command, in %s', async (language) => {
    for (const path of pathsOf(programIn(language))) {
      const { code, err } = await typed(language, ...path, '--help')
      expect({ path, code, err }).toEqual({ path, code: 0, err: '' })
    }
  })
})

function programIn(language: (typeof ownLanguages)[number]): Command {
  return createProgram({ terminal: quietTerminal, end: () => {}, language })
}

/** All that help says of a command and those below it. */
function sentencesOf(command: Command): readonly string[] {
  const help = command.createHelp()
  return [
    command.description(),
    ...command.registeredArguments.map(({ description }) => description),
    ...help.visibleOptions(command).map(({ description }) => description),
    ...help.visibleCommands(command).map((below) => below.description()),
    ...command.commands.flatMap(sentencesOf),
  ].filter((sentence) => sentence !== '')
}

function pathsOf(command: Command, path: readonly string[] = []): readonly (readonly string[])[] {
  return [path, ...command.commands.flatMap((below) => pathsOf(below, [...path, below.name()]))]
}
