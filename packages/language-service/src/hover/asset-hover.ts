import { type InOwnLanguages, ownersOf, semicolonIn } from '@rolebook/model'
import { say, type View } from '../place/view.ts'
import { describeState } from '../words/holder-words.ts'
import { code, md } from '../words/markdown.ts'
import { type HoverCard, labelled, listUnder, titled } from './card.ts'

/** An asset: whose it is, how it is classified, how it may be used, where people meet it. */
export function describeAsset(view: View, id: string): HoverCard | undefined {
  const { model, language, now } = view
  const asset = model.rolebook.assets?.get(id)
  if (!asset) return undefined
  const owners = ownersOf(model, id, now).map((holder) => {
    const remarks = describeState(view, holder)
    const name = holder.person?.name ?? holder.id
    return remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`
  })
  const use = asset.acceptableUse && say(view, asset.acceptableUse, '')
  const patterns = [...(asset.foundAt?.web ?? []), ...(asset.foundAt?.files ?? [])]
  return {
    lines: [
      titled(say(view, asset.title, id), texts.asset[language], asset.classification),
      ...labelled(
        texts.owner,
        language,
        owners.length === 0 ? texts.nobody[language] : owners.join(semicolonIn(language)),
      ),
      ...(use ? [md`${use}`] : []),
    ],
    details: listUnder(texts.foundAt[language], patterns, language, code),
  }
}

const texts = {
  asset: { en: 'asset', de: 'Wert (Asset)', fr: 'actif' },
  owner: { en: 'Owner', de: 'Verantwortlich', fr: 'Propriétaire' },
  nobody: { en: 'nobody yet', de: 'noch niemand', fr: 'personne pour l’instant' },
  foundAt: { en: 'Found at', de: 'Zu finden unter', fr: 'Se trouve ici' },
} satisfies Record<string, InOwnLanguages<string>>
