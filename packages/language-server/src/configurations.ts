import { type Configuration, configurationName, noConfiguration, readConfiguration } from '@rolebook/rules'
import { folderOf, type RolebookFiles } from './rolebook-files.ts'

/** What is set beside rolebooks. */
export interface Configurations {
  /** What is set beside a file. */
  beside(uri: string): Promise<Settings>
}

export interface Settings {
  /** The same object for as long as the text of the settings is the same. */
  readonly configuration: Configuration
  /** Where that stands; `undefined` where nothing is set. */
  readonly file?: { readonly uri: string; readonly text: string }
}

/** The address of the settings beside a file. */
function configurationBeside(uri: string): string {
  return folderOf(uri) + configurationName
}

/** Whether an address is that of settings. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationName}`)
}

/** Reads settings when they are asked for: what is open counts before what lies on the disk. */
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
