import type { PersonReach } from '../answers/answer.ts'
import { holdersAt } from '../answers/holders.ts'
import { describeNobody, nameIn } from '../answers/sentences.ts'
import { type RoleModel, titleOfRole } from '../rolebook/role-model.ts'
import type { InOwnLanguages, OwnLanguage } from '../text/local-text.ts'
import { colonIn } from '../text/punctuation.ts'
import type { Instant } from '../time/zone.ts'
import { ownerRole, ownersOf, reachOwners } from './owners.ts'

/** What somebody who works with an asset wants to know, in their language. */
export interface AssetCard {
  readonly id: string
  readonly title: string
  readonly classification: string | undefined
  /** What is allowed. */
  readonly acceptableUse: string | undefined
  /** The owners' names in one line, whether or not they are there; says so where none is named. */
  readonly owner: string
  /** Whom to reach for it now. */
  readonly reaches: readonly PersonReach[]
  /** A sentence for each owner for whom nobody is there now. */
  readonly away: readonly string[]
  /** Who says yes where somebody asks for access; `undefined` where the organisation has named nobody for that. */
  readonly approves: string | undefined
  /** Who then sets it up. */
  readonly setsUp: string | undefined
}

/** The duty to review and update access rights: the owner approves, others carry it out. */
const accessDuty = 'AO-4'

/** Describes an asset to whoever meets it on a page or in a file; `undefined` where there is none of that id. */
export function describeAssetCard(
  model: RoleModel,
  id: string,
  language: OwnLanguage,
  at: Instant,
): AssetCard | undefined {
  const asset = model.rolebook.assets?.get(id)
  if (!asset) return undefined
  const owners = ownersOf(model, id, at).filter(({ state }) => state === 'present' || state === 'away')
  const names = [...new Set(owners.map((owner) => owner.person?.name ?? owner.id))]
  const say = (text: typeof asset.title) => text && (nameIn(model, text, '', language) || undefined)
  return {
    id,
    title: nameIn(model, asset.title, id, language),
    classification: asset.classification,
    acceptableUse: say(asset.acceptableUse),
    owner: names.length === 0 ? texts.nobody[language] : listIn(language, names),
    reaches: reachOwners(model, owners, at),
    away: owners
      .filter(({ state, standIn }) => state === 'away' && !standIn)
      .map((owner) => describeNobody(model, owner.id, language, at)),
    ...describeAccess(model, names, language, at),
  }
}

/** How each part of the card is headed. */
export const assetCardTexts = {
  asset: { en: 'Asset', de: 'Wert (Asset)', fr: 'Actif' },
  owner: { en: 'Owner', de: 'Verantwortlich', fr: 'Propriétaire' },
  classification: { en: 'Classification', de: 'Klassifizierung', fr: 'Classification' },
  acceptableUse: { en: 'What is allowed', de: 'Was erlaubt ist', fr: 'Ce qui est permis' },
  reach: { en: 'How to reach them', de: 'So erreichbar', fr: 'Comment les joindre' },
  approves: { en: 'Approves access', de: 'Genehmigt den Zugriff', fr: 'Approuve l’accès' },
  setsUp: { en: 'Sets access up', de: 'Richtet den Zugriff ein', fr: 'Met l’accès en place' },
} satisfies Record<string, InOwnLanguages<string>>

/** From the letters of the access duty, as the catalogue has them or as the organisation has set them. */
function describeAccess(model: RoleModel, owners: readonly string[], language: OwnLanguage, at: Instant) {
  const duty = model.responsibilities.get(accessDuty)
  if (!duty || duty.notApplicable) return { approves: undefined, setsUp: undefined }
  const others = (roles: readonly string[]) =>
    roles.filter((role) => role !== ownerRole).map((role) => roleWithNames(model, role, language, at))
  const isTheirs = duty.accountable.includes(ownerRole)
  const approving = [...(isTheirs ? owners : []), ...others(duty.accountable)]
  const settingUp = others(duty.responsible.filter((role) => !duty.accountable.includes(role)))
  return {
    approves: approving.length === 0 ? undefined : listIn(language, approving),
    setsUp: settingUp.length === 0 ? undefined : listIn(language, settingUp),
  }
}

/** `IT department: Chidi Obi`: a role with those who hold it and are there. */
function roleWithNames(model: RoleModel, role: string, language: OwnLanguage, at: Instant): string {
  const title = nameIn(model, titleOfRole(model, role), role, language)
  const names = holdersAt(model, role, at).flatMap(({ state, person, standIn }) => {
    const there = state === 'present' ? person : state === 'away' ? standIn?.person : undefined
    return there?.name === undefined ? [] : [there.name]
  })
  return names.length === 0 ? title : title + colonIn(language) + listIn(language, names)
}

function listIn(language: OwnLanguage, names: readonly string[]): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names)
}

const texts = {
  nobody: { en: 'nobody yet', de: 'noch niemand', fr: 'personne pour l’instant' },
} satisfies Record<string, InOwnLanguages<string>>
