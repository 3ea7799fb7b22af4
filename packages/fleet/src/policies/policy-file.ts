import type { Program } from '../channels/channels.ts'
import { type Preferences, writeConfigurationProfile, writePropertyList } from '../formats/configuration-profile.ts'
import { type RegistryKey, type RegistryRemoval, writeRegistryFile } from '../formats/registry-file.ts'

export const systems = ['windows', 'macos', 'linux'] as const
export type System = (typeof systems)[number]

/** A file to be written, and where to put it. */
export interface PolicyFile {
  /** With its folder, if any, and a slash. */
  readonly name: string
  readonly content: string | Uint8Array
  readonly goes: Destination
}

/** A folder on the target system, or how the file gets there. */
export type Destination =
  | { readonly to: readonly string[] }
  | { readonly by: 'registry' | 'profile' | 'service' | 'script' }

/** A file for the Windows registry, with comments at its top. */
export function registryFile(
  program: Program,
  remarks: readonly string[],
  keys: readonly RegistryKey[],
  removals: readonly RegistryRemoval[] = [],
): PolicyFile {
  return {
    name: `rolebook-${program}.reg`,
    content: writeRegistryFile(keys, remarks, removals),
    goes: { by: 'registry' },
  }
}

/** Files for macOS: a configuration profile with all domains, and a property list of each. */
export function macosFiles(
  program: Program,
  domains: readonly Preferences[],
  organisation: string | undefined,
): readonly PolicyFile[] {
  const profile = { identifier: profileOf(program), title: 'Rolebook', organisation }
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

/** The identifier of a program's profile in macOS: a profile with the same identifier replaces it. */
export function profileOf(program: Program): string {
  return `rolebook.policy.${program}`
}
