import { readAddress } from '@rolebook/directory'
import {
  type Entry,
  follow,
  type Node,
  nearest,
  type OwnLanguage,
  type Path,
  parseNode,
  type Range,
} from '@rolebook/model'
import { type Channel, channelNames, channels, type Program } from '../channels/channels.ts'
import { extensionIdOf, isExtensionId } from '../channels/extension-id.ts'
import { readSettings, type SettingProblem, type Settings, settingSentence, settings } from '../settings/index.ts'
import { answersTexts } from './answers-texts.ts'
import type { ChosenChannel, FleetAnswers } from './fleet-answers.ts'

/** Something in the answers that cannot be followed, or that has less effect than somebody may think. */
export interface AnswerProblem {
  readonly range: Range
  readonly message: string
}

export interface ReadAnswers {
  /** Missing where a problem keeps policies from being made. */
  readonly answers?: FleetAnswers
  readonly problems: readonly AnswerProblem[]
}

/** Reads the text of `rolebook-fleet.yaml`. Never throws. */
export function readAnswers(text: string, language: OwnLanguage): ReadAnswers {
  if (text.length > longestAnswers) {
    return { problems: [{ range: { start: 0, end: 0 }, message: answersTexts[language].tooLong }] }
  }
  const { node, problems } = parseNode(text)
  const texts = answersTexts[language]
  const broken = problems.find(({ code }) => code !== 'duplicate-key')
  if (broken) return { problems: [{ range: broken, message: texts.notYaml }] }
  const format = follow(node, [marker])
  if (!format) return { problems: [{ range: { start: 0, end: 0 }, message: texts.noMarker }] }
  const written = format.value?.kind === 'scalar' ? format.value.text : ''
  if (written !== '1') {
    return { problems: [{ range: format.value ?? format.key ?? startOf(text), message: texts.unknownFormat(written) }] }
  }
  const twice = problems.map((problem) => ({ range: problem, message: texts.twice(problem.detail['key'] ?? '') }))
  return new Reading(node, language).read(twice)
}

const marker = 'rolebook-fleet'
/** In characters. The longest thing in answers is a logo, of at most 32 KB. */
const longestAnswers = 1_000_000
const keys = [marker, 'install', 'pin-button', 'chrome', 'edge', 'firefox', 'vscode', 'settings']
const channelKeys: Readonly<Record<Program, readonly string[]>> = {
  chrome: ['channel', 'id', 'key', 'update-url'],
  edge: ['channel', 'id', 'key', 'update-url'],
  firefox: ['channel', 'install-url'],
  vscode: ['channel', 'versions', 'vsix', 'others'],
}
const yes = ['yes', 'true']
const no = ['no', 'false']

class Reading {
  readonly #problems: AnswerProblem[] = []
  readonly #root: Node | null
  readonly #language: OwnLanguage
  readonly #texts: (typeof answersTexts)[OwnLanguage]

  constructor(root: Node | null, language: OwnLanguage) {
    this.#root = root
    this.#language = language
    this.#texts = answersTexts[language]
  }

  read(earlier: readonly AnswerProblem[]): ReadAnswers {
    this.#problems.push(...earlier)
    this.#refuseUnknown([], keys)
    const install = this.#choose(['install'], ['forced', 'allowed'])
    const pinButton = this.#choose(['pin-button'], [...yes, ...no])
    const browsers = { chrome: this.#channel('chrome'), edge: this.#channel('edge'), firefox: this.#channel('firefox') }
    const vscode = {
      channel: this.#channel('vscode'),
      versions: this.#versions(),
      others: this.#choose(['vscode', 'others'], ['allowed', 'blocked']) ?? 'allowed',
      ...this.#optional('vsix', this.#textAt(['vscode', 'vsix'])),
    } as const
    const { settings, remarks } = this.#settings()
    const isUsable = this.#problems.length === 0
    const problems = [...this.#problems, ...remarks].sort((one, other) => one.range.start - other.range.start)
    if (!isUsable) return { problems }
    return {
      answers: {
        install: install ?? 'forced',
        pinButton: !no.includes(pinButton ?? 'yes'),
        browsers,
        vscode,
        settings,
      },
      problems,
    }
  }

  #channel(program: Program): ChosenChannel {
    this.#refuseUnknown([program], channelKeys[program])
    const name = this.#choose([program, 'channel'], channelNames) ?? 'store'
    const said: Channel = {
      ...this.#optional('id', this.#idOfKey([program, 'key']) ?? this.#id([program, 'id'])),
      ...this.#optional('updateUrl', this.#address([program, 'update-url'])),
      ...this.#optional('installUrl', this.#address([program, 'install-url'])),
    }
    return { name, ...channels[program][name], ...said }
  }

  #id(path: Path): string | undefined {
    const id = this.#textAt(path)
    if (id !== undefined && !isExtensionId(id)) this.#say(path, this.#texts.noExtensionId)
    return id
  }

