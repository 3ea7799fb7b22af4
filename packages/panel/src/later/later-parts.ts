import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Parts of the panel in files of their own; missing until they are there, and where they cannot be read. */
export interface LaterParts {
  readonly everywhere?: typeof import('./everywhere.ts')
  readonly forStaff?: typeof import('./for-staff.ts')
}

export interface Later {
  readonly parts: LaterParts
  /** Whether some may still come. What is drawn then must leave them their room, or stand above them. */
  readonly isComing: boolean
  /** Settles when nothing more comes, and never rejects. */
  load(): Promise<void>
}

/**
 * Loads what the first contact does without. Where that is not what is shown first, nothing waits for it to be painted.
 */
export function useLater(isForStaff: boolean, isFirstContact: boolean): Later {
  const [parts, setParts] = useState<LaterParts>()
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
    if (isFirstContact) void load()
  }, [])
  return { parts: parts ?? {}, isComing: parts === undefined, load }
}
