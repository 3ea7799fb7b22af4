import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { FleetAnswers } from '../answers/fleet-answers.ts'
import type { Browser, Program } from '../channels/channels.ts'
import type { ChannelGap } from '../channels/ready-channel.ts'
import { codeVariableRemark, powerShellRemovalScript, shellRemovalScript } from './install-script.ts'
import { linuxFile, linuxPlaces } from './linux.ts'
import { domains } from './macos.ts'
import { macosFiles, type PolicyFile, profileOf, registryFile, type System } from './policy-file.ts'
import { vscodeKey } from './vscode.ts'
import { installationEntry, machine, registryRemovals } from './windows.ts'

/** What removes a policy: files in its place, and what somebody has to do by hand. */
export interface Removal {
  readonly files: readonly PolicyFile[]
  readonly deeds: readonly RemovalDeed[]
}

/** Something that no file can do. */
export type RemovalDeed =
  /** Delete a file, in one of these places. */
  | { readonly do: 'delete'; readonly at: readonly string[] }
  /** Remove a configuration profile, by its identifier. */
  | { readonly do: 'take-profile'; readonly profile: string }
  /** Unset the templates in Group Policy, which would otherwise write the policy again. */
  | { readonly do: 'unset-templates'; readonly template: string }
  /** Leave the removing policy in place for weeks, because Firefox keeps an extension whose policy has gone. */
  | { readonly do: 'leave-for-weeks' }
  /** Mind the other extensions, because VS Code's list applies to every extension. */
  | { readonly do: 'mind-the-others'; readonly id: string }

/**
 * What removes the policy that {@link policyFiles} makes for a system; or what is unknown. Chrome and Edge remove the
 * extension as soon as its policy has gone; Firefox and VS Code have to be told to.
 */
export function removalFiles(
  program: Program,
  system: System,
  answers: FleetAnswers,
  language: OwnLanguage,
): Removal | { readonly gap: ChannelGap } {
  const { id } = program === 'vscode' ? answers.vscode.channel : answers.browsers[program]
  if (id === undefined) return { gap: 'id' }
  return program === 'vscode'
    ? removalFromVSCode(system, id, language)
    : removalFromBrowser(program, system, id, answers, language)
}

function removalFromBrowser(
  browser: Browser,
  system: System,
  id: string,
  answers: FleetAnswers,
  language: OwnLanguage,
): Removal {
  const blocking = { ExtensionSettings: { [id]: blocked } }
  const stays: readonly RemovalDeed[] = browser === 'firefox' ? [{ do: 'leave-for-weeks' }] : []
  if (system === 'windows') {
    const keys = browser === 'firefox' ? [installationEntry(browser, id, blocked)] : []
    return {
      files: [registryFile(browser, registryRemarks[language], keys, registryRemovals(browser, id))],
      deeds: [{ do: 'unset-templates', template: `rolebook-${browser}.admx` }, ...stays],
    }
  }
  if (browser !== 'firefox') return { files: [], deeds: [wayOut(browser, system)] }
  if (system === 'linux') return { files: [linuxFile(browser, blocking)], deeds: stays }
  const values = { EnterprisePoliciesEnabled: true, ...blocking }
  return { files: macosFiles(browser, [{ domain: domains.firefox, values }], answers.settings.name), deeds: stays }
}

const blocked = { installation_mode: 'blocked' }

function removalFromVSCode(system: System, id: string, language: OwnLanguage): Removal {
  const remarks = [scriptRemarks[language], codeVariableRemark[language]]
  const others: RemovalDeed = { do: 'mind-the-others', id }
  if (system === 'windows') {
    const list = { path: `${machine}\\${vscodeKey}`, values: ['AllowedExtensions'] }
    return {
      files: [
        registryFile('vscode', registryRemarks[language], [], [list]),
        { name: 'remove-rolebook.ps1', content: powerShellRemovalScript(id, remarks), goes: { by: 'script' } },
      ],
      deeds: [others],
    }
  }
  return {
    files: [{ name: 'remove-rolebook.sh', content: shellRemovalScript(id, remarks), goes: { by: 'script' } }],
    deeds: [wayOut('vscode', system), others],
  }
}

/** How to remove a policy on a system where its absence is enough. */
function wayOut(program: Program, system: 'linux' | 'macos'): RemovalDeed {
  if (system === 'macos') return { do: 'take-profile', profile: profileOf(program) }
  const { name, folders } = linuxPlaces[program]
  return { do: 'delete', at: folders.map((folder) => `${folder}/${name}`) }
}

const registryRemarks: InOwnLanguages<readonly string[]> = {
  en: [
    'Made by rolebook policy. It takes back what the other file of this name has added, and nothing of anybody else.',
  ],
  de: [
    'Erstellt von rolebook policy. Die Datei nimmt zurück, was die andere dieses Namens ergänzt hat, und nichts von jemand anderem.',
  ],
  fr: ['Créé par rolebook policy. Ce fichier retire ce que l’autre du même nom a ajouté, et rien de personne d’autre.'],
}

const scriptRemarks: InOwnLanguages<string> = {
  en: 'Removes Rolebook from VS Code for whoever runs this; where it is not there it changes nothing.',
  de: 'Entfernt Rolebook aus VS Code für alle, die es ausführen; wo es nicht da ist, ändert es nichts.',
  fr: 'Retire Rolebook de VS Code pour qui l’exécute ; là où il n’est pas, rien ne change.',
}
