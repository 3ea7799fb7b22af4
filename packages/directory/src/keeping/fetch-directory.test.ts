import { afterEach, describe, expect, it, vi } from 'vitest'
import { largestFile } from '../canonical.ts'
import { fetchDirectory } from './fetch-directory.ts'

const address = 'https://quay.example/directory'

afterEach(() => vi.unstubAllGlobals())

/** Makes the platform's `fetch` answer like this, and returns the requests it got. */
function answering(answer: () => Promise<Response>): { readonly asked: readonly [string, RequestInit][] } {
  const asked: [string, RequestInit][] = []
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => {
    asked.push([url, options])
    return answer()
  })
  return { asked }
}

describe('fetching a directory', () => {
  it('asks once, without cookies, follows no redirect, and has the browser ask whether its copy is the newest', async () => {
    const { asked } = answering(async () => new Response('abc'))
    expect(await fetchDirectory(address)).toEqual({ bytes: new TextEncoder().encode('abc') })
    const signal = expect.any(AbortSignal)
    expect(asked).toEqual([[address, { cache: 'no-cache', credentials: 'omit', redirect: 'error', signal }]])
  })

  it('waits ten seconds, and then calls it too slow', async () => {
    const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
    answering(() => Promise.reject(new DOMException('over', 'TimeoutError')))
    expect(await fetchDirectory(address)).toEqual({ problem: 'too-slow' })
    expect(patience).toHaveBeenCalledWith(10_000)
    patience.mockRestore()
  })

  it('tells no answer from one that is no file', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await fetchDirectory(address)).toEqual({ problem: 'unreachable' })
    for (const status of [404, 500, 206]) {
      answering(async () => new Response('abc', { status }))
      expect(await fetchDirectory(address)).toEqual({ problem: 'not-there' })
    }
  })

  it('reads no further than shows that it is too large', async () => {
    let read = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        read += 1
        stream.enqueue(new Uint8Array(1 << 20))
      },
    })
    answering(async () => new Response(endless))
    const fetched = await fetchDirectory(address)
    expect('bytes' in fetched && fetched.bytes.length).toBe(largestFile + 1)
    expect(read).toBeLessThan(10)
  })

  it('that ends in the middle brings nothing', async () => {
    const cut = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(new Uint8Array(100))
        stream.error(new TypeError('network error'))
      },
    })
    answering(async () => new Response(cut))
    expect(await fetchDirectory(address)).toEqual({ problem: 'unreachable' })
  })
})
