import type { Instant } from '@rolebook/model';
import type { Attempt } from './records.ts';
/** Whether opening the panel is a reason to check. */
export declare function isDueOnOpening(attempt: Attempt | undefined, now: Instant): boolean;
/**
 * How long to wait until the next check by itself, in milliseconds: four hours, an hour more or less so that a whole
 * staff does not ask at once; after failures 5, 15, 45 minutes and so on up to a day, a quarter more or less.
 * `chance` is a random number from 0 to 1.
 */
export declare function delayUntilNextCheck(failures: number, chance: number): number;
//# sourceMappingURL=schedule.d.ts.map