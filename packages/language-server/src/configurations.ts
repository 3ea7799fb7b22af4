import { type Configuration, configurationName, noConfiguration, readConfiguration } from '@rolebook/rules'
import { folderOf, type RolebookFiles } from './rolebook-files.ts'

/** What is set beside rolebooks. */
export interface Configurations {
  /** What is set beside a file; the same object for as long as the text of the settings is the same. */
  beside(uri: string): Promise<Configuration>
}

/** The address of the settings beside a file. */
export function configurationBeside(uri: string): string {
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
      const text = (await files.textOf(address))?.text
      if (text === undefined) {
        last.delete(address)
        return noConfiguration
      }
      const known = last.get(address)
      if (known?.text === text) return known.configuration
      const { configuration } = readConfiguration(text)
      last.set(address, { text, configuration })
      return configuration
    },
  }
}
