import { readLocalStoreAhead } from '../../host/local-store.ts'

/*
 * The browser takes as long to answer the first questions about what is kept as to have the panel's script ready. So this
 * file, which is small and runs before all others, asks them already.
 */
export const ahead = readLocalStoreAhead()
