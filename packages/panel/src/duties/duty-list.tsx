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
  const list = useShortened(duties, most)
  return (
    <>
      <ul class="rows">
        {list.shown.map((duty) => {
          const { text, lang } = tell(view, duty.responsibility.text, duty.responsibility.id)
          const beside = besideOf(view, duty, named)
          return (
            <li key={`${duty.role} ${duty.responsibility.id}`} class="duty">
              <p lang={lang} dir="auto">
                {visibleText(text)}
              </p>
              {beside !== '' && <p class="remarks">{beside}</p>}
            </li>
          )
        })}
      </ul>
      <ShowMore view={view} list={list} />
    </>
  )
}

/** Whose duty it is, with its letters in words, and how often it comes round. */
function besideOf({ model, language, say }: View, { role, responsibility: { every }, letters }: Duty, named: boolean) {
  const { title, everybody } = model.roles.get(role) ?? {}
  // that everybody does what all have to do goes without saying
  const isPlain = everybody && letters.join() === 'responsible'
  const parts = isPlain ? '' : letters.map((letter) => say(letterTexts[letter])).join(say(texts.and))
  const whose = named ? visibleText(nameIn(model, title, role, language)) : ''
  const who = whose && parts ? whose + colonIn(language) + parts : whose + parts
  return [who, every ? rhythmInWords(every, language) : ''].filter(Boolean).join(' · ')
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
