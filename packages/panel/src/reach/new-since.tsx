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
  const { model, language, at, say } = view
  const told = newWays(view, reach)
  if (told.length === 0) return null
  const teller = tellerFor(model, language, at)
  const dayOf = (since: Instant) => dayInWords(wallClockAt(since, teller.zone).date, teller)
  return <p class="new-since">{told.map(({ kind, since }) => say(texts[kind])(dayOf(since))).join(' · ')}</p>
}

/** What is new of the ways that are shown; of several links the one that changed last. */
function newWays({ changedSince }: View, reach: Reached): readonly { readonly kind: Kind; readonly since: Instant }[] {
  if (changedSince.size === 0 || !('id' in reach)) return []
  const place = `${sections[reach.kind]}.${reach.id}`
  // a private number is shown for want of a business one
  const isPrivate = reach.kind === 'person' && reach.person.phone === undefined
  const keys: Readonly<Record<Kind, readonly string[]>> = {
    number: [isPrivate ? 'private-phone' : 'phone'],
    address: ['email'],
    link: ['chat', 'web'],
  }
  return (['number', 'address', 'link'] as const).flatMap((kind) => {
    const since = Math.max(...keys[kind].map((key) => changedSince.get(`${place}.${key}`) ?? -Infinity))
    return Number.isFinite(since) ? [{ kind, since }] : []
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
