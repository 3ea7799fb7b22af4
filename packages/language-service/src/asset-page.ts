import {
  type AssetCard,
  assetCardTexts,
  colonIn,
  describeAssetCard,
  describeReach,
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  type RoleModel,
} from '@rolebook/model'
import { labelled, titled } from './hover/card.ts'
import { waysTo } from './hover/person-hover.ts'
import { joinMarkdown, type Markdown, md } from './words/markdown.ts'

/** Where the facts about an asset come from. */
export type AssetOrigin =
  /** A rolebook: the file, as a person names it, and the line, from 1. */
  | { readonly kind: 'rolebook'; readonly file: string; readonly line: number }
  /** The signed directory of an organisation, with what must be known before it is used. */
  | { readonly kind: 'directory'; readonly organisation: string; readonly notices: readonly string[] }

export interface AssetPageOptions {
  readonly language: OwnLanguage
  readonly now: Instant
  readonly origin: AssetOrigin
}

/** What an editor shows about an asset to somebody who works in one of its files. */
export interface AssetPage {
  /** For one line: title, whose it is and how it is classified. */
  readonly line: string
  /** The same as a sentence, to be read out. */
  readonly sentence: string
  /** The whole card, as Markdown in which nothing of a rolebook can become a link, an image or HTML of its own. */
  readonly markdown: string
}

/** Describes an asset in an editor; `undefined` where there is none of that id. */
export function assetPage(model: RoleModel, id: string, options: AssetPageOptions): AssetPage | undefined {
  const { language, now, origin } = options
  const card = describeAssetCard(model, id, language, now)
  if (!card) return undefined
  const { title, owner, classification } = card
  const colon = colonIn(language)
  const facts = [
    assetCardTexts.owner[language] + colon + owner,
    ...(classification === undefined ? [] : [assetCardTexts.classification[language] + colon + classification]),
  ]
  const notices = origin.kind === 'directory' ? origin.notices.map((notice) => md`> ${notice}`) : []
  const paragraphs = [
    md`# ${title}`,
    ...notices,
    titled(assetCardTexts.asset[language], classification),
    ...labelled(assetCardTexts.owner, language, owner),
    ...reachList(model, card, options),
    ...labelled(assetCardTexts.acceptableUse, language, card.acceptableUse),
    ...labelled(assetCardTexts.approves, language, card.approves),
    ...labelled(assetCardTexts.setsUp, language, card.setsUp),
    { markdown: '---' },
    ...describeOrigin(origin, language),
  ]
  return {
    line: [title, owner, ...(classification === undefined ? [] : [classification])].join(' · '),
    sentence: [title, ...facts].join('. '),
    markdown: joinMarkdown(paragraphs, '\n\n').markdown,
  }
}

function reachList(model: RoleModel, { reaches, away }: AssetCard, { language, now }: AssetPageOptions) {
  const lines = [
    ...reaches.map((reach) => {
      const { name, remarks } = describeReach(model, reach, language, now)
      const ways = waysTo(reach.person)
      const who = md`${[name, ...remarks].join(', ')}`
      return ways ? md`- ${who} · ${ways}` : md`- ${who}`
    }),
    ...away.map((sentence) => md`- ${sentence}`),
  ]
  if (lines.length === 0) return []
  return [joinMarkdown([md`**${assetCardTexts.reach[language]}**\n`, ...lines], '\n')]
}

function describeOrigin(origin: AssetOrigin, language: OwnLanguage): readonly Markdown[] {
  if (origin.kind === 'directory') return [md`${texts.signed[language](origin.organisation)}`]
  return labelled(texts.written, language, `${origin.file}:${origin.line}`)
}

const texts = {
  written: { en: 'Written in', de: 'Steht in', fr: 'Inscrit dans' } satisfies InOwnLanguages<string>,
  signed: {
    en: (name) => `From the signed contact list of ${name}.`,
    de: (name) => `Aus der unterschriebenen Kontaktliste von ${name}.`,
    fr: (name) => `D’après la liste de contacts signée. Organisation\u00A0: ${name}.`,
  } satisfies InOwnLanguages<(name: string) => string>,
}
