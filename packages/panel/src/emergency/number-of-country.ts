import type { EmergencyNumber, LanguageTag } from '@rolebook/model'

/**
 * The emergency number of the country that the reader's language and clock agree on; `undefined` where they do not, or
 * where it is 112. A language alone says little (an American one is set on many a German computer), and a wrong number
 * here would be the worst of all.
 */
export function emergencyNumberOfCountry(
  language: LanguageTag,
  timezone: string | undefined,
): EmergencyNumber | undefined {
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase()
  const country = countries.find((one) => one.region === region)
  if (!country || timezone === undefined || !country.zones.test(timezone)) return undefined
  return { number: country.number, place: new Intl.DisplayNames([language], { type: 'region' }).of(country.region) }
}

/** The cities after which zones of the United States and of Canada are named; the rest of America has other numbers. */
const northAmerica = new RegExp(
  `^(?:US/|Canada/|Pacific/Honolulu$|America/(?:${[
    'Adak|Anchorage|Atikokan|Atka|Blanc-Sablon|Boise|Cambridge_Bay|Chicago|Creston|Dawson|Dawson_Creek|Denver|Detroit',
    'Edmonton|Fort_Nelson|Fort_Wayne|Glace_Bay|Goose_Bay|Halifax|Indiana/\\w+|Indianapolis|Inuvik|Iqaluit|Juneau',
    'Kentucky/\\w+|Knox_IN|Los_Angeles|Louisville|Menominee|Metlakatla|Moncton|Montreal|New_York|Nipigon|Nome',
    'North_Dakota/\\w+|Pangnirtung|Phoenix|Rainy_River|Rankin_Inlet|Regina|Resolute|Shiprock|Sitka|St_Johns',
    'Swift_Current|Thunder_Bay|Toronto|Vancouver|Whitehorse|Winnipeg|Yakutat|Yellowknife',
  ].join('|')})$)`,
)

/** Countries whose number is not 112, with the zones of their clocks. Facts of the national telephone plans. */
const countries = [
  { region: 'GB', number: '999', zones: /^Europe\/London$/ },
  { region: 'US', number: '911', zones: northAmerica },
  { region: 'CA', number: '911', zones: northAmerica },
  { region: 'AU', number: '000', zones: /^Australia\// },
  { region: 'NZ', number: '111', zones: /^Pacific\/(?:Auckland|Chatham)$/ },
] as const
