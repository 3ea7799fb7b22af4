import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Milliseconds after which a browser that is never idle goes on all the same. */
const longestWait = 200

/** Parts of the panel in files of their own; missing until they are there, and where they cannot be read. */
export interface LaterParts {
  readonly everywhere?: typeof import('./everywhere.ts')
  readonly forStaff?: typeof import('./for-staff.ts')
}

export interface Later {
  readonly parts: LaterParts
  /** Whether the first contact is on screen. Until then nothing else is drawn, for every row would make it wait. */
  readonly isFirstPainted: boolean
  /** Whether some may still come. What is drawn then must leave them their room, or stand above them. */
  readonly isComing: boolean
  /** Settles when nothing more comes, and never rejects. */
  load(): Promise<void>
}

/**
 * Loads what the first contact does without, once that is on screen and nobody has anything more urgent to do. Where it is
 * not what is shown first, nothing waits for it.
 */
export function useLater(isForStaff: boolean, isFirstContact: boolean): Later {
  const [parts, setParts] = useState<LaterParts>()
  const [isFirstPainted, setFirstPainted] = useState(!isFirstContact)
  async function load(): Promise<void> {
    const [everywhere, forStaff] = await Promise.all([
      import('./everywhere.ts').catch(() => undefined),
      isForStaff ? import('./for-staff.ts').catch(() => undefined) : undefined,
    ])
    setParts({ ...(everywhere && { everywhere }), ...(forStaff && { forStaff }) })
  }
  useLayoutEffect(() => {
    if (!isFirstContact) void load()
  }, [])
  useEffect(() => {
    if (!isFirstContact) return
    whenIdle(() => {
      setFirstPainted(true)
      void load()
    })
  }, [])
  return { parts: parts ?? {}, isFirstPainted, isComing: parts === undefined, load }
}

/** Calls back between two frames, so that none waits for it. */
function whenIdle(run: () => void): void {
  // the playground is read in Safari too, which has no such thing
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: longestWait })
  else setTimeout(run)
}
