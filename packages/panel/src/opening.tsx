import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Milliseconds in which most openings are over: a line that comes and goes within them makes the first contact later. */
const shortest = 300

/** What stands while the page's own files are read, and if they cannot be. */
export function Opening({ language, failed = false }: { language: OwnLanguage; failed?: boolean }) {
  const isDue = useIsDue(failed)
  if (!isDue) return null
  return (
    <main class="rolebook-panel">
      <Line language={language} failed={failed} />
    </main>
  )
}

/** The same within a page that stands already. */
export function OpeningLine({ language, failed }: { language: OwnLanguage; failed: boolean }) {
  const isDue = useIsDue(failed)
  return isDue ? <Line language={language} failed={failed} /> : null
}

function Line({ language, failed }: { language: OwnLanguage; failed: boolean }) {
  return (
    <p class="opening" role="status">
      {(failed ? texts.failed : texts.opening)[language]}
    </p>
  )
}

/** Whether to say anything yet: a failure at once, an opening when it takes long. */
function useIsDue(failed: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useLayoutEffect(() => {
    const timer = setTimeout(() => setLong(true), shortest)
    return () => clearTimeout(timer)
  }, [])
  return isLong || failed
}

const texts = {
  opening: { en: 'Opening…', de: 'Wird geöffnet …', fr: 'Ouverture…' } satisfies InOwnLanguages<string>,
  failed: {
    en: 'The panel could not read its own files. Please close it and open it again.',
    de: 'Das Fenster konnte seine eigenen Dateien nicht lesen. Bitte schließen und öffnen Sie es noch einmal.',
    fr: 'Le panneau n’a pas pu lire ses propres fichiers. Veuillez le fermer et le rouvrir.',
  } satisfies InOwnLanguages<string>,
}
