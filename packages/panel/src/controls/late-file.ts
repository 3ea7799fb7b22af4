import { useEffect, useState } from 'preact/hooks'

/**
 * A part of the panel in a file of its own, loaded once it is wanted: what is needed first must not wait for it. `undefined`
 * until it is there, and where it cannot be read; the rest of the panel is then as useful as before.
 */
export function useLateFile<File extends object>(load: () => Promise<File>, isWanted: boolean): File | undefined {
  const [file, setFile] = useState<File>()
  useEffect(() => {
    if (isWanted) load().then(setFile, () => undefined)
  }, [load, isWanted])
  return isWanted ? file : undefined
}
