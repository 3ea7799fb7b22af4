import { type Answer, type InOwnLanguages, nameIn, type SituationEntry, visibleContact } from '@rolebook/model'
import { useState } from 'preact/hooks'
import { CopyButton } from '../controls/copy-button.tsx'
import { Icon } from '../controls/icon.tsx'
import { LinkButton } from '../controls/link-button.tsx'
import type { Reported } from '../panel-host.ts'
import type { View } from '../view.ts'
import { draftMail } from './mail-draft.ts'
import { type Offer, offersOf } from './offers.ts'
import { chatOf, type Recipient, recipientsOf } from './recipients.ts'
import { reportText } from './report-text.ts'

interface ReportDraftProps {
  readonly view: View
  readonly situation: SituationEntry
  readonly answer: Answer
  readonly about: Reported | undefined
}

/** The report as a text to fill in: what may be added to it, and the ways to take it along. Nothing is sent from here. */
export function ReportDraft({ view, situation, answer, about }: ReportDraftProps) {
  const { say, actions, model, language } = view
  // keyed by the whole line, so that another page does not inherit the tick
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isOpen, setOpen] = useState(false)
  const [pasteInto, setPasteInto] = useState<'mail' | 'chat'>()
  const offers = offersOf(view, about)
  const added = offers.map(({ line }) => line).filter((line) => ticked.has(line))
  const text = reportText(view, situation, added)
  const subject = situation.confidential
    ? say(texts.confidential)
    : nameIn(model, situation.title, situation.id, language)
  // in a channel that many read nothing stays confidential
  const chat = situation.confidential ? undefined : chatOf(answer)

  const tick = ({ line }: Offer, isTicked: boolean) => {
    const others = [...ticked].filter((one) => one !== line)
    setTicked(new Set(isTicked ? [...others, line] : others))
  }
  const { copy, open } = actions
  const copyAndOpen = async (place: 'mail' | 'chat', link: string): Promise<void> => {
    const isDone = await copy?.(text)
    setPasteInto(isDone ? place : undefined)
    // what cannot be copied for them, readers must be able to select
    if (isDone) open?.(link)
    else setOpen(true)
  }

  return (
    <>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(texts.prefilled)}</summary>
        <pre dir="auto">{text}</pre>
      </details>
      {offers.map((offer) => (
        <label key={offer.line} class="offer">
          <input
            type="checkbox"
            checked={ticked.has(offer.line)}
            onChange={(event) => tick(offer, event.currentTarget.checked)}
          />
          <span>
            {say(texts.add)} <bdi class="offered">{offer.line}</bdi>
          </span>
        </label>
      ))}
      <div class="ways">
        <CopyButton view={view} text={text}>
          {say(texts.copy)}
        </CopyButton>
        {recipientsOf(view, situation, answer).map((recipient) => (
          <MailButton
            key={recipient.name}
            view={view}
            recipient={recipient}
            draft={draftMail(recipient.mails, subject, text)}
            copyAndOpen={(link) => copyAndOpen('mail', link)}
          />
        ))}
        {chat !== undefined && copy && open && (
          <button type="button" class="button" onClick={() => copyAndOpen('chat', chat)}>
            <Icon name="chat" />
            {say(texts.chat)}
          </button>
        )}
      </div>
      <p class="aside" role="status">
        {pasteInto && say(texts.paste[pasteInto])}
      </p>
    </>
  )
}

interface MailButtonProps {
  readonly view: View
  readonly recipient: Recipient
  readonly draft: ReturnType<typeof draftMail>
  copyAndOpen(link: string): Promise<void>
}

/** Opens the e-mail with its text in it; one that is too long for that goes to the clipboard. */
function MailButton({ view, recipient, draft: { link, isWhole }, copyAndOpen }: MailButtonProps) {
  const label = view.say(texts.mailTo)(visibleContact(recipient.name))
  if (isWhole || !view.actions.copy) {
    return (
      <LinkButton view={view} link={link} icon="mail" label={label}>
        {label}
      </LinkButton>
    )
  }
  return (
    <button type="button" class="button" onClick={() => copyAndOpen(link)}>
      <Icon name="mail" />
      {label}
    </button>
  )
}

const texts = {
  prefilled: {
    en: 'Text to fill in',
    de: 'Text zum Ausfüllen',
    fr: 'Texte à compléter',
  } satisfies InOwnLanguages<string>,
  add: {
    en: 'Add to the text:',
    de: 'In den Text aufnehmen:',
    fr: 'Ajouter au texte :',
  } satisfies InOwnLanguages<string>,
  copy: { en: 'Copy text', de: 'Text kopieren', fr: 'Copier le texte' } satisfies InOwnLanguages<string>,
  mailTo: {
    en: (name) => `E-mail text to ${name}`,
    de: (name) => `Text als E-Mail an ${name}`,
    fr: (name) => `Texte par e-mail à ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  chat: {
    en: 'Copy text and open chat',
    de: 'Text kopieren und Chat öffnen',
    fr: 'Copier le texte et ouvrir le tchat',
  } satisfies InOwnLanguages<string>,
  confidential: { en: 'Confidential', de: 'Vertraulich', fr: 'Confidentiel' } satisfies InOwnLanguages<string>,
  paste: {
    mail: {
      en: 'The text is too long for a link, so it was copied: paste it into the e-mail.',
      de: 'Der Text ist zu lang für einen Link und wurde kopiert: Fügen Sie ihn in die E-Mail ein.',
      fr: 'Le texte est trop long pour un lien et a été copié : collez-le dans l’e-mail.',
    },
    chat: {
      en: 'The text was copied: paste it into the chat.',
      de: 'Der Text wurde kopiert: Fügen Sie ihn in den Chat ein.',
      fr: 'Le texte a été copié : collez-le dans le tchat.',
    },
  } satisfies Record<'mail' | 'chat', InOwnLanguages<string>>,
}
