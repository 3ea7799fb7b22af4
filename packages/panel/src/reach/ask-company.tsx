import { colonIn, type InOwnLanguages, type PersonReach, splitLongId, visibleContact } from '@rolebook/model'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { Company } from '../panel-host.ts'
import type { View } from '../view.ts'
import { remarksOf } from './remarks.ts'

interface AskCompanyProps {
  readonly view: View
  readonly reach: PersonReach
  readonly company: Company
  readonly best: boolean
  readonly named: boolean
}

/**
 * Somebody of a company of the group: the way to them, and no number. Who that is, whether they are there and on which
 * number, the company says in its own contact list, signed by itself.
 */
export function AskCompany({ view, reach, company, best, named }: AskCompanyProps) {
  const { say, language } = view
  const [asking, setAsking] = useState(false)
  const [sentence, setSentence] = useState<string>()
  const name = visibleContact(company.name)
  const ask = view.actions.askCompany(company, splitLongId(reach.id).id)
  // whether they are there now the group cannot know
  const remarks = remarksOf(view, { ...reach, mayNotAnswer: false })

  async function show(choose: NonNullable<typeof ask>): Promise<void> {
    if (asking) return
    setAsking(true)
    setSentence(undefined)
    const result = await choose().catch(() => undefined)
    setAsking(false)
    if (!result?.joined) setSentence(result?.sentence ?? say(texts.failed))
  }

  return (
    <div class={best ? 'reach best' : 'reach'}>
      {!named && (
        <p class="name">
          <bdi>{name}</bdi>
        </p>
      )}
      {remarks.length > 0 && <p class="remarks">{remarks.map(visibleContact).join(' · ')}</p>}
      <p class="no-number">{say(texts.ownList)}</p>
      {ask && (
        <div class="ways">
          <button
            type="button"
            class={best ? 'button strong' : 'button'}
            aria-label={say(texts.ask) + colonIn(language) + name}
            aria-disabled={asking}
            onClick={() => void show(ask)}
          >
            {say(texts.ask) + (asking ? ' …' : '')}
          </button>
        </div>
      )}
      <p class="error" role="alert">
        {sentence !== undefined && (
          <>
            <Icon name="warning" />
            <span>{sentence}</span>
          </>
        )}
      </p>
    </div>
  )
}

const texts = {
  ownList: {
    en: 'The number is in its own contact list, signed by itself.',
    de: 'Die Nummer steht in der eigenen Kontaktliste, von ihr selbst unterschrieben.',
    fr: 'Le numéro est dans sa propre liste de contacts, signée par elle-même.',
  } satisfies InOwnLanguages<string>,
  ask: {
    en: 'Show its contacts',
    de: 'Deren Kontakte zeigen',
    fr: 'Afficher ses contacts',
  } satisfies InOwnLanguages<string>,
  failed: {
    en: 'That did not work. Please try again.',
    de: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    fr: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  } satisfies InOwnLanguages<string>,
}
