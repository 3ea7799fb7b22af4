import {
  dateInWords,
  type InOwnLanguages,
  nameIn,
  type Policy,
  safeLink,
  titleOfRole,
  visibleText,
} from '@rolebook/model'
import { Fact } from '../controls/fact.tsx'
import { LinkButton } from '../controls/link-button.tsx'
import { titleOfScreen } from '../controls/screen-title.ts'
import { Answering } from '../reach/answering.tsx'
import { NewSince } from '../reach/new-since.tsx'
import type { View } from '../view.ts'

/** What a policy says, where it is read, who approved it and since when it holds, and whom to ask about it at this hour. */
export function PolicyFacts({ view, id, policy }: { view: View; id: string; policy: Policy }) {
  const { model, language, say } = view
  const { summary, owner, approvedBy, from } = policy
  const titleOf = (role: string | undefined) => role && nameIn(model, titleOfRole(model, role), role, language)
  return (
    <>
      {summary && <p dir="auto">{visibleText(nameIn(model, summary, '', language))}</p>}
      <ReadIt view={view} id={id} policy={policy} />
      {(owner ?? approvedBy ?? from) !== undefined && (
        <dl>
          <Fact term={say(texts.approvedBy)} text={titleOf(approvedBy)} />
          <Fact term={say(texts.from)} text={from && dateInWords(from, language)} />
          <Fact term={say(texts.owner)} text={titleOf(owner)} />
        </dl>
      )}
      {owner !== undefined && <Answering view={view} id={owner} />}
    </>
  )
}

/** The way to the text itself, unless there is none that may be opened. */
function ReadIt({ view, id, policy: { web } }: { view: View; id: string; policy: Policy }) {
  const { say } = view
  const link = web === undefined ? undefined : safeLink(web)
  if (link === undefined) return null
  const { text: title } = titleOfScreen(view, { name: 'policy', id })
  return (
    <>
      <p>
        <LinkButton view={view} link={link} icon="web" label={say(texts.readName)(visibleText(title))}>
          {say(texts.read)}
        </LinkButton>
      </p>
      <NewSince view={view} reach={{ kind: 'policy', id }} />
    </>
  )
}

const texts = {
  read: { en: 'Read it', de: 'Lesen', fr: 'Lire' } satisfies InOwnLanguages<string>,
  readName: {
    en: (title) => `Read it: ${title}`,
    de: (title) => `Lesen: ${title}`,
    fr: (title) => `Lire : ${title}`,
  } satisfies InOwnLanguages<(title: string) => string>,
  owner: {
    en: 'Whom to ask about it',
    de: 'Wen Sie dazu fragen',
    fr: 'À qui s’adresser',
  } satisfies InOwnLanguages<string>,
  approvedBy: { en: 'Approved by', de: 'Freigegeben von', fr: 'Approuvée par' } satisfies InOwnLanguages<string>,
  from: { en: 'In force since', de: 'In Kraft seit', fr: 'En vigueur depuis le' } satisfies InOwnLanguages<string>,
}
