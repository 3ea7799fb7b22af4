import { type InOwnLanguages, type Told, visibleContact } from '@rolebook/model'
import { furtherTitles } from '../home/further-links.tsx'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'
import { tell } from './told.ts'

/** What a screen is about, as its title and every link to it say. */
export function titleOfScreen(view: View, screen: Screen): Told {
  const { model, say } = view
  const { rolebook } = model
  switch (screen.name) {
    case 'card':
      return tell(view, model.situations.get(screen.situation)?.title, screen.situation)
    case 'role':
      return tell(view, model.roles.get(screen.id)?.title, screen.id)
    case 'contact-point':
      return asItIs(tell(view, rolebook.contactPoints?.get(screen.id)?.name, screen.id))
    case 'asset':
    case 'policy':
      return tell(
        view,
        (screen.name === 'asset' ? rolebook.assets : rolebook.policies)?.get(screen.id)?.title,
        screen.id,
      )
    case 'person':
      return asItIs({ text: rolebook.people?.get(screen.id)?.name ?? screen.id, lang: undefined })
    case 'home':
    case 'report':
      return { text: say(home), lang: undefined }
    default:
      return { text: say(furtherTitles[screen.name]), lang: undefined }
  }
}

/** The name of a contact with the codes of letters that only look like others. */
function asItIs({ text, lang }: Told): Told {
  return { text: visibleContact(text), lang }
}

const home: InOwnLanguages<string> = { en: 'first page', de: 'erste Seite', fr: 'première page' }
