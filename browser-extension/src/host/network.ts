/**
 * Whether the browser was told to work without a network. Firefox then answers from its cache, as though the server had
 * just confirmed it. Chromium never does, and its word for it says nothing of servers on this very computer.
 */
export function worksOffline(): boolean {
  return import.meta.env.FIREFOX && !navigator.onLine
}
