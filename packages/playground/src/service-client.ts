import type { Instant, OwnLanguage } from '@rolebook/model'
import type { Position, Range } from 'vscode-languageserver-types'
import type { Answers, Question, Reply } from './service-messages.ts'

/** The language service in the worker. */
export interface ServiceClient {
  setText(text: string): void
  setLanguage(language: OwnLanguage): void
  findings(now: Instant): Promise<Answers['findings']>
  hover(position: Position, now: Instant): Promise<Answers['hover']>
  fixes(range: Range, now: Instant): Promise<Answers['fixes']>
}

/** Starts the worker. Questions are answered in the order in which they are asked. */
export function startService(): ServiceClient {
  const worker = new Worker(new URL('./service.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: never) => void>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data.answer as never)
    waiting.delete(data.id)
  })
  const tell = (question: Question) => worker.postMessage(question)
  const ask = <T>(question: (id: number) => Question) =>
    new Promise<T>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      tell(question(last))
    })
  return {
    setText: (text) => tell({ about: 'text', text }),
    setLanguage: (language) => tell({ about: 'language', language }),
    findings: (now) => ask((id) => ({ about: 'findings', id, now })),
    hover: (position, now) => ask((id) => ({ about: 'hover', id, now, position })),
    fixes: (range, now) => ask((id) => ({ about: 'fixes', id, now, range })),
  }
}
