import type { EmergencyNumber, LanguageTag } from '@rolebook/model'

/** The number that reaches help in the European Union and, from mobile phones, in many countries beyond it. */
export const commonNumber = '112'

/**
 * The emergency number of the country that the reader's language and clock agree on; `undefined` where they do not, or
 * where it is 112. A language alone says little (an American one is set on many a German computer), and a wrong number
 * here would be the worst of all.
 */
export function emergencyNumberOfCountry(
  language: LanguageTag,
  timezone: string | undefined,
): EmergencyNumber | undefined {
  const region = /[-_]([A-Za-z]{2})\b/.exec(language)?.[1]?.toUpperCase()
  const country = countries.find((one) => one.region === region)
  if (!country || timezone === undefined || !country.zones.test(timezone)) return undefined
  return { number: country.number, place: new Intl.DisplayNames([language], { type: 'region' }).of(country.region) }
}

/** Countries whose number is not 112, with the zones of their clocks. Facts of the national telephone plans. */
const countries = [
  { region: 'GB', number: '999', zones: /^Europe\/London$/ },
  { region: 'US', number: '911', zones: /^(?:America|Pacific\/Honolulu|US)/ },
  { region: 'CA', number: '911', zones: /^(?:America|Canada)\// },
  { region: 'AU', number: '000', zones: /^Australia\// },
  { region: 'NZ', number: '111', zones: /^Pacific\/(?:Auckland|Chatham)$/ },
] as const
