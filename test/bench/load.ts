import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadCost } from './load-server.ts'

/** What one answer of a plain static server costs it. */
export interface AnswerCost {
  /** Time of the processor, in microseconds. */
  readonly work: number
  readonly bytes: number
}

/** A file that is unchanged and one that is sent whole, each over a connection of its own, as browsers come. */
export interface LoadOnServer {
  readonly unchanged: AnswerCost
  readonly whole: AnswerCost
}

/** As many ask at once. */
const crowd = 64

/** Asks a server on this machine for a file so many times, and has it say what that cost. */
export async function measureLoad(file: Uint8Array, requests: number): Promise<LoadOnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-load-'))
  const path = join(folder, 'directory')
  writeFileSync(path, file)
  const server = fork(fileURLToPath(new URL('./load-server.ts', import.meta.url)), [path])
  try {
    const [{ port, etag }] = (await once(server, 'message')) as [{ port: number; etag: string }]
    const ask = (headers: Record<string, string>, expected: number) =>
      askOnce(`http://127.0.0.1:${port}/directory`, headers, expected)
    const known = { 'If-None-Match': etag }
    // until both ends have compiled what they run
    await measureAnswers(server, 2_000, () => ask(known, 304))
    const unchanged = await measureAnswers(server, requests, () => ask(known, 304))
    const whole = await measureAnswers(server, Math.ceil(requests / 4), () => ask({}, 200))
    return { unchanged, whole }
  } finally {
    server.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureAnswers(server: ChildProcess, wanted: number, ask: () => Promise<void>): Promise<AnswerCost> {
  await costOf(server)
  let left = wanted
  const askOn = async () => {
    while (left > 0) {
      left -= 1
      await ask()
    }
  }
  await Promise.all(Array.from({ length: crowd }, askOn))
  const { requests, work, bytes } = await costOf(server)
  if (requests !== wanted) throw new Error(`${requests} of ${wanted} requests arrived.`)
  return { work: work / requests, bytes: bytes / requests }
}

async function costOf(server: ChildProcess): Promise<LoadCost> {
  const answer = once(server, 'message') as Promise<[LoadCost]>
  server.send('cost')
  return (await answer)[0]
}

/** No browser keeps a connection for four hours, so each request has its own. */
const agent = new Agent({ keepAlive: false, maxSockets: crowd })

function askOnce(address: string, headers: Record<string, string>, expected: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers }, (response) => {
      if (response.statusCode !== expected) reject(new Error(`${response.statusCode} instead of ${expected}`))
      response.on('end', resolve).resume()
    })
    request.on('error', reject)
  })
}
