import { waitFor } from './deadline.ts'
import { aimAt, type Place, type Target, takeOutcomeOfAim } from './locate-target.ts'

export type { Target } from './locate-target.ts'

/** What a browser must be able to do with one document for the rest to be built on it. */
export interface DocumentHost {
  /** Runs a function in the document; it must not use anything from outside itself but its arguments. */
  evaluate<Args extends unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  /** Runs a whole script's text in the document, past its content security policy. */
  inject(source: string): Promise<void>
  /** Presses and releases the mouse at a point of the document, in CSS pixels, as the user's own hand would. */
  clickAt(place: Place): Promise<void>
  /** Types a text, key by key, to whatever has the focus. */
  typeKeys(text: string): Promise<void>
  /** Presses one key by its name: `Enter`, `Escape`, `Tab`, `ArrowDown`, … */
  press(key: KeyName): Promise<void>
  /** A PNG of what is seen of the document. */
  screenshot(): Promise<Uint8Array>
}

export type KeyName =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Backspace'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'

/** One document in a real browser: a tab's page, the side panel, the sidebar or the popup; the same in each browser. */
export class HostDocument {
  readonly #host: DocumentHost
  readonly evaluate: DocumentHost['evaluate']
  readonly inject: DocumentHost['inject']
  readonly press: DocumentHost['press']
  readonly screenshot: DocumentHost['screenshot']

  constructor(host: DocumentHost) {
    this.#host = host
    this.evaluate = host.evaluate.bind(host)
    this.inject = host.inject.bind(host)
    this.press = host.press.bind(host)
    this.screenshot = host.screenshot.bind(host)
  }

  /**
   * Clicks with the mouse on what is meant, once it is on screen and nothing covers it, and waits until the click has
   * arrived: Firefox hands it on in its own time. Where something moved as the mouse went there, it aims again.
   */
  async click(target: Target): Promise<void> {
    let outcome: string
    do {
      const place = await waitFor(`${describeTarget(target)} to be clickable`, () => this.evaluate(aimAt, target))
      await this.#host.clickAt(place)
      outcome = await waitFor(`the click on ${describeTarget(target)} to arrive`, async () => {
        // what was clicked may have closed the page or begun another, so the click has arrived
        const aim = (await this.evaluate(takeOutcomeOfAim).catch(() => undefined)) ?? 'hit'
        if (aim !== 'hit' && aim !== 'missed') throw new Error(aim)
        return aim
      })
    } while (outcome === 'missed')
  }

  /** Clicks into a field, empties it, and types the text key by key. */
  async type(target: Target, text: string): Promise<void> {
    await this.click(target)
    await this.evaluate(() => {
      const field = document.activeElement
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
    })
    if (text === '') await this.press('Backspace')
    else await this.#host.typeKeys(text)
    await waitFor(`“${text}” to be written`, () =>
      this.evaluate((wanted) => {
        const field = document.activeElement
        const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
        return !isField || field.value === wanted
      }, text),
    )
  }

  /** The text a person sees, white space collapsed; of the whole document, or of the first element that matches. */
  text(selector = 'body'): Promise<string> {
    return this.evaluate((wanted) => {
      const element = document.querySelector(wanted)
      const seen = element instanceof HTMLElement ? element.innerText : (element?.textContent ?? '')
      return seen.replace(/\s+/g, ' ').trim()
    }, selector)
  }

  /** Waits until the document shows this text, and gives all the text it then shows. */
  waitForText(wanted: string | RegExp, within?: number): Promise<string> {
    return waitFor(
      `the text ${wanted}`,
      async () => {
        const seen = await this.text()
        const isThere = typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)
        if (!isThere) throw new Error(seen.slice(0, 1000))
        return seen
      },
      within,
    )
  }
}

function describeTarget(target: Target): string {
  return typeof target === 'string' ? target : `“${target.text}”`
}
