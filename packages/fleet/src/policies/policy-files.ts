import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { FleetAnswers } from '../answers/fleet-answers.ts'
import type { Browser, Program } from '../channels/channels.ts'
import { type ChannelGap, type ReadyChannel, readyChannel } from '../channels/ready-channel.ts'
import { type Preferences, writeConfigurationProfile, writePropertyList } from '../formats/configuration-profile.ts'
import { type RegistryKey, writeRegistryFile } from '../formats/registry-file.ts'
import { administrativeTemplate } from '../templates/administrative-template.ts'
import { languageFolders, templateLanguages, templateTexts } from '../templates/template-texts.ts'
import { browserPolicy, policyTree } from './browser-policy.ts'
import { powerShellScript, shellScript } from './install-script.ts'
import { preferenceDomains } from './macos.ts'
import { allowedExtensions, vscodeDomain, vscodeKey } from './vscode.ts'
import { machine, registryKeys } from './windows.ts'

export const systems = ['windows', 'macos', 'linux'] as const
export type System = (typeof systems)[number]

/** A file to be written, and where it is to go. */
export interface PolicyFile {
  /** With the folder it stands in, if any, by a slash. */
  readonly name: string
  readonly content: string | Uint8Array
  readonly goes: Destination
}

/** A folder of the system that reads it, or how it is brought there. */
export type Destination =
  | { readonly to: readonly string[] }
  | { readonly by: 'registry' | 'profile' | 'service' | 'script' }

export type PolicyFiles = { readonly files: readonly PolicyFile[] } | { readonly gap: ChannelGap }

/** The files by which a program on a system is given what the answers say; or what is not known yet to make them. */
export function policyFiles(
  program: Program,
  system: System,
  answers: FleetAnswers,
  language: OwnLanguage,
): PolicyFiles {
  const chosen = program === 'vscode' ? answers.vscode.channel : answers.browsers[program]
  const channel = readyChannel(program, chosen)
  if (typeof channel === 'string') return { gap: channel }
  if (program !== 'vscode') return { files: browserFiles(program, system, channel, answers, language) }
  const [version] = answers.vscode.versions
  return version === undefined
    ? { gap: 'versions' }
    : { files: vscodeFiles(system, channel, version, answers, language) }
}

function browserFiles(
  browser: Browser,
  system: System,
  channel: ReadyChannel,
  answers: FleetAnswers,
  language: OwnLanguage,
): readonly PolicyFile[] {
  const policy = browserPolicy(browser, channel, answers)
  if (system === 'macos') return macosFiles(browser, preferenceDomains(browser, policy), answers)
  const tree = policyTree(browser, policy)
  const json: PolicyFile =
    browser === 'firefox'
      ? { name: 'policies.json', content: asJson({ policies: tree }), goes: { to: linuxFolders.firefox } }
      : { name: 'rolebook.json', content: asJson(tree), goes: { to: linuxFolders[browser] } }
  if (system === 'linux') return [json]
  return [
    registryFile(browser, registryKeys(browser, policy), language),
    { name: `rolebook-${browser}.admx`, content: administrativeTemplate(browser, policy), goes: { to: [definitions] } },
    ...templateLanguages.map((one) => ({
      name: `${languageFolders[one]}/rolebook-${browser}.adml`,
      content: templateTexts(browser, policy, one),
      goes: { to: [`${definitions}\\${languageFolders[one]}`] },
    })),
  ]
}

function vscodeFiles(
  system: System,
  { id }: ReadyChannel,
  version: string,
  answers: FleetAnswers,
  language: OwnLanguage,
): readonly PolicyFile[] {
  const values = { AllowedExtensions: allowedExtensions(id, answers.vscode) }
  const order = { id, version, vsix: answers.vscode.vsix, remarks: scriptRemarks[language](version) }
  if (system === 'windows') {
    return [
      registryFile('vscode', [{ path: `${machine}\\${vscodeKey}`, values }], language),
      { name: 'install-rolebook.ps1', content: powerShellScript(order), goes: { by: 'script' } },
    ]
  }
  const script: PolicyFile = { name: 'install-rolebook.sh', content: shellScript(order), goes: { by: 'script' } }
  if (system === 'linux')
    return [{ name: 'policy.json', content: asJson(values), goes: { to: ['/etc/vscode'] } }, script]
  return [...macosFiles('vscode', [{ domain: vscodeDomain, values }], answers), script]
}

function registryFile(program: Program, keys: readonly RegistryKey[], language: OwnLanguage): PolicyFile {
  return {
    name: `rolebook-${program}.reg`,
    content: writeRegistryFile(keys, registryRemarks[language]),
    goes: { by: 'registry' },
  }
}

function macosFiles(program: Program, domains: readonly Preferences[], answers: FleetAnswers): readonly PolicyFile[] {
  const profile = {
    identifier: `rolebook.policy.${program}`,
    title: 'Rolebook',
    organisation: answers.settings.name,
  }
  return [
    {
      name: `rolebook-${program}.mobileconfig`,
      content: writeConfigurationProfile(profile, domains),
      goes: { by: 'profile' },
    },
    ...domains.map((one) => ({
      name: `${one.domain}.plist`,
      content: writePropertyList(one),
      goes: { by: 'service' } as const,
    })),
  ]
}

/** Where Windows looks for templates; in a domain, its central store has the same folders. */
const definitions = 'C:\\Windows\\PolicyDefinitions'

const linuxFolders: Readonly<Record<Browser, readonly string[]>> = {
  chrome: ['/etc/opt/chrome/policies/managed', '/etc/chromium/policies/managed'],
  edge: ['/etc/opt/edge/policies/managed'],
  firefox: ['/etc/firefox/policies'],
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

const registryRemarks: InOwnLanguages<readonly string[]> = {
  en: [
    'Made by rolebook policy. It adds what concerns Rolebook, for every user of this computer.',
    'A policy that is set as one text of JSON (ExtensionSettings, AllowedExtensions) is not joined with it: put this in there.',
  ],
  de: [
    'Erstellt von rolebook policy. Die Datei ergänzt, was Rolebook betrifft, für alle an diesem Computer.',
    'Eine Richtlinie, die als ein JSON-Text gesetzt ist (ExtensionSettings, AllowedExtensions), wird nicht damit verbunden: Tragen Sie es dort ein.',
  ],
  fr: [
    'Créé par rolebook policy. Ce fichier ajoute ce qui concerne Rolebook, pour tous sur cet ordinateur.',
    'Une stratégie définie par un seul texte JSON (ExtensionSettings, AllowedExtensions) n’est pas réunie avec lui : reportez-y ces valeurs.',
  ],
}

const scriptRemarks: InOwnLanguages<(version: string) => readonly string[]> = {
  en: (version) => [
    `Installs Rolebook ${version} into VS Code for whoever runs this; run again, it changes nothing.`,
    'The variable CODE names another program than “code”.',
  ],
  de: (version) => [
    `Installiert Rolebook ${version} in VS Code für alle, die es ausführen; ein zweites Mal ändert es nichts.`,
    'Die Variable CODE nennt ein anderes Programm als „code“.',
  ],
  fr: (version) => [
    `Installe Rolebook ${version} dans VS Code pour qui l’exécute ; une seconde fois, rien ne change.`,
    'La variable CODE désigne un autre programme que « code ».',
  ],
}
