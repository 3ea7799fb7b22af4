import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node'

/**
 * Writes each message at once and in one piece. The library's own writer waits for a turn and then writes head and body
 * separately: an answer would wait behind the check of the same edit, and cost two system calls.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: NodeJS.WritableStream

  constructor(output: NodeJS.WritableStream) {
    super()
    this.#output = output
    output.on('error', (error) => this.fireError(error))
    output.on('close', () => this.fireClose())
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message)
    const text = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    return new Promise((resolve, reject) => {
      this.#output.write(text, (error) => (error ? reject(error) : resolve()))
    })
  }

  end(): void {
    this.#output.end()
  }
}
