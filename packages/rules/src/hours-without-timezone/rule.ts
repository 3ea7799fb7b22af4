import type { OpeningHours, Path } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'hours-without-timezone',
  severity: 'error',
  profile: 'default',
  covers: ['TIM-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Hours stand in a time zone',
    de: 'Zeiten stehen in einer Zeitzone',
    fr: 'Les horaires sont donnés dans un fuseau horaire',
  },
  messages: {
    one: {
      en: '{names} has hours, but nothing says in which time zone, so they are read as those of UTC. Add “timezone” to “organisation”, as in Europe/Berlin.',
      de: 'Für {names} stehen Zeiten da, aber keine Zeitzone, also werden sie als UTC gelesen. Ergänzen Sie „timezone“ unter „organisation“, etwa Europe/Berlin.',
      fr: '{names} : des horaires sont donnés, mais aucun fuseau, et ils sont donc lus comme UTC. Ajoutez « timezone » sous « organisation », par exemple Europe/Berlin.',
    },
    several: {
      en: '{names} have hours, but nothing says in which time zone, so they are read as those of UTC. Add “timezone” to “organisation”, as in Europe/Berlin.',
      de: 'Für {names} stehen Zeiten da, aber keine Zeitzone, also werden sie als UTC gelesen. Ergänzen Sie „timezone“ unter „organisation“, etwa Europe/Berlin.',
      fr: '{names} : des horaires sont donnés, mais aucun fuseau, et ils sont donc lus comme UTC. Ajoutez « timezone » sous « organisation », par exemple Europe/Berlin.',
    },
    working: {
      en: 'The organisation has hours, but nothing says in which time zone, so they are read as those of UTC. Add “timezone” beside them, as in Europe/Berlin.',
      de: 'Für die Organisation stehen Zeiten da, aber keine Zeitzone, also werden sie als UTC gelesen. Ergänzen Sie daneben „timezone“, etwa Europe/Berlin.',
      fr: 'L’organisation a des horaires, mais aucun fuseau, et ils sont donc lus comme UTC. Ajoutez « timezone » à côté, par exemple Europe/Berlin.',
    },
    here: {
      en: '{name} has hours as well.',
      de: 'Auch für {name} stehen Zeiten da.',
      fr: '{name} : des horaires aussi.',
    },
  },
  check({ model, names, isUnread }, report) {
    const { organisation, sites, contactPoints = new Map() } = model.rolebook
    if (organisation?.timezone !== undefined || isUnread('timezone', ['organisation', 'timezone'])) return
    const zoneOfSite = (site: string | undefined) => (site === undefined ? undefined : sites?.get(site)?.timezone)
    const without = [...contactPoints].filter(([id, { hours, timezone, site }]) => {
      const isStated = timezone !== undefined || zoneOfSite(site) !== undefined
      return isOfAZone(hours) && !isStated && !isUnread(id, ['contact-points', id, 'timezone'])
    })
    const at = (id: string) => ({ path: ['contact-points', id, 'hours'] satisfies Path })
    const [first, ...others] = without.map(([id]) => id)
    // One missing line, one finding.
    if (first !== undefined)
      report({
        message: others.length > 0 ? 'several' : 'one',
        at: at(first),
        values: { names: names.list([first, ...others].map((id) => names.contactPoint(id))) },
        about: [first, ...others],
        related: others.map((id) => ({ message: 'here', at: at(id), values: { name: names.contactPoint(id) } })),
      })
    // Where sites have zones, the organisation’s hours are read in those.
    else if (isOfAZone(organisation?.hours) && ![...(sites?.values() ?? [])].some(({ timezone }) => timezone))
      report({ message: 'working', at: { path: ['organisation', 'hours'] } })
  },
})

/** Around the clock is the same in every zone. */
function isOfAZone(hours: OpeningHours | undefined): boolean {
  return hours !== undefined && hours !== 'always'
}
