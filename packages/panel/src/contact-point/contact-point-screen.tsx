import type { InOwnLanguages } from '@rolebook/model'
import { SituationsFor } from '../home/situations-for.tsx'
import { Answering } from '../reach/answering.tsx'
import type { View } from '../view.ts'

/** A contact point: how to reach it at this hour, and what for. */
export function ContactPointScreen({ view, id }: { view: View; id: string }) {
  return (
    <>
      <section class="first-contact" aria-labelledby="answering">
        <h2 id="answering">{view.say(texts.reach)}</h2>
        <Answering view={view} id={id} />
      </section>
      <SituationsFor view={view} contact={id} />
    </>
  )
}

const texts = {
  reach: {
    en: 'How to reach it',
    de: 'So erreichbar',
    fr: 'Comment le joindre',
  } satisfies InOwnLanguages<string>,
}
