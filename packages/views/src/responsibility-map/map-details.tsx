import { DutyInWords, type InWordsProps, PersonInWords, RoleInWords } from './in-words.tsx'
import type { NodeKey } from './map-graph.ts'
import { texts } from './map-texts.ts'

interface MapDetailsProps extends InWordsProps {
  readonly chosen: NodeKey | undefined
  readonly isExpanded: (role: string) => boolean
  readonly toggle: (role: string) => void
}

/** The box chosen in the picture, in words. */
export function MapDetails({ chosen, isExpanded, toggle, ...props }: MapDetailsProps) {
  const { index, language } = props
  const [kind, id] =
    chosen === undefined ? [] : [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)]
  const person = kind === 'person' && id !== undefined ? index.people.get(id) : undefined
  const role = kind === 'role' && id !== undefined ? index.roles.get(id) : undefined
  const duty = kind === 'duty' && id !== undefined ? index.duties.get(id) : undefined
  const title = person?.name ?? role?.title ?? duty?.id
  if (title === undefined) return <p class="map-hint">{texts.choose[language]}</p>
  return (
    <>
      <h2>{title}</h2>
      {person && <PersonInWords person={person} {...props} />}
      {role && <RoleInWords role={role} {...props} />}
      {duty && <DutyInWords duty={duty} {...props} />}
      {role && index.dutiesOf(role.id).length > 0 && (
        <button type="button" class="map-button" onClick={() => toggle(role.id)}>
          {texts[isExpanded(role.id) ? 'fold' : 'unfold'][language]}
        </button>
      )}
    </>
  )
}
