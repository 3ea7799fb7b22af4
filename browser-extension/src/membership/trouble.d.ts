import { type FetchProblem, type JoinProblem, type RefusalCode } from '@rolebook/directory';
import type { OwnLanguage } from '@rolebook/model';
/** Why joining or checking did not succeed. Plain data, so that it can be kept and sent between pages. */
export type Trouble = {
    readonly in: 'join-code';
    readonly problem: JoinProblem;
} | {
    readonly in: 'fetch';
    readonly problem: FetchProblem;
} | {
    readonly in: 'directory';
    readonly problem: RefusalCode;
} | {
    readonly in: 'browser';
    readonly problem: BrowserProblem;
};
/**
 * `managed`: a policy decides whom this browser has joined. `not-kept`: the browser could not store what arrived.
 * `no-such-company`: the group does not name the company that was chosen, or no longer.
 */
export type BrowserProblem = 'managed' | 'not-kept' | 'no-such-company';
/** The trouble in one sentence for staff. */
export declare function troubleSentence(trouble: Trouble, language: OwnLanguage): string;
//# sourceMappingURL=trouble.d.ts.map