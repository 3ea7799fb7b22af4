import { describeAssetCard, type InOwnLanguages, safeLink, visibleText } from '@rolebook/model'
import { LinkButton } from '../controls/link-button.tsx'
import type { View } from '../view.ts'
import { AssetFacts } from './asset-facts.tsx'

/** An asset, whether or not its page is open; where it is one page, such as a policy, the way to it. */
export function AssetScreen({ view, id }: { view: View; id: string }) {
  const { model, language, at, say } = view
  const card = describeAssetCard(model, id, language, at)
  if (!card) return null
  return (
    <>
      <section class="first-contact" aria-label={visibleText(card.title)}>
        <AssetFacts view={view} card={card} />
      </section>
      {pagesOf(view, id).map((page) => (
        <p key={page}>
          <LinkButton view={view} link={page} icon="web" label={say(texts.open)(visibleText(page))}>
            {visibleText(page)}
          </LinkButton>
        </p>
      ))}
    </>
  )
}

/** A pattern without a star is the address of one page, and may be gone to. */
function pagesOf({ model }: View, id: string): readonly string[] {
  const patterns = model.rolebook.assets?.get(id)?.foundAt?.web ?? []
  return patterns.filter((pattern) => !pattern.includes('*')).flatMap((pattern) => safeLink(pattern) ?? [])
}

const texts = {
  open: {
    en: (page) => `Open ${page}`,
    de: (page) => `${page} öffnen`,
    fr: (page) => `Ouvrir ${page}`,
  } satisfies InOwnLanguages<(page: string) => string>,
}
