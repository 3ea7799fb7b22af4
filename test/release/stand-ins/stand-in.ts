import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that reached a stand-in, whole. */
export interface Arrival {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** What is answered: a status, with JSON or without. */
export interface Reply {
  readonly status: number
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** How a store behaves; what it does not know is answered with 404. */
export type Store = (arrival: Arrival) => Reply | undefined | Promise<Reply | undefined>

/**
 * Trouble in place of an answer, for requests whose method and path fit. A connection that is cut is cut while the body
 * arrives.
 */
export interface Trouble {
  readonly at: RegExp
  readonly with: Reply | 'a cut line'
}

/** A store on this computer. */
export interface StandIn {
  readonly address: string
  /** What arrived and was answered without trouble, oldest first. */
  readonly arrivals: readonly Arrival[]
  /** From now on there is this trouble, and no other. */
  trouble(...troubles: readonly Trouble[]): void
  stop(): Promise<void>
}

export async function startStandIn(store: Store): Promise<StandIn> {
  const arrivals: Arrival[] = []
  let troubles: readonly Trouble[] = []
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request
    const trouble = troubles.find(({ at }) => at.test(`${method} ${path}`))?.with
    if (trouble === 'a cut line') return void request.once('readable', () => request.socket.destroy())
    const answered = readBody(request).then(async (body) => {
      if (trouble !== undefined) return answer(response, trouble)
      const arrival = { method, path, headers, body }
      arrivals.push(arrival)
      return answer(response, (await store(arrival)) ?? { status: 404, json: { message: 'Not found' } })
    })
    answered.catch((error: unknown) => answer(response, { status: 500, json: { message: String(error) } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    arrivals,
    trouble(...now) {
      troubles = now
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function answer(response: ServerResponse, { status, json, headers = {} }: Reply): void {
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...headers }).end(json === undefined ? undefined : JSON.stringify(json))
}
