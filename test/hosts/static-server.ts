import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** A file server on 127.0.0.1 that answers as a directory's server should, and can be troubled on purpose. */
export interface StaticServer {
  /** Address without a slash at its end; it stays the same over `stop` and `start`. */
  readonly url: string
  /** What was asked for so far, oldest first. */
  readonly requests: readonly Request[]
  /** Serves these bytes at a path (beginning with a slash) from now on, whatever lies in the folder. */
  replace(path: string, bytes: Uint8Array | string): void
  /** Serves the folder's own bytes at the path again. */
  restore(path: string): void
  /** Stops answering; connections that are open are cut. */
  stop(): Promise<void>
  /** Answers again, at the same address. */
  start(): Promise<void>
}

export interface Request {
  method: string
  path: string
  status: number
  ifNoneMatch: string | undefined
  origin: string | undefined
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Serves a folder over http on a free port, with an ETag for each file, 304 for one that is unchanged, and the two
 * headers by which pages of any origin may read it and its ETag.
 */
export async function startStaticServer(folder: string): Promise<StaticServer> {
  const replaced = new Map<string, Uint8Array>()
  const requests: Request[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const status = await respond(request, response, path, replaced.get(path) ?? join(folder, normalize(path)))
    const { 'if-none-match': ifNoneMatch, origin } = request.headers
    requests.push({ method: request.method ?? '', path, status, ifNoneMatch, origin })
  }
  let server = await listen(answer, 0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    replace: (path, bytes) => void replaced.set(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
    restore: (path) => void replaced.delete(path),
    async stop() {
      if (!server.listening) return
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    async start() {
      if (!server.listening) server = await listen(answer, port)
    },
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  source: Uint8Array | string,
): Promise<number> {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', 'ETag')
  response.setHeader('Cache-Control', 'no-cache')
  const bytes = typeof source === 'string' ? await readFile(source).catch(() => undefined) : source
  if (!bytes) return finish(response, 404)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
  response.setHeader('ETag', etag)
  if (request.headers['if-none-match'] === etag) return finish(response, 304)
  response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream')
  return finish(response, 200, request.method === 'HEAD' ? undefined : bytes)
}

function finish(response: ServerResponse, status: number, bytes?: Uint8Array): number {
  response.writeHead(status).end(bytes)
  return status
}

function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  port: number,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => response.destroy(error as Error))
    })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
