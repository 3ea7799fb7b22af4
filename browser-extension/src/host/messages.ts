import type { JoinAnswer } from '../membership/membership.ts'
import { browser } from './browser.ts'

/** What the extension's pages ask of its background, and what they get. */
export interface Requests {
  /** Somebody opened the panel. Answered when the check it may cause is done. */
  opened: { readonly asked: undefined; readonly answer: undefined }
  /** The network came back while the panel is open. */
  online: { readonly asked: undefined; readonly answer: undefined }
  join: { readonly asked: string; readonly answer: JoinAnswer }
  /** Somebody wants to know now whether there is something newer. */
  check: { readonly asked: undefined; readonly answer: undefined }
  /** The organisation of the company to read from now on; an empty text for the group itself. */
  choose: { readonly asked: string; readonly answer: JoinAnswer }
  leave: { readonly asked: undefined; readonly answer: boolean }
}

type RequestName = keyof Requests

/** How the background answers each request. */
export type Answers = {
  readonly [Name in RequestName]: (asked: Requests[Name]['asked']) => Promise<Requests[Name]['answer']>
}

/** Asks the background, waking it if it sleeps. Rejects where it cannot answer. */
export async function askBackground<Name extends RequestName>(
  name: Name,
  asked: Requests[Name]['asked'],
): Promise<Requests[Name]['answer']> {
  const answered: Answered<Requests[Name]['answer']> = await browser.runtime.sendMessage({ name, asked })
  if (!answered) throw new Error('The background could not answer.')
  return answered.answer
}

/** What goes back to a page; nothing where answering failed. */
type Answered<Answer> = { readonly answer: Answer } | undefined

/** Answers the extension's own pages. Nobody else can ask: the manifest lets no page and no other extension connect. */
export function answerPages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answered: Answered<unknown>) => void) => {
    const answering = answerTo(message, answers)
    answering?.then(
      (answer) => reply({ answer }),
      () => reply(undefined),
    )
    // Chromium takes no promise for an answer, and must be told that one comes later
    return answering !== undefined
  })
}

function answerTo(message: unknown, answers: Answers): Promise<unknown> | undefined {
  const { name, asked } = message as { name?: unknown; asked?: unknown }
  if (name === 'join') return answers.join(String(asked))
  if (name === 'choose') return answers.choose(String(asked))
  if (name === 'opened') return answers.opened(undefined)
  if (name === 'online') return answers.online(undefined)
  if (name === 'check') return answers.check(undefined)
  if (name === 'leave') return answers.leave(undefined)
  return undefined
}
