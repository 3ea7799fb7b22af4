import { type EmergencyNumber, type InOwnLanguages, telephoneLink, visibleText } from '@rolebook/model'
import { Icon } from '../controls/icon.tsx'
import type { Say } from '../view.ts'
import { commonNumber } from './emergency-number.ts'

interface EmergencyLineProps {
  readonly say: Say
  readonly numbers: readonly EmergencyNumber[]
  readonly open: ((link: string) => void) | undefined
  /** What to know of a number: that it is new. */
  readonly remarkOn?: (number: string) => string | undefined
  /** Further down a page that is about something else. */
  readonly quiet?: boolean
}

/** "In danger? Call 112": the first thing on the first screen. Without a number of the organisation's, 112 with what it is. */
export function EmergencyLine({ say, numbers, open, remarkOn, quiet = false }: EmergencyLineProps) {
  const known = numbers.length > 0 ? numbers : [{ number: commonNumber, place: undefined }]
  return (
    <section class={quiet ? 'emergency quiet' : 'emergency'} aria-label={say(texts.label)}>
      {known.map(({ number, place }) => {
        const remark = remarkOn?.(number)
        return (
          <div key={`${number} ${place}`} class="emergency-number">
            <p class="question">{place === undefined ? say(texts.inDanger) : visibleText(place)}</p>
            <EmergencyCall say={say} number={number} place={place} open={open} />
            {remark !== undefined && <p class="new-since">{remark}</p>}
          </div>
        )
      })}
      {numbers.length === 0 && <p class="explanation">{say(texts.common)}</p>}
    </section>
  )
}

interface EmergencyCallProps extends EmergencyNumber {
  readonly say: Say
  readonly open: EmergencyLineProps['open']
}

function EmergencyCall({ say, number, place, open }: EmergencyCallProps) {
  const link = telephoneLink(number)
  const words = say(texts.call)(visibleText(number))
  if (!open || link === undefined) {
    return (
      <span class={open ? 'call' : 'call inert'}>
        <Icon name="phone" />
        {words}
      </span>
    )
  }
  return (
    <a
      class="call"
      href={link}
      aria-label={place === undefined ? undefined : `${words}, ${place}`}
      onClick={(event) => {
        event.preventDefault()
        open(link)
      }}
    >
      <Icon name="phone" />
      {words}
    </a>
  )
}

const texts = {
  label: { en: 'Emergency', de: 'Notfall', fr: 'Urgence' } satisfies InOwnLanguages<string>,
  inDanger: { en: 'In danger?', de: 'In Gefahr?', fr: 'En danger ?' } satisfies InOwnLanguages<string>,
  call: {
    en: (number) => `Call ${number}`,
    de: (number) => `${number} anrufen`,
    fr: (number) => `Appelez le ${number}`,
  } satisfies InOwnLanguages<(number: string) => string>,
  common: {
    en: '112 works throughout the European Union, and from mobile phones in many other countries.',
    de: '112 gilt in der ganzen Europäischen Union, von Mobiltelefonen aus auch in vielen anderen Ländern.',
    fr: 'Le 112 fonctionne dans toute l’Union européenne et, depuis un mobile, dans beaucoup d’autres pays.',
  } satisfies InOwnLanguages<string>,
}
