import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { FleetAnswers } from '../answers/fleet-answers.ts'
import type { Browser, Program } from '../channels/channels.ts'
import { type ChannelGap, type ReadyChannel, readyChannel } from '../channels/ready-channel.ts'
import { administrativeTemplate } from '../templates/administrative-template.ts'
import { languageFolders, templateLanguages, templateTexts } from '../templates/template-texts.ts'
import { browserPolicy, policyTree } from './browser-policy.ts'
import { codeVariableRemark, powerShellScript, shellScript } from './install-script.ts'
import { linuxFile } from './linux.ts'
import { preferenceDomains } from './macos.ts'
import { macosFiles, type PolicyFile, registryFile, type System } from './policy-file.ts'
import { allowedExtensions, vscodeDomain, vscodeKey } from './vscode.ts'
import { machine, registryKeys } from './windows.ts'

export type PolicyFiles = { readonly files: readonly PolicyFile[] } | { readonly gap: ChannelGap }

/** The policy files that give a program on a system what the answers say; or what is still unknown. */
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
  if (system === 'macos') return macosFiles(browser, preferenceDomains(browser, policy), answers.settings.name)
  if (system === 'linux') return [linuxFile(browser, policyTree(browser, policy))]
  return [
    registryFile(browser, registryRemarks[language], registryKeys(browser, policy)),
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
  const remarks = [scriptRemarks[language](version), codeVariableRemark[language]]
  const order = { id, version, vsix: answers.vscode.vsix, remarks }
  if (system === 'windows') {
    return [
      registryFile('vscode', registryRemarks[language], [{ path: `${machine}\\${vscodeKey}`, values }]),
      { name: 'install-rolebook.ps1', content: powerShellScript(order), goes: { by: 'script' } },
    ]
  }
  const script: PolicyFile = { name: 'install-rolebook.sh', content: shellScript(order), goes: { by: 'script' } }
  if (system === 'linux') return [linuxFile('vscode', values), script]
  return [...macosFiles('vscode', [{ domain: vscodeDomain, values }], answers.settings.name), script]
}

/** The folder where Windows looks for templates. The central store of a domain has the same subfolders. */
const definitions = 'C:\\Windows\\PolicyDefinitions'

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

const scriptRemarks: InOwnLanguages<(version: string) => string> = {
  en: (version) => `Installs Rolebook ${version} into VS Code for whoever runs this; run again, it changes nothing.`,
  de: (version) =>
    `Installiert Rolebook ${version} in VS Code für alle, die es ausführen; ein zweites Mal ändert es nichts.`,
  fr: (version) => `Installe Rolebook ${version} dans VS Code pour qui l’exécute ; une seconde fois, rien ne change.`,
}
