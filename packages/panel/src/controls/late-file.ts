import { useLayoutEffect, useState } from 'preact/hooks'

/** A part of the panel in a file of its own, which few need. */
export interface LateFile<File> {
  /** Missing until it is there, and where it cannot be read; the rest of the panel is then as useful as before. */
  readonly file?: File
  readonly isComing: boolean
}

/** Loads such a part once it is wanted. */
export function useLateFile<File extends object>(load: () => Promise<File>, isWanted: boolean): LateFile<File> {
  const [file, setFile] = useState<File | 'failed'>()
  useLayoutEffect(() => {
    if (isWanted) load().then(setFile, () => setFile('failed'))
  }, [load, isWanted])
  if (!isWanted || file === 'failed') return { isComing: false }
  return file ? { file, isComing: false } : { isComing: true }
}
