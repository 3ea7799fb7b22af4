import { visibleText } from '@rolebook/model'

/** One line of a list of facts; nothing where there is nothing to say. */
export function Fact({ term, text }: { term: string; text: string | undefined }) {
  if (text === undefined) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{visibleText(text)}</bdi>
      </dd>
    </div>
  )
}
