import { emergencyNumbersOf, type InOwnLanguages, type SituationEntry } from '@rolebook/model'
import { HeldRoom } from '../controls/held-room.tsx'
import { EmergencyLine } from '../emergency/emergency-line.tsx'
import type { AssetFile } from '../page/page-beside.ts'
import type { Welcome } from '../panel-host.ts'
import { newEmergencyNumber } from '../reach/new-since.tsx'
import { SearchBox } from '../search/search-box.tsx'
import type { Searching } from '../search/searching.ts'
import type { View } from '../view.ts'
import { DefaultContact } from './default-contact.tsx'
import { FurtherLinks } from './further-links.tsx'
import { SituationLink } from './situation-link.tsx'
import { situationsShown } from './situations-shown.ts'

/** So many rows stand as soon as whom to call is on screen. */
const mostAtFirst = 12

interface HomeProps {
  readonly view: View
  readonly welcome: Welcome | undefined
  readonly searching: Searching
  readonly takesFocus: boolean
  /** What tells of the page beside the panel, where there is something to tell. */
  readonly asset: AssetFile | undefined
  /** Whether whom to call is on screen; until then it stands alone. */
  readonly isFirstPainted: boolean
  /** Whether everything is there; until then what comes first stands alone, and the rest comes below it. */
  readonly isWhole: boolean
}

/**
 * The first screen: help in danger, the one number for everything, the search, and what people ask for, urgent first. What
 * is loaded behind that stands below it, so that nothing moves under somebody's hand.
 */
export function Home({ view, welcome, searching, takesFocus, asset, isFirstPainted, isWhole }: HomeProps) {
  const { model, say, site, page, actions, later } = view
  const hasDefault = model.rolebook.organisation?.defaultContact !== undefined
  const { MissingNumbers } = later.everywhere ?? {}
  const { WelcomeSheet, OnYourPhone, phonePageOf } = later.forStaff ?? {}
  // nobody puts an example on their phone
  const phonePage = actions.open && !welcome ? phonePageOf?.(model) : undefined
  const situations = situationsShown(model, view.situationsFirst)
  const group = (urgency: SituationEntry['urgency'], most?: number) => (
    <SituationGroup
      key={urgency}
      view={view}
      urgency={urgency}
      situations={situations.filter((situation) => situation.urgency === urgency).slice(0, most)}
    />
  )
  return (
    <>
      <EmergencyLine
        say={say}
        numbers={emergencyNumbersOf(model.rolebook, site)}
        open={actions.open}
        remarkOn={(number) => newEmergencyNumber(view, number)}
      />
      {page && asset && (
        <HeldRoom>
          <asset.AssetOfPage view={view} page={page} />
        </HeldRoom>
      )}
      {hasDefault && <DefaultContact view={view} />}
      <SearchBox view={view} searching={searching} takesFocus={takesFocus}>
        {isFirstPainted && group('now', isWhole ? undefined : mostAtFirst)}
        {isWhole && (
          <>
            {WelcomeSheet && welcome && <WelcomeSheet view={view} welcome={welcome} />}
            {group('today')}
            {group('this-week')}
          </>
        )}
      </SearchBox>
      {isWhole && (
        <>
          {MissingNumbers && !hasDefault && <MissingNumbers view={view} />}
          <FurtherLinks view={view} />
          {OnYourPhone && phonePage !== undefined && <OnYourPhone view={view} address={phonePage} quiet />}
        </>
      )}
    </>
  )
}

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
  today: { en: 'Tell us today', de: 'Heute melden', fr: 'À signaler aujourd’hui' },
  'this-week': { en: 'Tell us this week', de: 'Diese Woche melden', fr: 'À signaler cette semaine' },
}
