import {
  dayInWords,
  type InOwnLanguages,
  type Instant,
  momentInWords,
  tellerFor,
  visibleText,
  wallClockAt,
} from '@rolebook/model'
import type { Joined } from '../panel-host.ts'
import type { View } from '../view.ts'

/** When the data was checked and issued, why it is trusted, and why something newer was refused. */
export function SmallPrint({ view, joined }: { view: View; joined: Joined }) {
  const { say, model } = view
  const teller = tellerFor(model, view.language, view.at)
  const dayOf = (instant: Instant): string => dayInWords(wallClockAt(instant, teller.zone).date, teller)
  const shown = visibleText(model.rolebook.organisation?.name ?? '')
  // a company of a group is shown on the group's word
  const connected = visibleText(joined.group?.companies[0]?.name ?? '') || shown
  return (
    <>
      {joined.refusal !== undefined && <p class="refusal">{joined.refusal}</p>}
      <p>
        {joined.checkedAt !== undefined && `${say(texts.checked)(momentInWords(joined.checkedAt, teller))} `}
        {say(texts.issued)(dayOf(joined.issuedAt), dayOf(joined.expiresAt))}
      </p>
      <p>{say(texts.trust[joined.trust])(connected)}</p>
    </>
  )
}

const texts = {
  checked: {
    en: (when) => `Data checked ${when}.`,
    de: (when) => `Daten ${when} geprüft.`,
    fr: (when) => `Données vérifiées ${when}.`,
  } satisfies InOwnLanguages<(when: string) => string>,
  issued: {
    en: (from, until) => `Issued on ${from}, valid until ${until}.`,
    de: (from, until) => `Ausgestellt am ${from}, gültig bis ${until}.`,
    fr: (from, until) => `Émises le ${from}, valables jusqu’au ${until}.`,
  } satisfies InOwnLanguages<(from: string, until: string) => string>,
  trust: {
    'join-code': {
      en: (organisation) => `A join code connected this browser with ${organisation}.`,
      de: (organisation) => `Ein Beitrittscode hat diesen Browser mit ${organisation} verbunden.`,
      fr: (organisation) => `Un code d’adhésion a relié ce navigateur à ${organisation}.`,
    },
    policy: {
      en: (organisation) => `Your administrators connected this browser with ${organisation}.`,
      de: (organisation) => `Ihre Administration hat diesen Browser mit ${organisation} verbunden.`,
      fr: (organisation) => `Vos administrateurs ont relié ce navigateur à ${organisation}.`,
    },
  } satisfies Record<Joined['trust'], InOwnLanguages<(organisation: string) => string>>,
}
