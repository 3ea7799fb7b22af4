import {
  type AssetCard,
  assetOfPage,
  describeAssetCard,
  type InOwnLanguages,
  policyOfPage,
  visibleText,
} from '@rolebook/model'
import { AssetFacts } from '../asset/asset-facts.tsx'
import { titleOfScreen } from '../controls/screen-title.ts'
import type { PageBeside } from '../panel-host.ts'
import { PolicyFacts } from '../policy/policy-facts.tsx'
import type { View } from '../view.ts'

/**
 * The policy that is read on the page; else whose the page is, how it is classified, what is allowed and who grants access;
 * or that one must click to ask.
 */
export function AssetOfPage({ view, page }: { view: View; page: PageBeside }) {
  const address = typeof page === 'object' ? page.address : ''
  const policy = policyOfPage(view.model.rolebook, address)
  const card = policy === undefined ? cardOf(view, address) : undefined
  return (
    <div class="page-beside">
      <p class="ask-again" role="status">
        {page === 'left' && view.say(texts.again)}
      </p>
      {policy !== undefined && <PolicyBeside view={view} id={policy} />}
      {card && <Asset view={view} card={card} />}
    </div>
  )
}

function Asset({ view, card }: { view: View; card: AssetCard }) {
  const { say } = view
  return (
    <section class="first-contact" aria-labelledby="page-asset">
      <h2 id="page-asset">{say(texts.page)(visibleText(card.title))}</h2>
      <AssetFacts view={view} card={card} />
    </section>
  )
}

function PolicyBeside({ view, id }: { view: View; id: string }) {
  const policy = view.model.rolebook.policies?.get(id)
  if (!policy) return null
  const { text: title } = titleOfScreen(view, { name: 'policy', id })
  return (
    <section class="first-contact" aria-labelledby="page-policy">
      <h2 id="page-policy">{view.say(texts.page)(visibleText(title))}</h2>
      <PolicyFacts view={view} id={id} policy={policy} />
    </section>
  )
}

function cardOf({ model, language, at }: View, address: string): AssetCard | undefined {
  const asset = assetOfPage(model.rolebook, address)
  return asset === undefined ? undefined : describeAssetCard(model, asset, language, at)
}

const texts = {
  page: {
    en: (title) => `This page: ${title}`,
    de: (title) => `Diese Seite: ${title}`,
    fr: (title) => `Cette page\u00A0: ${title}`,
  } satisfies InOwnLanguages<(title: string) => string>,
  again: {
    en: 'Click the Rolebook button again to ask about this page.',
    de: 'Klicken Sie noch einmal auf die Rolebook-Schaltfläche, um nach dieser Seite zu fragen.',
    fr: 'Cliquez de nouveau sur le bouton Rolebook pour vous renseigner sur cette page.',
  } satisfies InOwnLanguages<string>,
}