  #idOfKey(path: Path): string | undefined {
    const key = this.#textAt(path)
    if (key === undefined) return undefined
    // a public key of RSA in DER, as base64
    if (/^MI[\w+/]{100,}={0,2}$/.test(key))
      return extensionIdOf(Uint8Array.from(atob(key), (byte) => byte.charCodeAt(0)))
    this.#say(path, this.#texts.noPublicKey)
    return undefined
  }

  #versions(): readonly string[] {
    const found = follow(this.#root, ['vscode', 'versions'])
    if (!found?.value) return []
    if (found.value.kind === 'mapping') {
      this.#say(['vscode', 'versions'], this.#texts.versionsWanted)
      return []
    }
    const items = found.value.kind === 'sequence' ? found.value.items : [found.value]
    return items.flatMap((item, index) => {
      const version = item?.kind === 'scalar' ? item.text : ''
      if (/^\d+\.\d+\.\d+$/.test(version)) return [version]
      const path = ['vscode', 'versions', ...(found.value?.kind === 'sequence' ? [index] : [])]
      this.#say(path, this.#texts.noVersion(version))
      return []
    })
  }

  #settings(): { readonly settings: Settings; readonly remarks: readonly AnswerProblem[] } {
    const value = follow(this.#root, ['settings'])?.value ?? null
    if (value && value.kind !== 'mapping') {
      this.#say(['settings'], this.#texts.mappingWanted('settings', Object.keys(settings).join(', ')))
      return { settings: {} as Settings, remarks: [] }
    }
    const entries = value?.kind === 'mapping' ? value.entries : []
    const values = Object.fromEntries(entries.map((entry) => [entry.key.text, plainValue(entry)]))
    const read = readSettings(values)
    const placed = read.problems.map((problem) => ({ problem, said: this.#placed(problem) }))
    const remarks = placed.filter(({ problem }) => isRemark(problem))
    this.#problems.push(...placed.filter(({ problem }) => !isRemark(problem)).map(({ said }) => said))
    return { settings: read.settings as Settings, remarks: remarks.map(({ said }) => said) }
  }

  #placed(problem: SettingProblem): AnswerProblem {
    const { key, entry } = problem
    const path = ['settings', key, ...(entry === undefined ? [] : [entry])]
    return { range: this.#rangeOf(path), message: settingSentence(problem, this.#language) }
  }

  #address(path: Path): string | undefined {
    const text = this.#textAt(path)
    if (text === undefined || !('problem' in readAddress(text)) || text.startsWith('file:///')) return text
    this.#say(path, this.#texts.noAddress)
    return undefined
  }

  #choose<Choice extends string>(path: Path, choices: readonly Choice[]): Choice | undefined {
    const written = this.#textAt(path)
    const choice = choices.find((one) => one === written)
    if (written !== undefined && choice === undefined) {
      this.#say(path, this.#texts.noChoice(String(path.at(-1)), choices.join(', ')))
    }
    return choice
  }

  #textAt(path: Path): string | undefined {
    const value = follow(this.#root, path)?.value
    if (!value) return undefined
    if (value.kind === 'scalar') return value.text
    this.#say(path, this.#texts.textWanted(String(path.at(-1))))
    return undefined
  }

  #refuseUnknown(path: Path, known: readonly string[]): void {
    const value = follow(this.#root, path)?.value
    if (!value) return
    if (value.kind !== 'mapping') this.#say(path, this.#texts.mappingWanted(path.join('.'), known.join(', ')))
    for (const { key } of value.kind === 'mapping' ? value.entries : []) {
      if (known.includes(key.text) || key.text.startsWith('x-')) continue
      const message = this.#texts.unknownKey(key.text, nearest(key.text, known), known.join(', '))
      this.#problems.push({ range: key, message })
    }
  }

  #optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
    return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
  }

  #say(path: Path, message: string): void {
    this.#problems.push({ range: this.#rangeOf(path), message })
  }

  /** The value at a path, else its key, else what is nearest above it. */
  #rangeOf(path: Path): Range {
    const found = follow(this.#root, path)
    const node = found?.value ?? found?.key
    if (node) return { start: node.start, end: node.end }
    if (path.length === 0) return { start: 0, end: 0 }
    const above = follow(this.#root, path.slice(0, -1))
    return above?.key ?? this.#rangeOf(path.slice(0, -1))
  }
}

/** The value of an entry as a policy would carry it: a yes or no, a list of texts, or a text. */
function plainValue({ key, value }: Entry): unknown {
  if (value === null) return undefined
  if (value.kind === 'mapping') return {}
  if (value.kind === 'sequence') return value.items.map((item) => (item?.kind === 'scalar' ? item.text : null))
  const isYesOrNo = Object.entries(settings).some(([name, { type }]) => name === key.text && type === 'yes-or-no')
  if (isYesOrNo && yes.includes(value.text)) return true
  if (isYesOrNo && no.includes(value.text)) return false
  return value.text
}

/** Whether a problem is only a remark and does not stop anything: a colour is used wherever it can be read. */
function isRemark({ code }: SettingProblem): boolean {
  return code === 'too-weak-in-light' || code === 'too-weak-in-dark'
}

function startOf(text: string): Range {
  return { start: 0, end: Math.min(1, text.length) }
}
