import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { situationsNow } from './situations-now.ts'
import { situationsThisWeek } from './situations-this-week.ts'
import { situationsToday } from './situations-today.ts'

/** Every situation, for whoever loads no other texts. */
export const situations: Wording['situations'] = { ...situationsNow, ...situationsToday, ...situationsThisWeek }
