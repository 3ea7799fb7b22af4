import { dayInWords, type InOwnLanguages, type Instant, type Reach, tellerFor, wallClockAt } from '@rolebook/model'
import type { View } from '../view.ts'

type Kind = 'number' | 'address' | 'link'
/** Who is reached, or which policy is read; of a contact point that is closed its id is enough. */
type Reached = Reach | { readonly kind: 'contact-point' | 'policy'; readonly id: string }

/**
 * Says of a number, an address or a link that it is new, and since when: so that somebody who knew the old one is not
 * puzzled, and somebody who knows that nothing was to change asks.
 */
export function NewSince({ view, reach }: { view: View; reach: Reached }) {
  const told = newWays(view, reach)
  if (told.length === 0) return null
  return <p class="new-since">{told.map(({ kind, since }) => newInWords(view, kind, since)).join(' · ')}</p>
}

/** The same of an emergency number, wherever it holds. */
export function newEmergencyNumber(view: View, number: string): string | undefined {
  const { organisation, sites } = view.model.rolebook
  const places = [
    ...(organisation?.emergencyNumber === number ? ['organisation'] : []),
    ...[...(sites ?? [])].flatMap(([id, site]) => (site.emergencyNumber === number ? [`sites.${id}`] : [])),
  ]
  const since = latestOf(
    view,
    places.map((place) => `${place}.emergency-number`),
  )
  return since === undefined ? undefined : newInWords(view, 'number', since)
}

/** The same of the page for phones. */
export function newPhonePage(view: View): string | undefined {
  const since = latestOf(view, ['organisation.phone-page'])
  return since === undefined ? undefined : newInWords(view, 'link', since)
}

/** Since when the newest of some places is new. */
function latestOf({ changedSince }: View, places: readonly string[]): Instant | undefined {
  const known = places.flatMap((place) => changedSince.get(place) ?? [])
  return known.length === 0 ? undefined : Math.max(...known)
}

function newInWords({ model, language, at, say }: View, kind: Kind, since: Instant): string {
  const teller = tellerFor(model, language, at)
  return say(texts[kind])(dayInWords(wallClockAt(since, teller.zone).date, teller))
}

/** What is new of the ways that are shown; of several links the one that changed last. */
function newWays(view: View, reach: Reached): readonly { readonly kind: Kind; readonly since: Instant }[] {
  if (!('id' in reach)) return []
  const place = `${sections[reach.kind]}.${reach.id}`
  // a private number is shown for want of a business one
  const isPrivate = reach.kind === 'person' && reach.person.phone === undefined
  const keys: Readonly<Record<Kind, readonly string[]>> = {
    number: [isPrivate ? 'private-phone' : 'phone'],
    address: ['email'],
    link: ['chat', 'web'],
  }
  return (['number', 'address', 'link'] as const).flatMap((kind) => {
    const since = latestOf(
      view,
      keys[kind].map((key) => `${place}.${key}`),
    )
    return since === undefined ? [] : [{ kind, since }]
  })
}

const sections = { person: 'people', 'contact-point': 'contact-points', policy: 'policies' } as const

const texts = {
  number: {
    en: (day) => `New number since ${day}`,
    de: (day) => `Neue Nummer seit dem ${day}`,
    fr: (day) => `Nouveau numéro depuis le ${day}`,
  },
  address: {
    en: (day) => `New e-mail address since ${day}`,
    de: (day) => `Neue E-Mail-Adresse seit dem ${day}`,
    fr: (day) => `Nouvelle adresse e-mail depuis le ${day}`,
  },
  link: {
    en: (day) => `New link since ${day}`,
    de: (day) => `Neuer Link seit dem ${day}`,
    fr: (day) => `Nouveau lien depuis le ${day}`,
  },
} satisfies Record<Kind, InOwnLanguages<(day: string) => string>>
