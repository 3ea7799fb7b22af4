import { join } from 'node:path'

/** The folder that the whole repository lies in. */
export const repositoryRoot = join(import.meta.dirname, '..', '..')
