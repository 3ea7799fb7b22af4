import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** What stands while the page's own files are read, and if they cannot be. */
export function Opening({ language, failed = false }: { language: OwnLanguage; failed?: boolean }) {
  return (
    <main class="rolebook-panel">
      <OpeningLine language={language} failed={failed} />
    </main>
  )
}

/** The same within a page that stands already. */
export function OpeningLine({ language, failed }: { language: OwnLanguage; failed: boolean }) {
  return (
    <p class="opening" role="status">
      {(failed ? texts.failed : texts.opening)[language]}
    </p>
  )
}

const texts = {
  opening: { en: 'Opening…', de: 'Wird geöffnet …', fr: 'Ouverture…' } satisfies InOwnLanguages<string>,
  failed: {
    en: 'The panel could not read its own files. Please close it and open it again.',
    de: 'Das Fenster konnte seine eigenen Dateien nicht lesen. Bitte schließen und öffnen Sie es noch einmal.',
    fr: 'Le panneau n’a pas pu lire ses propres fichiers. Veuillez le fermer et le rouvrir.',
  } satisfies InOwnLanguages<string>,
}
