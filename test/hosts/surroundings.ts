import type { BrowserOptions } from './host-browser.ts'

/** What of the machine a browser under test sees. */
export interface Surroundings {
  /** Language of the browser's surface and of the pages it asks for; without it, the machine's. */
  language?: string
  /** Time zone; without it, the machine's. */
  timezone?: string
}

/**
 * Gives the language and time zone a browser is to see. Without a window nobody looks but the test, which must see the
 * same on every machine: English and UTC. A window is for a person, and shows what that person's machine says.
 */
export function chooseSurroundings(options: BrowserOptions): Surroundings {
  const { language, timezone } = options
  if (!options.headed) return { language: language ?? 'en', timezone: timezone ?? 'UTC' }
  return { ...(language && { language }), ...(timezone && { timezone }) }
}
