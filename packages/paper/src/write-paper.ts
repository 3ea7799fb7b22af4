import { projectRolebook } from '@rolebook/directory'
import { createRoleModel, type Instant, type OwnLanguage, ownLanguage, type RoleModel } from '@rolebook/model'
import { writeContactCards } from './contact-cards.ts'
import { writePhonePage } from './phone-page.ts'
import { writePoster } from './poster.ts'
import { gatherSheet, type Sheet } from './sheet.ts'
import { writeWalletCards } from './wallet-card.ts'

/** When the paper is made, and until when it is valid; the same as in the directory beside it. */
export interface PaperOptions {
  readonly at: Instant
  readonly until: Instant
}

/** A file to write. */
export interface PaperFile {
  readonly name: string
  readonly text: string
}

/** Everything that helps without the browser, and what is left off it. */
export interface Paper {
  /** Empty where the default contact reaches nobody who may be on paper: a sheet without a number helps nobody. */
  readonly files: readonly PaperFile[]
  /** Ids of contact points and situations that are for staff, but neither public nor marked as being for paper. */
  readonly leftOff: readonly string[]
}

/**
 * Page for phones, wallet card, poster and contacts, in each of the organisation's languages that is one of ours. Reads
 * only what is public or says `on-paper: yes`, so that no caller can let more out.
 */
export function writePaper(model: RoleModel, { at, until }: PaperOptions): Paper {
  const catalogue = model.catalogue
  const projection = projectRolebook(model.rolebook, { visibility: 'paper', at, catalogue: catalogue.structure })
  const onPaper = createRoleModel(projection, catalogue)
  const sheets = languagesOf(model).map((language) => ({
    language,
    sheet: gatherSheet({ model: onPaper, language, at, until }),
  }))
  const helps = sheets.every(({ sheet }) => sheet.defaultContact.steps.length > 0)
  return {
    files: helps ? sheets.flatMap(({ sheet, language }) => writeSheet(sheet, language)) : [],
    leftOff: leftOff(model, sheets[0]?.sheet),
  }
}

function writeSheet(sheet: Sheet, language: OwnLanguage): readonly PaperFile[] {
  return [
    { name: `phone.${language}.html`, text: writePhonePage(sheet, language) },
    { name: `wallet-card.${language}.html`, text: writeWalletCards(sheet, language) },
    { name: `poster.${language}.html`, text: writePoster(sheet, language) },
    { name: `contacts.${language}.vcf`, text: writeContactCards(sheet, language) },
  ]
}

function languagesOf({ rolebook }: RoleModel): readonly OwnLanguage[] {
  return [...new Set((rolebook.organisation?.languages ?? ['en']).map(ownLanguage))]
}

function leftOff({ rolebook, situations }: RoleModel, sheet: Sheet | undefined): readonly string[] {
  const printed = new Set([...(sheet?.contactPoints ?? []), ...(sheet?.situations ?? [])].map(({ id }) => id))
  const points = [...(rolebook.contactPoints ?? [])].filter(([, { visible }]) => visible !== 'isms').map(([id]) => id)
  const shown = [...situations.values()].filter(({ written }) => written.visible !== 'isms').map(({ id }) => id)
  return [...points, ...shown].filter((id) => !printed.has(id))
}
