import type { InOwnLanguages } from '@rolebook/model'
import type { View } from '../view.ts'

interface ChooseSiteProps {
  readonly view: View
  readonly chosen: string | undefined
  /** `undefined`: no site in particular. */
  readonly onChoose: (site: string | undefined) => void
}

/** Where the reader works: that decides emergency number and reception everywhere. Nothing where there are no sites. */
export function ChooseSite({ view, chosen, onChoose }: ChooseSiteProps) {
  const { model, say } = view
  const sites = [...(model.rolebook.sites ?? [])]
  if (sites.length === 0) return null
  return (
    <div class="choice">
      <label for="your-site">{say(texts.label)}</label>
      <select
        id="your-site"
        value={chosen !== undefined && model.rolebook.sites?.has(chosen) ? chosen : ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{say(texts.none)}</option>
        {sites.map(([id, { name }]) => (
          <option key={id} value={id}>
            {name ?? id}
          </option>
        ))}
      </select>
    </div>
  )
}

const texts = {
  label: {
    en: 'Where you work',
    de: 'Wo Sie arbeiten',
    fr: 'Où vous travaillez',
  } satisfies InOwnLanguages<string>,
  none: {
    en: 'No fixed site',
    de: 'Kein fester Standort',
    fr: 'Aucun site fixe',
  } satisfies InOwnLanguages<string>,
}
