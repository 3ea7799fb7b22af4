import { type Node, nearest, type OwnLanguage, type Problem, parseNode, type Range } from '@rolebook/model'
import { type Profile, profiles } from '../finding.ts'
import { rules } from '../generated/rules.ts'
import { type Configuration, type Level, levelsOf, noConfiguration } from './configuration.ts'
import { configurationTexts } from './messages.ts'

/** Something in the settings that cannot be followed. */
export interface ConfigurationProblem {
  readonly range: Range
  readonly message: string
}

export interface ReadConfiguration {
  /** What could be read; a setting with a problem is as if it were not there. */
  readonly configuration: Configuration
  readonly problems: readonly ConfigurationProblem[]
}

/** Reads the text of `rolebook.config.yaml`. Never throws; an empty text sets nothing. */
export function readConfiguration(text: string, language: OwnLanguage = 'en'): ReadConfiguration {
  const { node, problems } = parseNode(text)
  const broken = problems.find(({ code }) => code !== 'duplicate-key')
  if (broken) return failed(broken, configurationTexts[language].notYaml)
  return node === null ? { configuration: noConfiguration, problems: [] } : new Reading(language).read(node, problems)
}

type Entry = Extract<Node, { kind: 'mapping' }>['entries'][number]

const marker = 'rolebook-config'
const keys = ['profiles', 'rules']

class Reading {
  readonly #problems: ConfigurationProblem[] = []
  readonly #texts: (typeof configurationTexts)[OwnLanguage]

  constructor(language: OwnLanguage) {
    this.#texts = configurationTexts[language]
  }

  read(node: Node, repetitions: readonly Problem[]): ReadConfiguration {
    const entries = node.kind === 'mapping' ? node.entries : []
    const format = entries.find(({ key }) => key.text === marker)
    if (!format) return failed({ start: node.start, end: node.start }, this.#texts.noMarker)
    const { value } = format
    const written = value?.kind === 'scalar' ? value.text : ''
    if (written !== '1') return failed(value ?? format.key, this.#texts.unknownFormat(written))
    for (const repetition of repetitions) this.#say(repetition, this.#texts.twice(repetition.detail['key'] ?? ''))
    let configuration = noConfiguration
    for (const entry of firsts(entries)) {
      const { key } = entry
      if (key.text === 'profiles') configuration = { ...configuration, profiles: this.#readProfiles(entry) }
      else if (key.text === 'rules') configuration = { ...configuration, rules: this.#readRules(entry) }
      else if (key.text !== marker && !key.text.startsWith('x-'))
        this.#say(key, this.#texts.unknownKey(key.text, nearest(key.text, keys)))
    }
    return { configuration, problems: this.#problems.sort((one, other) => one.range.start - other.range.start) }
  }

  #readProfiles({ value }: Entry): readonly Profile[] {
    if (value === null) return []
    if (value.kind !== 'sequence') {
      this.#say(value, this.#texts.profilesWanted)
      return []
    }
    return value.items.flatMap((item): Profile[] => {
      if (item === null) return []
      const name = item.kind === 'scalar' ? item.text : ''
      const profile = profiles.find((one) => one === name)
      if (!profile) this.#say(item, this.#texts.unknownProfile(name, nearest(name, profiles), profiles.join(', ')))
      return profile ? [profile] : []
    })
  }

  #readRules({ value }: Entry): ReadonlyMap<string, Level> {
    if (value !== null && value.kind !== 'mapping') this.#say(value, this.#texts.rulesWanted)
    const entries = value?.kind === 'mapping' ? firsts(value.entries) : []
    return new Map(
      entries.flatMap((entry): [string, Level][] => {
        const level = this.#readLevel(entry)
        return level === undefined ? [] : [[entry.key.text, level]]
      }),
    )
  }

  #readLevel({ key, value }: Entry): Level | undefined {
    const id = key.text
    const rule = rules.find((one) => one.id === id)
    const ids = rules.map((one) => one.id)
    if (!rule) return this.#say(key, this.#texts.unknownRule(id, nearest(id, ids)))
    const levels = levelsOf(rule)
    if (levels.length === 0) return this.#say(key, this.#texts.fixed(id))
    const written = value?.kind === 'scalar' ? value.text : ''
    const level = levels.find((one) => one === written)
    if (level !== undefined) return level
    const isTooLow = rule.auditorAsks !== undefined && (written === 'off' || written === 'hint')
    return this.#say(
      value ?? key,
      isTooLow ? this.#texts.onlyLowered(id) : this.#texts.unknownLevel(id, levels.join(', ')),
    )
  }

  #say({ start, end }: Range, message: string): undefined {
    this.#problems.push({ range: { start, end }, message })
  }
}

/** Entries without those whose key stands a second time. */
function firsts(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ key }, index) => entries.findIndex((other) => other.key.text === key.text) === index)
}

function failed({ start, end }: Range, message: string): ReadConfiguration {
  return { configuration: noConfiguration, problems: [{ range: { start, end }, message }] }
}
