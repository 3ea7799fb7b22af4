import { viewAt } from '@rolebook/directory'
import {
  dayInWords,
  type InOwnLanguages,
  type Instant,
  momentInWords,
  type OwnLanguage,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import type { Source } from '../membership/records.ts'
import type { Snapshot } from '../membership/snapshot.ts'

interface KeptFactsProps {
  readonly snapshot: Snapshot
  readonly source: Source
  readonly language: OwnLanguage
  readonly now: Instant
}

/** Who was joined, who vouches for that, and how new what is kept is. */
export function KeptFacts({ snapshot, source, language, now }: KeptFactsProps) {
  // a company of a group is shown on the group's word; here stands who was joined
  const kept = snapshot.company?.group ?? snapshot.kept
  const view = kept && viewAt(kept, now)
  const teller = { language, at: now, zone: view ? zoneOf(view.rolebook) : 'UTC' }
  const dayOf = (instant: Instant) => dayInWords(wallClockAt(instant, teller.zone).date, teller)
  return (
    <dl>
      {view?.rolebook.organisation?.name !== undefined && (
        <>
          <dt>{texts.name[language]}</dt>
          <dd>{view.rolebook.organisation.name}</dd>
        </>
      )}
      <dt>{texts.trust[language]}</dt>
      <dd>{texts.by[source.by][language]}</dd>
      {view && (
        <>
          <dt>{texts.issued[language]}</dt>
          <dd>{texts.life[language](dayOf(view.issued), dayOf(view.expires), view.version)}</dd>
        </>
      )}
      {view?.checked !== undefined && (
        <>
          <dt>{texts.checked[language]}</dt>
          <dd>{momentInWords(view.checked, teller)}</dd>
        </>
      )}
      <dt>{texts.address[language]}</dt>
      {source.addresses.map((address) => (
        <dd>
          <code>{address}</code>
        </dd>
      ))}
      <dt>{texts.id[language]}</dt>
      <dd>
        <code>{source.organisation}</code>
      </dd>
    </dl>
  )
}

const texts = {
  name: { en: 'Name', de: 'Name', fr: 'Nom' } satisfies InOwnLanguages<string>,
  trust: {
    en: 'Trusted because of',
    de: 'Vertrauen durch',
    fr: 'Confiance établie par',
  } satisfies InOwnLanguages<string>,
  by: {
    'join-code': {
      en: 'a join code that was pasted here',
      de: 'einen Beitrittscode, der hier eingefügt wurde',
      fr: 'un code d’adhésion collé ici',
    },
    policy: {
      en: 'a policy of your administrators',
      de: 'eine Richtlinie Ihrer Administration',
      fr: 'une stratégie de vos administrateurs',
    },
  } satisfies Record<Source['by'], InOwnLanguages<string>>,
  issued: { en: 'Contact list', de: 'Kontaktliste', fr: 'Liste de contacts' } satisfies InOwnLanguages<string>,
  life: {
    en: (from, until, version) => `issued on ${from}, valid until ${until}, version ${version}`,
    de: (from, until, version) => `ausgestellt am ${from}, gültig bis ${until}, Version ${version}`,
    fr: (from, until, version) => `émise le ${from}, valable jusqu’au ${until}, version ${version}`,
  } satisfies InOwnLanguages<(from: string, until: string, version: number) => string>,
  checked: { en: 'Last checked', de: 'Zuletzt geprüft', fr: 'Dernière vérification' } satisfies InOwnLanguages<string>,
  address: { en: 'Fetched from', de: 'Abgerufen von', fr: 'Téléchargée depuis' } satisfies InOwnLanguages<string>,
  id: {
    en: 'Id of the organisation',
    de: 'Kennung der Organisation',
    fr: 'Identifiant de l’organisation',
  } satisfies InOwnLanguages<string>,
}
