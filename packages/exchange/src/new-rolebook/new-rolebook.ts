import type { LanguageTag } from '@rolebook/model'

/**
 * What is known about an organisation that begins a rolebook. What is unknown is left open in the file, never made up.
 */
export interface NewRolebook {
  readonly name: string
  readonly size: OrganisationSize
  /** Of the IANA database. */
  readonly timezone: string
  /** At least one; the first is the language of the texts in the file. */
  readonly languages: readonly LanguageTag[]
  readonly emailDomain: string | undefined
  readonly emergencyNumber: string | undefined
  /** The holders of the three roles that the standard requires to be held; the same name twice is the same person. */
  readonly holders: Readonly<Record<AskedRole, NamedPerson | undefined>>
  readonly desk: { readonly phone: string; readonly hours: string } | undefined
}

export const organisationSizes = ['small', 'medium', 'large'] as const
export type OrganisationSize = (typeof organisationSizes)[number]

export const askedRoles = ['top-management', 'project-lead', 'internal-audit'] as const
export type AskedRole = (typeof askedRoles)[number]

export interface NamedPerson {
  readonly name: string
  readonly email: string | undefined
}
