import type { SettingType } from './setting.ts'
import { settings } from './settings.ts'

/** The JSON Schema of managed storage, limited to the few keywords that browsers understand there. */
export interface ManagedSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, ManagedProperty>>
}

export interface ManagedProperty {
  readonly title: string
  readonly description: string
  readonly type: 'string' | 'array' | 'boolean'
  readonly items?: { readonly type: 'string' }
}

/**
 * The schema that the extension ships. It only checks types: a value that the schema refuses never reaches the
 * extension, which could then not say what is wrong with it.
 */
export function createManagedSchema(): ManagedSchema {
  const properties = Object.entries(settings).map(([key, { title, sentence, type }]) => [
    key,
    { title: title.en, description: sentence.en, ...typesOf[type] },
  ])
  return { type: 'object', properties: Object.fromEntries(properties) }
}

const typesOf: Readonly<Record<SettingType, Pick<ManagedProperty, 'type' | 'items'>>> = {
  text: { type: 'string' },
  'list-of-texts': { type: 'array', items: { type: 'string' } },
  'yes-or-no': { type: 'boolean' },
}
