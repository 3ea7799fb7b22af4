import type { FleetAnswers } from '../answers/fleet-answers.ts'
import { type Browser, type ChannelName, channelNames, channels, type Program, programs } from '../channels/channels.ts'
import { isExtensionId } from '../channels/extension-id.ts'
import { asTree, type PolicyTree, type PolicyValue } from '../formats/policy-value.ts'
import { readSettings, settings } from '../settings/index.ts'
import { checkAllowedExtensions } from './check-allowed-extensions.ts'
import { compareSettings } from './compare-settings.ts'
import { findObstacles } from './find-obstacles.ts'
import type { PolicyFault } from './policy-fault.ts'
import type { PolicyInFile } from './policy-in-file.ts'

/** The result of checking one policy. */
export interface CheckedPolicy {
  readonly program: Program
  /** Whether anything in it is about Rolebook, as far as can be told. */
  readonly isAboutUs: boolean
  readonly faults: readonly PolicyFault[]
}

/**
 * Finds what in a policy would keep staff from getting what was meant for them. Without answers it finds fewer
 * mistakes.
 */
export function checkPolicy({ program, policies }: PolicyInFile, answers: FleetAnswers | undefined): CheckedPolicy {
  if (program === 'vscode') {
    const { channel, versions } = answers?.vscode ?? { channel: channels.vscode.own, versions: [] }
    const faults = checkAllowedExtensions(policies['AllowedExtensions'], channel.id ?? '', versions)
    return { program, isAboutUs: 'AllowedExtensions' in policies, faults }
  }
  const wanted = answers?.browsers[program]
  const told = settingsById(program, policies)
  const ours = [...told].filter(([id, values]) => id === wanted?.id || ownerOf(id, answers) || isOurs(values))
  const installed = installedIds(policies).filter((id) => id === wanted?.id || ownerOf(id, answers))
  const ids = [...new Set([wanted?.id, ...ours.map(([id]) => id), ...installed])].filter((id) => id !== undefined)
  const faults = [
    ...ours.flatMap(([id, values]) => [
      ...checkId(program, id, `${placeOfSettings(program)}.${id}`, wanted?.id, answers),
      ...checkSettings(`${placeOfSettings(program)}.${id}`, values, answers),
    ]),
    ...installed
      .filter((id) => !told.has(id))
      .flatMap((id) => checkId(program, id, `ExtensionSettings.${id}`, wanted?.id, answers)),
    ...findObstacles(program, policies, ids, answers),
  ]
  return { program, isAboutUs: ours.length > 0 || installed.length > 0, faults }
}

function checkId(
  program: Browser,
  found: string,
  place: string,
  wanted: string | undefined,
  answers: FleetAnswers | undefined,
): readonly PolicyFault[] {
  const of = ownerOf(found, answers)
  const isWrong = wanted === undefined ? !isPossible(program, found) : found !== wanted
  return isWrong ? [{ code: 'wrong-channel', place, program, found, wanted, of }] : []
}

function isPossible(program: Browser, id: string): boolean {
  return program === 'firefox' ? id === channels.firefox.own.id : isExtensionId(id)
}

/** The program and channel that an id belongs to, by the answers and by what is known about all channels. */
function ownerOf(
  id: string,
  answers: FleetAnswers | undefined,
): { readonly program: Program; readonly channel: ChannelName } | undefined {
  for (const program of programs) {
    const chosen = program === 'vscode' ? answers?.vscode.channel : answers?.browsers[program]
    if (chosen?.id === id) return { program, channel: chosen.name }
    const channel = channelNames.find((name) => channels[program][name].id === id)
    if (channel) return { program, channel }
  }
  return undefined
}

function placeOfSettings(program: Browser): string {
  return program === 'firefox' ? '3rdparty.Extensions' : '3rdparty.extensions'
}

function settingsById(program: Browser, policies: PolicyTree): ReadonlyMap<string, PolicyValue> {
  const name = program === 'firefox' ? 'Extensions' : 'extensions'
  return new Map(Object.entries(asTree(asTree(policies['3rdparty'])?.[name]) ?? {}))
}

/** Whether these are settings that only Rolebook has. */
function isOurs(values: PolicyValue): boolean {
  const keys = Object.keys(asTree(values) ?? {})
  return ['organisation', 'readingKey', 'addresses'].filter((key) => keys.includes(key)).length > 1
}

function installedIds(policies: PolicyTree): readonly string[] {
  const forced = policies['ExtensionInstallForcelist']
  return [
    ...Object.keys(asTree(policies['ExtensionSettings']) ?? {}).flatMap((ids) => ids.split(',')),
    ...(Array.isArray(forced) ? forced.map((entry) => String(entry).split(';')[0] ?? '') : []),
  ]
}

function checkSettings(place: string, values: PolicyValue, answers: FleetAnswers | undefined): readonly PolicyFault[] {
  const tree = asTree(values) ?? {}
  const { problems } = readSettings(tree)
  return [
    ...problems.map(
      (problem): PolicyFault => ({
        code: 'setting',
        place: problem.key in settings || problem.code === 'unknown' ? `${place}.${problem.key}` : place,
        problem,
      }),
    ),
    ...(answers ? compareSettings(place, tree, answers.settings) : []),
  ]
}
