import { Refusal, tryAgain } from './refusal.ts'

/** The step that a request is part of, so that a failure can say how things stand. */
export interface Step {
  /** As it goes on after "while": `asking for the status`. */
  readonly doing: string
  /** How things stand in the store when this step fails. */
  readonly stands: string
  /** What to do about an answer with a status; without one, the store's own text has to be followed. */
  readonly remedies?: Readonly<Record<number, string>>
  /** Further statuses that count as success here. */
  readonly accepted?: readonly number[]
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The body as JSON, or an empty object where it is none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** In milliseconds: long enough for the largest package over a slow connection. */
const longest = 5 * 60_000

/**
 * Sends one request, once: only the caller knows whether a second one would do harm.
 * @throws Refusal when the line breaks, nothing comes, or the answer is an error that the step does not accept
 */
export async function send(url: string, options: RequestInit, step: Step): Promise<Answer> {
  const { status, headers, text } = await exchange(url, options, step)
  if (status >= 400 && !step.accepted?.includes(status)) {
    const said = text.trim().slice(0, 1000)
    throw new Refusal(
      `While ${step.doing} the store answered ${status}${said === '' ? ', without a reason.' : `: ${said}`}`,
      step.stands,
      step.remedies?.[status] ?? remedyOf(status),
    )
  }
  return { status, headers, body: readJson(text) }
}

async function exchange(url: string, options: RequestInit, step: Step) {
  try {
    const response = await fetch(url, { ...options, redirect: 'error', signal: AbortSignal.timeout(longest) })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    throw new Refusal(`While ${step.doing} the connection broke: ${reasonOf(error)}.`, step.stands, tryAgain)
  }
}

function remedyOf(status: number): string {
  if (status === 429 || status >= 500) return tryAgain
  return 'Mend what the store names; a changed package needs a new version, and so a new release.'
}

/** The cause says what happened, "fetch failed" does not. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error && cause.message !== '' ? cause.message : message
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
