import { colonIn, type InOwnLanguages, type Letter, nameIn, rhythmInWords, visibleText } from '@rolebook/model'
import { useState } from 'preact/hooks'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import { tell } from '../controls/told.ts'
import type { View } from '../view.ts'
import { byRhythm, type Duties, type Duty } from './duties-of-roles.ts'

interface DutyListProps {
  readonly view: View
  readonly duties: readonly Duty[]
  /** So many rows of them at most: a screen has a hundred. */
  readonly most: number
  /** Whether each says whose duty it is. */
  readonly named?: boolean
}

/** Duties in plain words, with their letters in words and how often they come round. */
export function DutyList({ view, duties, most, named = false }: DutyListProps) {
  const { model, language, say } = view
  const list = useShortened(duties, most)
  return (
    <>
      <ul class="rows">
        {list.shown.map(({ role, responsibility: { id, text, every }, letters }) => {
          const told = tell(view, text, id)
          const whose = named ? nameIn(model, model.roles.get(role)?.title, role, language) + colonIn(language) : ''
          const parts = letters.map((letter) => say(letterTexts[letter])).join(say(texts.and))
          return (
            <li key={`${role} ${id}`} class="duty">
              <p lang={told.lang} dir="auto">
                {visibleText(told.text)}
              </p>
              <p class="remarks">
                {visibleText(whose) + parts + (every ? ` · ${rhythmInWords(every, language)}` : '')}
              </p>
            </li>
          )
        })}
      </ul>
      <ShowMore view={view} list={list} />
    </>
  )
}

/** What roles do or answer for, what comes round first; and folded away what they are asked or told about. */
export function DutiesOfRoles({
  view,
  duties: { own, heardOf },
  named = false,
}: Omit<DutyListProps, 'duties' | 'most'> & { readonly duties: Duties }) {
  const { say } = view
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {own.length > 0 ? (
        <DutyList view={view} duties={byRhythm(own)} most={40} named={named} />
      ) : (
        <p>{say(texts.none)}</p>
      )}
      {heardOf.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say(texts.heardOf)(heardOf.length)}</summary>
          {isOpen && <DutyList view={view} duties={heardOf} most={24} named={named} />}
        </details>
      )}
    </>
  )
}

const letterTexts = {
  accountable: { en: 'answers for it', de: 'steht dafür ein', fr: 'en répond' },
  responsible: { en: 'does it', de: 'führt es aus', fr: 'le réalise' },
  consulted: { en: 'is asked beforehand', de: 'wird vorher gefragt', fr: 'est consulté avant' },
  informed: { en: 'is told', de: 'wird informiert', fr: 'est informé' },
} satisfies Record<Letter, InOwnLanguages<string>>

const texts = {
  and: { en: ' and ', de: ' und ', fr: ' et ' } satisfies InOwnLanguages<string>,
  none: {
    en: 'No duty is written down here.',
    de: 'Hier ist keine Verantwortlichkeit festgehalten.',
    fr: 'Aucune responsabilité n’est consignée ici.',
  } satisfies InOwnLanguages<string>,
  heardOf: {
    en: (count) => `Asked or told about: ${count}`,
    de: (count) => `Wird gefragt oder informiert: ${count}`,
    fr: (count) => `Consulté ou informé\u00a0: ${count}`,
  } satisfies InOwnLanguages<(count: number) => string>,
}
