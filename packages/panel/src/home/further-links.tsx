import type { InOwnLanguages } from '@rolebook/model'
import { ScreenLink } from '../controls/screen-link.tsx'
import type { View } from '../view.ts'

/** Links from home to screens for calmer moments: who does what, and the reader's own part. */
export function FurtherLinks({ view }: { view: View }) {
  const { say } = view
  return (
    <ul class="rows">
      <li>
        <ScreenLink view={view} to={{ name: 'who-does-what' }}>
          {say(furtherTitles['who-does-what'])}
        </ScreenLink>
      </li>
      {view.self && (
        <li>
          <ScreenLink view={view} to={{ name: 'my-part' }}>
            {say(furtherTitles['my-part'])}
          </ScreenLink>
        </li>
      )}
    </ul>
  )
}

/** The titles of these screens, which stand on them again. */
export const furtherTitles = {
  'who-does-what': { en: 'Who does what', de: 'Wer macht was', fr: 'Qui fait quoi' },
  'my-part': { en: 'My part', de: 'Was mich betrifft', fr: 'Ce qui me concerne' },
} satisfies Record<string, InOwnLanguages<string>>
