import { visibleText } from '@rolebook/model'
import { AssetScreen } from './asset/asset-screen.tsx'
import { ContactPointScreen } from './contact-point/contact-point-screen.tsx'
import { titleOfScreen } from './controls/screen-title.ts'
import { WhoDoesWhat } from './duties/who-does-what.tsx'
import { OpeningLine } from './opening.tsx'
import type { Screen } from './panel-host.ts'
import { PersonScreen } from './person/person-screen.tsx'
import { PolicyScreen } from './policy/policy-screen.tsx'
import { RoleScreen } from './role/role-screen.tsx'
import type { View } from './view.ts'

interface FurtherScreenProps {
  readonly view: View
  readonly screen: Screen
}

/** What stands on a further screen, below its title. */
export function FurtherScreen({ view, screen }: FurtherScreenProps) {
  const { text, lang } = titleOfScreen(view, screen)
  return (
    <article class="card">
      <h1 tabIndex={-1} aria-describedby={view.heed}>
        <span lang={lang} dir="auto">
          {visibleText(text)}
        </span>
      </h1>
      <Body view={view} screen={screen} />
    </article>
  )
}

function Body({ view, screen }: FurtherScreenProps) {
  switch (screen.name) {
    case 'role':
      return <RoleScreen view={view} id={screen.id} />
    case 'person':
      return <PersonScreen view={view} id={screen.id} />
    case 'contact-point':
      return <ContactPointScreen view={view} id={screen.id} />
    case 'asset':
      return <AssetScreen view={view} id={screen.id} />
    case 'policy':
      return <PolicyScreen view={view} id={screen.id} />
    case 'who-does-what':
      return <WhoDoesWhat view={view} />
    case 'my-part': {
      const MyPart = view.later.forStaff?.MyPart
      if (!MyPart) return <OpeningLine language={view.language} failed />
      return view.self ? <MyPart view={view} self={view.self} /> : null
    }
    default:
      return null
  }
}
