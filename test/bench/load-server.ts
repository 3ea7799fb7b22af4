/*
 * A static server as plain as one can be, in a process of its own: one file in memory, its ETag, and 304 for whoever has it
 * already. Says what it has cost when it is asked, and ends with its parent.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server has cost since it was asked last. */
export interface LoadCost {
  readonly requests: number
  /** Time of the processor, user and system, in microseconds. */
  readonly work: number
  /** What was sent, headers included. */
  readonly bytes: number
}

const file = readFileSync(process.argv[2] ?? '')
const etag = `"${createHash('sha256').update(file).digest('hex').slice(0, 32)}"`
const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache', ETag: etag }
let requests = 0
let bytes = 0
let before = process.cpuUsage()

const server = createServer((request, response) => {
  requests += 1
  const isKnown = request.headers['if-none-match'] === etag
  response.writeHead(
    isKnown ? 304 : 200,
    isKnown ? headers : { ...headers, 'Content-Type': 'application/octet-stream' },
  )
  const { socket } = response
  const written = socket?.bytesWritten ?? 0
  response.end(isKnown ? undefined : file, () => {
    bytes += (socket?.bytesWritten ?? 0) - written
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port, etag }))
process.on('message', () => {
  const { user, system } = process.cpuUsage(before)
  const cost: LoadCost = { requests, work: user + system, bytes }
  process.send?.(cost)
  before = process.cpuUsage()
  requests = 0
  bytes = 0
})
process.on('disconnect', () => process.exit())
