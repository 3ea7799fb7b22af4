import type { InOwnLanguages } from '@rolebook/model'
import { useEffect } from 'preact/hooks'
import type { Welcome } from '../panel-host.ts'
import type { View } from '../view.ts'
import { OnYourPhone, phonePageOf } from './on-your-phone.tsx'
import { PinDrawing } from './pin-drawing.tsx'

/** Shown once: how to keep the button at hand, by which keys it opens, and how to have the contacts without this browser. */
export function WelcomeSheet({ view, welcome }: { view: View; welcome: Welcome }) {
  const { say, model } = view
  const { pinIn, shortcut, shown, close } = welcome
  const phonePage = phonePageOf(model)
  const isEmpty = pinIn === undefined && shortcut === undefined && phonePage === undefined
  useEffect(() => {
    if (!isEmpty) shown()
  }, [isEmpty, shown])
  if (isEmpty) return null
  return (
    <section class="welcome-sheet" aria-labelledby="welcome">
      <h2 id="welcome">{say(texts.title)}</h2>
      {pinIn !== undefined && (
        <div class="pin">
          <PinDrawing pinIn={pinIn} />
          <p>{say(texts.pin[pinIn])}</p>
        </div>
      )}
      {shortcut !== undefined && (
        <p>
          {say(texts.keys)} <kbd>{shortcut}</kbd>
        </p>
      )}
      <div class="ways">
        {phonePage !== undefined && <OnYourPhone view={view} address={phonePage} />}
        <button
          type="button"
          class="button"
          onClick={(event) => {
            // the button goes, and the keyboard with it
            event.currentTarget.closest('main')?.querySelector('input')?.focus()
            close()
          }}
        >
          {say(texts.close)}
        </button>
      </div>
    </section>
  )
}

const texts = {
  title: {
    en: 'Keep this at hand',
    de: 'Damit Sie es zur Hand haben',
    fr: 'À garder à portée de main',
  } satisfies InOwnLanguages<string>,
  pin: {
    chrome: {
      en: 'Click the puzzle piece in the toolbar, then the pin beside Rolebook.',
      de: 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf die Stecknadel neben Rolebook.',
      fr: 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’épingle à côté de Rolebook.',
    },
    edge: {
      en: 'Click the puzzle piece in the toolbar, then the eye beside Rolebook.',
      de: 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Auge neben Rolebook.',
      fr: 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’œil à côté de Rolebook.',
    },
    firefox: {
      en: 'Click the puzzle piece in the toolbar, then the gear beside Rolebook and “Pin to Toolbar”.',
      de: 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Zahnrad neben Rolebook und „An Symbolleiste anheften“.',
      fr: 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’engrenage à côté de Rolebook et « Épingler à la barre d’outils ».',
    },
  } satisfies Record<NonNullable<Welcome['pinIn']>, InOwnLanguages<string>>,
  keys: {
    en: 'These keys open it as well:',
    de: 'Auch diese Tasten öffnen es:',
    fr: 'Ces touches l’ouvrent aussi :',
  } satisfies InOwnLanguages<string>,
  close: { en: 'Got it', de: 'Verstanden', fr: 'J’ai compris' } satisfies InOwnLanguages<string>,
}
