import { nearest } from '@rolebook/model'
import type { Setting, SettingType } from './setting.ts'
import type { SettingProblem } from './setting-sentences.ts'
import { type Connection, type SettingKey, type Settings, settings } from './settings.ts'

/** The settings of a policy that can be used, and everything that is wrong with the others. */
export interface ReadSettings {
  readonly settings: Partial<Settings>
  readonly problems: readonly SettingProblem[]
}

const keys = Object.keys(settings) as SettingKey[]

/** Reads what a policy says. A wrong value is left out and reported; the others count. */
export function readSettings(values: Readonly<Record<string, unknown>>): ReadSettings {
  const read = keys.map((key) => [key, readSetting(settings[key], values[key])] as const)
  const used = read.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]]))
  const known = read.flatMap(([key, { faults }]) => faults.map((fault) => ({ key, ...fault })))
  const unknown = Object.keys(values).filter((key) => !keys.some((one) => one === key))
  return { settings: Object.fromEntries(used), problems: [...known, ...unknown.map(unknownProblem)] }
}

/** What connects a browser, where all of it is there. */
export function connectionOf({ addresses, organisation, readingKey }: Partial<Settings>): Connection | undefined {
  const isWhole = addresses !== undefined && organisation !== undefined && readingKey !== undefined
  return isWhole ? { addresses, organisation, readingKey } : undefined
}

function unknownProblem(key: string): SettingProblem {
  const meant = nearest(key, keys)
  return { key, code: 'unknown', ...(meant !== undefined && { meant }) }
}

interface Reading {
  readonly value?: unknown
  readonly faults: readonly Omit<SettingProblem, 'key'>[]
}

function readSetting(setting: Setting<unknown>, value: unknown): Reading {
  // some tools write empty values for fields that nobody filled in
  if (value === undefined || value === null) return { faults: setting.required ? [{ code: 'missing' }] : [] }
  if (!isOfType(value, setting.type)) return { faults: [{ code: `no-${setting.type}` }] }
  const faults = setting.check(value)
  if (faults.every(({ code }) => code === 'too-weak-in-light' || code === 'too-weak-in-dark')) return { value, faults }
  if (!Array.isArray(value)) return { faults }
  const good = value.filter((_, index) => faults.every(({ entry }) => entry !== index))
  return { ...(good.length > 0 && { value: good }), faults }
}

function isOfType(value: unknown, type: SettingType): boolean {
  if (type === 'text') return typeof value === 'string'
  if (type === 'yes-or-no') return typeof value === 'boolean'
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
