import { answerAt, describeAnswer, visibleText } from '@rolebook/model'
import { ReaderZone } from '../card/reader-zone.tsx'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import type { View } from '../view.ts'
import { ClosedDesk } from './closed-desk.tsx'
import { ReachBlock } from './reach-block.tsx'

interface AnsweringProps {
  readonly view: View
  /** A role, a person or a contact point. */
  readonly id: string
}

/** A screen has room for so many contacts. */
const mostContacts = 24

/** Who answers for a role, a person or a contact point at this hour, by the very function that answers everywhere. */
export function Answering({ view, id }: AnsweringProps) {
  const { model, language, at, site } = view
  const answer = answerAt(model, { how: 'order', of: [id] }, at, site === undefined ? {} : { site })
  const list = useShortened(
    answer.lines.flatMap(({ reaches }) => reaches),
    mostContacts,
  )
  const nobody = answer.nobody.length > 0 ? describeAnswer(model, answer, language, at).nobody : []
  return (
    <>
      {list.shown.map((reach, place) => {
        // the role is the title of its screen already
        const shown = reach.kind === 'person' ? { ...reach, role: undefined } : reach
        return <ReachBlock key={'id' in reach ? reach.id : reach.kind} view={view} reach={shown} best={place === 0} />
      })}
      <ShowMore view={view} list={list} />
      {answer.later.map((later) => (
        <ClosedDesk key={later.id} view={view} later={later} />
      ))}
      {nobody.map((sentence) => (
        <p key={sentence}>{`${visibleText(sentence)}.`}</p>
      ))}
      <ReaderZone view={view} lines={answer.lines} later={answer.later} />
    </>
  )
}
