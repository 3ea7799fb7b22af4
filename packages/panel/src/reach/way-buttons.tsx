import type { InOwnLanguages, Ways } from '@rolebook/model'
import { LinkButton } from '../controls/link-button.tsx'
import type { View } from '../view.ts'

interface WayButtonsProps {
  readonly view: View
  readonly ways: Ways
  readonly name: string
  /** Marks the first way as the one to take. */
  readonly strong?: boolean
}

/** Call, chat, mail, form: whichever there are. */
export function WayButtons({ view, ways: { phone, mail, chat, web }, name, strong = false }: WayButtonsProps) {
  const { say } = view
  if (!phone?.link && !mail?.link && !chat && !web) return null
  return (
    <div class="ways">
      {phone?.link && (
        <LinkButton view={view} link={phone.link} icon="phone" label={say(texts.callName)(name)} strong={strong}>
          {say(texts.call)}
        </LinkButton>
      )}
      {chat && (
        <LinkButton view={view} link={chat} icon="chat" label={say(texts.chatName)(name)} strong={strong && !phone}>
          {say(texts.chat)}
        </LinkButton>
      )}
      {mail?.link && (
        <LinkButton view={view} link={mail.link} icon="mail" label={say(texts.mailName)(name)}>
          {say(texts.mail)}
        </LinkButton>
      )}
      {web && (
        <LinkButton view={view} link={web} icon="web" label={say(texts.webName)(name)}>
          {say(texts.web)}
        </LinkButton>
      )}
    </div>
  )
}

type Named = InOwnLanguages<(name: string) => string>

const texts = {
  call: { en: 'Call', de: 'Anrufen', fr: 'Appeler' } satisfies InOwnLanguages<string>,
  callName: {
    en: (name) => `Call ${name}`,
    de: (name) => `${name} anrufen`,
    fr: (name) => `Appeler ${name}`,
  } satisfies Named,
  chat: { en: 'Chat', de: 'Chat', fr: 'Tchat' } satisfies InOwnLanguages<string>,
  chatName: {
    en: (name) => `Chat with ${name}`,
    de: (name) => `Chat mit ${name}`,
    fr: (name) => `Tchat avec ${name}`,
  } satisfies Named,
  mail: { en: 'E-mail', de: 'E-Mail', fr: 'E-mail' } satisfies InOwnLanguages<string>,
  mailName: {
    en: (name) => `E-mail to ${name}`,
    de: (name) => `E-Mail an ${name}`,
    fr: (name) => `E-mail à ${name}`,
  } satisfies Named,
  web: { en: 'Form', de: 'Formular', fr: 'Formulaire' } satisfies InOwnLanguages<string>,
  webName: {
    en: (name) => `Form of ${name}`,
    de: (name) => `Formular: ${name}`,
    fr: (name) => `Formulaire : ${name}`,
  } satisfies Named,
}
