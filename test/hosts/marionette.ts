import { createConnection, type Socket } from 'node:net'
import { patience } from './deadline.ts'

/** Where a script or a command works: in the tab's page, or in the browser's own window. */
export type Context = 'content' | 'chrome'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/**
 * A connection to Firefox's own remote control, which Firefox serves itself: no driver program is needed between.
 * A packet is its length, a colon, and JSON: `[0, id, command, parameters]` there, `[1, id, error, result]` back.
 */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #received: Buffer = Buffer.alloc(0)

  private constructor(socket: Socket, onGreeting: () => void) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk])
      for (const packet of this.#takePackets()) {
        if (Array.isArray(packet)) this.#answer(packet)
        else onGreeting()
      }
    })
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'))
      this.#waiting.clear()
    })
  }

  /** Connects to a Firefox on this machine and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const marionette = await new Promise<Marionette>((resolve, reject) => {
      const socket = createConnection(port, '127.0.0.1')
      socket.on('error', reject)
      const opened = new Marionette(socket, () => resolve(opened))
    })
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
    return marionette
  }

  /** Sends one command and gives its result; throws what Firefox answers as an error. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error('Firefox closed the connection'))
      this.#lastId += 1
      this.#waiting.set(this.#lastId, { resolve, reject })
      const packet = Buffer.from(JSON.stringify([0, this.#lastId, command, parameters]))
      this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]))
    })
  }

  /** Does `work` with the commands going to the given context, and switches back to the page's afterwards. */
  async inContext<T>(context: Context, work: () => Promise<T>): Promise<T> {
    await this.send('Marionette:SetContext', { value: context })
    try {
      return await work()
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** Runs a function, which may be async and uses nothing but its arguments, in the browser's own window. */
  runInBrowser<Args extends unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.inContext('chrome', async () => {
      const answer = await this.send('WebDriver:ExecuteAsyncScript', {
        script: wrapScript(script),
        args,
        newSandbox: true,
        sandbox: null,
        scriptTimeout: patience,
      })
      const { value } = answer as { value: Outcome<Result> }
      return unwrapOutcome(value)
    })
  }

  /** Cuts the connection. */
  disconnect(): void {
    this.#socket.destroy()
  }

  #takePackets(): unknown[] {
    const packets: unknown[] = []
    for (;;) {
      const colon = this.#received.indexOf(':')
      if (colon < 0) return packets
      const end = colon + 1 + Number(this.#received.subarray(0, colon))
      if (this.#received.length < end) return packets
      packets.push(JSON.parse(this.#received.subarray(colon + 1, end).toString()))
      this.#received = this.#received.subarray(end)
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(id as number)
    this.#waiting.delete(id as number)
    if (error) {
      const { error: kind, message } = error as { error: string; message: string }
      waiting?.reject(new Error(`${kind}: ${message}`))
    } else {
      waiting?.resolve(result)
    }
  }
}

/** What a wrapped script hands back: errors travel as text, since Marionette drops their message. */
export interface Outcome<Result> {
  value?: Result
  error?: string
}

/** Writes a function as the body of an async script, whose last argument takes the outcome. */
export function wrapScript(script: (...args: never[]) => unknown): string {
  return `const args = Array.from(arguments); const done = args.pop();
    (async () => (${script})(...args))().then(
      (value) => done({ value }),
      (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }))`
}

/** Gives a wrapped script's value, or throws its error. */
export function unwrapOutcome<Result>({ value, error }: Outcome<Result>): Result {
  if (error !== undefined) throw new Error(error)
  return value as Result
}
