import { emergencyNumbersOf, type InOwnLanguages, type SituationEntry } from '@rolebook/model'
import { EmergencyLine } from '../emergency/emergency-line.tsx'
import { PageBesideCard } from '../page/page-beside.tsx'
import type { PageBeside } from '../panel-host.ts'
import { SearchBox } from '../search/search-box.tsx'
import type { View } from '../view.ts'
import { DefaultContact } from './default-contact.tsx'
import { FurtherLinks } from './further-links.tsx'
import { MissingNumbers } from './missing-numbers.tsx'
import { OnYourPhone } from './on-your-phone.tsx'
import { SituationLink } from './situation-link.tsx'
import { situationsShown } from './situations-shown.ts'

interface HomeProps {
  readonly view: View
  /** `undefined` where no page stands beside the panel. */
  readonly page: PageBeside | undefined
  readonly words: string
  readonly onWords: (words: string) => void
  readonly takesFocus: boolean
}

/** The first screen: help in danger, the one number for everything, the search, and what people ask for, urgent first. */
export function Home({ view, page, words, onWords, takesFocus }: HomeProps) {
  const { model, say, site, actions } = view
  return (
    <>
      <EmergencyLine say={say} numbers={emergencyNumbersOf(model.rolebook, site)} open={actions.open} />
      {page && <PageBesideCard view={view} page={page} />}
      {model.rolebook.organisation?.defaultContact ? <DefaultContact view={view} /> : <MissingNumbers view={view} />}
      <SearchBox view={view} words={words} onWords={onWords} takesFocus={takesFocus}>
        {urgencies.map((urgency) => (
          <SituationGroup
            key={urgency}
            view={view}
            urgency={urgency}
            situations={situationsShown(model).filter((situation) => situation.urgency === urgency)}
          />
        ))}
      </SearchBox>
      <FurtherLinks view={view} />
      <OnYourPhone view={view} />
    </>
  )
}

const urgencies = ['now', 'today', 'this-week'] as const

interface SituationGroupProps {
  readonly view: View
  readonly urgency: SituationEntry['urgency']
  readonly situations: readonly SituationEntry[]
}

function SituationGroup({ view, urgency, situations }: SituationGroupProps) {
  if (situations.length === 0) return null
  return (
    <section aria-labelledby={`urgency-${urgency}`}>
      <h2 id={`urgency-${urgency}`} class={`urgency ${urgency}`}>
        {view.say(texts[urgency])}
      </h2>
      <ul class={`rows ${urgency}`}>
        {situations.map((situation) => (
          <li key={situation.id}>
            <SituationLink view={view} situation={situation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const texts: Record<SituationEntry['urgency'], InOwnLanguages<string>> = {
  now: { en: 'Urgent', de: 'Dringend', fr: 'Urgent' },
  today: { en: 'Today', de: 'Heute', fr: 'Aujourd’hui' },
  'this-week': { en: 'This week', de: 'Diese Woche', fr: 'Cette semaine' },
}
