import { type Configuration, configurationName, noConfiguration, readConfiguration } from '@rolebook/rules'
import { folderOf, type RolebookFiles } from './rolebook-files.ts'

/** The settings beside rolebooks. */
export interface Configurations {
  /** The settings beside a file. */
  beside(uri: string): Promise<Settings>
}

export interface Settings {
  /** The same object for as long as the text of the settings is the same. */
  readonly configuration: Configuration
  /** The file they are in; `undefined` where there is none. */
  readonly file?: { readonly uri: string; readonly text: string }
}

/** The address of the settings beside a file. */
function configurationBeside(uri: string): string {
  return folderOf(uri) + configurationName
}

/** Whether an address is that of a settings file. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationName}`)
}

/** Reads settings on request. An open file takes precedence over the one on disk. */
export function followConfigurations(files: RolebookFiles): Configurations {
  const last = new Map<string, { readonly text: string; readonly configuration: Configuration }>()
  return {
    async beside(uri) {
      const address = configurationBeside(uri)
      const file = await files.textOf(address)
      if (file === undefined) {
        last.delete(address)
        return { configuration: noConfiguration }
      }
      const known = last.get(address)
      if (known?.text === file.text) return { configuration: known.configuration, file }
      const { configuration } = readConfiguration(file.text)
      last.set(address, { text: file.text, configuration })
      return { configuration, file }
    },
  }
}
