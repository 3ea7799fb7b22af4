import { dirname, join, posix, sep } from 'node:path'
import { indexLines, type OwnLanguage } from '@rolebook/model'
import { type Configuration, configurationName, noConfiguration, readConfiguration } from '@rolebook/rules'
import { Unusable } from '../terminal.ts'
import { fileProblemInWords, readTextFile } from './read-text.ts'

/** The path of a rolebook, and its name in the output. */
export interface NamedPath {
  readonly name: string
  readonly path: string
}

export interface ConfigurationFile {
  /** The settings that could be read; none where there is no file. */
  readonly configuration: Configuration
  /** One sentence for each thing that cannot be followed, with file, line and column. */
  readonly problems: readonly string[]
}

/** Reads the settings that lie beside a rolebook. Never throws. */
export function readConfigurationBeside({ name, path }: NamedPath, language: OwnLanguage): ConfigurationFile {
  const read = readTextFile(join(dirname(path), configurationName))
  const shownName = posix.join(dirname(name).split(sep).join('/'), configurationName)
  if ('problem' in read) {
    const problems = read.problem === 'missing' ? [] : [fileProblemInWords(shownName, read.problem, language)]
    return { configuration: noConfiguration, problems }
  }
  const { configuration, problems } = readConfiguration(read.text, language)
  const lines = indexLines(read.text)
  const sentences = problems.map(({ range, message }) => {
    const { line, character } = lines.positionAt(range.start)
    return `${shownName}:${line + 1}:${character + 1}: ${message}`
  })
  return { configuration, problems: sentences }
}

/** The settings beside a rolebook, for commands about one. Throws `Unusable` where they cannot be followed. */
export function configurationBeside(rolebook: NamedPath, language: OwnLanguage): Configuration {
  const { configuration, problems } = readConfigurationBeside(rolebook, language)
  if (problems.length > 0) throw new Unusable(problems.join('\n'))
  return configuration
}
