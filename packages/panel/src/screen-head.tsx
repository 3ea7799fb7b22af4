import type { InOwnLanguages } from '@rolebook/model'
import { Logo } from './brand.tsx'
import { Icon } from './controls/icon.tsx'
import type { Brand } from './panel-host.ts'
import type { Say } from './view.ts'

/** That what is shown is not the reader's own, signed organisation. */
export type Mark = 'example' | 'draft' | 'preview'

/** Where the mark is read out from. */
export const markId = 'mark'

interface ScreenHeadProps {
  readonly say: Say
  readonly organisation: string
  readonly mark: Mark | undefined
  readonly brand: Brand | undefined
  /** Ends the example. */
  readonly onLeave: (() => void) | undefined
  /** Missing on home, from where nothing leads back. */
  readonly onBack: (() => void) | undefined
}

/** What stands above every screen: whose contacts these are, and the way back. */
export function ScreenHead({ say, organisation, mark, brand, onLeave, onBack }: ScreenHeadProps) {
  const name = <bdi>{organisation}</bdi>
  return (
    <header class={mark && 'marked-head'}>
      {mark && (
        <p class={`mark ${mark}`}>
          <strong id={markId}>{say(texts[mark])}</strong>
          {onLeave && (
            <button type="button" class="leave" onClick={onLeave}>
              {say(texts.leave)}
            </button>
          )}
        </p>
      )}
      <div class="top">
        {onBack ? (
          <>
            <button type="button" class="back" onClick={onBack}>
              <Icon name="back" />
              {say(texts.back)}
            </button>
            <p class="organisation">{name}</p>
          </>
        ) : (
          <>
            <Logo brand={brand} />
            <h1 class="organisation">{name}</h1>
          </>
        )}
      </div>
    </header>
  )
}

const texts = {
  example: {
    en: 'EXAMPLE, NOT YOUR ORGANISATION',
    de: 'BEISPIEL, NICHT IHRE ORGANISATION',
    fr: 'EXEMPLE, PAS VOTRE ORGANISATION',
  } satisfies InOwnLanguages<string>,
  draft: {
    en: 'DRAFT, NOT SIGNED AND NOT PUBLISHED',
    de: 'ENTWURF, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT',
    fr: 'BROUILLON, NI SIGNÉ NI PUBLIÉ',
  } satisfies InOwnLanguages<string>,
  preview: {
    en: 'PREVIEW, NOT SIGNED AND NOT PUBLISHED',
    de: 'VORSCHAU, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT',
    fr: 'APERÇU, NI SIGNÉ NI PUBLIÉ',
  } satisfies InOwnLanguages<string>,
  leave: { en: 'Leave', de: 'Verlassen', fr: 'Quitter' } satisfies InOwnLanguages<string>,
  back: { en: 'Back', de: 'Zurück', fr: 'Retour' } satisfies InOwnLanguages<string>,
}
