import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Message, StreamMessageReader } from 'vscode-languageserver/node'
import { WholeMessageWriter } from './whole-message-writer.ts'

describe('messages', () => {
  it('are read at the other end as they were written, each in one piece', async () => {
    const stream = new PassThrough()
    const pieces: string[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece.toString()))
    const read: Message[] = []
    const writer = new WholeMessageWriter(stream)
    const messages = ['Zoë', 'plain', '« 🦷 »'].map((text) => ({ jsonrpc: '2.0', method: 'say', params: [text] }))
    await new Promise<void>((resolve) => {
      new StreamMessageReader(stream).listen((message) => {
        if (read.push(message) === messages.length) resolve()
      })
      for (const message of messages) void writer.write(message)
    })
    expect(read).toEqual(messages)
    expect(pieces).toHaveLength(messages.length)
  })

  it('that cannot be written are refused, and said to be', async () => {
    const stream = new PassThrough()
    const writer = new WholeMessageWriter(stream)
    const said: string[] = []
    writer.onError(([{ message }]) => said.push(message))
    stream.destroy(new Error('The pipe is broken.'))
    await expect(writer.write({ jsonrpc: '2.0' })).rejects.toThrow()
    expect(said).toEqual(['The pipe is broken.'])
  })
})
