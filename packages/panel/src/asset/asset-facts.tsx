import { type AssetCard, assetCardTexts, visibleText } from '@rolebook/model'
import { Fact } from '../controls/fact.tsx'
import { ReachBlock } from '../reach/reach-block.tsx'
import type { View } from '../view.ts'

/** Whose an asset is, how it is classified, what is allowed, who grants access, and how to reach its owners. */
export function AssetFacts({ view, card }: { view: View; card: AssetCard }) {
  const { say } = view
  return (
    <>
      <dl>
        <Fact term={say(assetCardTexts.owner)} text={card.owner} />
        <Fact term={say(assetCardTexts.classification)} text={card.classification} />
        <Fact term={say(assetCardTexts.acceptableUse)} text={card.acceptableUse} />
        <Fact term={say(assetCardTexts.approves)} text={card.approves} />
        <Fact term={say(assetCardTexts.setsUp)} text={card.setsUp} />
      </dl>
      {card.reaches.map((reach) => (
        <ReachBlock key={reach.id} view={view} reach={reach} />
      ))}
      {card.away.map((sentence) => (
        <p key={sentence}>{`${visibleText(sentence)}.`}</p>
      ))}
    </>
  )
}
