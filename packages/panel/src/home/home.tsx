import { emergencyNumbersOf, type InOwnLanguages, type SituationEntry } from '@rolebook/model'
import { useLateFile } from '../controls/late-file.ts'
import { EmergencyLine } from '../emergency/emergency-line.tsx'
import { PageBesideCard } from '../page/page-beside.tsx'
import type { Welcome } from '../panel-host.ts'
import { SearchBox } from '../search/search-box.tsx'
import type { Searching } from '../search/searching.ts'
import type { View } from '../view.ts'
import { DefaultContact } from './default-contact.tsx'
import { FurtherLinks } from './further-links.tsx'
import { SituationLink } from './situation-link.tsx'
import { situationsShown } from './situations-shown.ts'

const loadMissing = () => import('./missing-numbers.tsx')
const loadWelcome = () => import('../welcome/welcome-sheet.tsx')
const loadPhone = () => import('../welcome/on-your-phone.tsx')

interface HomeProps {
  readonly view: View
  readonly welcome: Welcome | undefined
  readonly searching: Searching
  readonly takesFocus: boolean
}

/** The first screen: help in danger, the one number for everything, the search, and what people ask for, urgent first. */
export function Home({ view, welcome, searching, takesFocus }: HomeProps) {
  const { model, say, site, page, actions } = view
  const hasDefault = model.rolebook.organisation?.defaultContact !== undefined
  const missing = useLateFile(loadMissing, !hasDefault)
  const sheet = useLateFile(loadWelcome, welcome !== undefined)
  // nobody puts an example on their phone
  const isOffered = actions.open !== undefined && model.rolebook.organisation?.phonePage !== undefined
  const phone = useLateFile(loadPhone, isOffered && !welcome)
  const phonePage = phone?.phonePageOf(model)
  return (
    <>
      <EmergencyLine say={say} numbers={emergencyNumbersOf(model.rolebook, site)} open={actions.open} />
      {page && <PageBesideCard view={view} page={page} />}
      {hasDefault && <DefaultContact view={view} />}
      {missing && <missing.MissingNumbers view={view} />}
      {sheet && welcome && <sheet.WelcomeSheet view={view} welcome={welcome} />}
      <SearchBox view={view} searching={searching} takesFocus={takesFocus}>
        {urgencies.map((urgency) => (
          <SituationGroup
            key={urgency}
            view={view}
            urgency={urgency}
            situations={situationsShown(model, view.situationsFirst).filter(
              (situation) => situation.urgency === urgency,
            )}
          />
        ))}
      </SearchBox>
      <FurtherLinks view={view} />
      {phone && phonePage !== undefined && <phone.OnYourPhone view={view} address={phonePage} quiet />}
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
