/**
 * What every host of Rolebook shares of the platform: Node, browsers, their workers, VS Code on the desktop and the
 * web. Host-free packages compile with `types: []` and no DOM, so that nothing else can slip in. Add only what all of
 * them have.
 */
interface URLSearchParams {
  get(name: string): string | null
}
interface URL {
  readonly href: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly origin: string
  readonly username: string
  readonly password: string
  readonly searchParams: URLSearchParams
}
declare const URL: { new (url: string, base?: string): URL; canParse(url: string, base?: string): boolean }

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare const TextEncoder: { new (): TextEncoder }
interface TextDecoder {
  decode(bytes?: ArrayBuffer | ArrayBufferView): string
}
declare const TextDecoder: { new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder }

declare function btoa(bytes: string): string
declare function atob(base64: string): string
declare function structuredClone<T>(value: T): T
declare function queueMicrotask(task: () => void): void
declare function setTimeout(task: () => void, milliseconds?: number): unknown
declare function clearTimeout(timer: unknown): void

interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}
interface AbortController {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
}
declare const AbortController: { new (): AbortController }
declare const AbortSignal: { timeout(milliseconds: number): AbortSignal }

interface ByteStream {
  getReader(): {
    read(): Promise<{ done: false; value: Uint8Array } | { done: true; value: undefined }>
    cancel(): Promise<void>
  }
}
declare function fetch(
  address: string,
  options: {
    readonly cache: 'no-cache'
    readonly credentials: 'omit'
    readonly redirect: 'error'
    readonly signal: AbortSignal
  },
): Promise<{ readonly status: number; readonly body: ByteStream | null }>

interface CryptoKey {
  readonly type: string
  readonly extractable: boolean
  readonly usages: readonly string[]
}
interface CryptoKeyPair {
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
}
interface SubtleCrypto {
  digest(algorithm: 'SHA-256', data: ArrayBufferView | ArrayBuffer): Promise<ArrayBuffer>
}
declare const crypto: { readonly subtle: SubtleCrypto; getRandomValues<T extends ArrayBufferView>(array: T): T }
