import { type DirectoryStore, type JoinProblem, type Trust } from '@rolebook/directory';
import type { Instant } from '@rolebook/model';
import type { Company } from './company.ts';
import type { Trouble } from './trouble.ts';
/** Whom this browser has joined, and who said so. */
export interface Source {
    readonly by: 'join-code' | 'policy';
    readonly trust: Trust;
}
/** A policy decides whom this browser has joined. `problem`: what it says cannot be used. */
export interface Managed {
    readonly problem?: JoinProblem;
    /** Whom to tell that a contact is wrong. The panel offers it only where it is an address. */
    readonly reportAddress?: string;
}
/** The last time the directory was asked for. */
export interface Attempt {
    readonly at: Instant;
    /** How many attempts in a row have failed, this one included; 0 when it succeeded. */
    readonly failures: number;
    readonly trouble?: Trouble;
}
/** One small fact that is kept, in a single write. What cannot be read counts as not there. */
export interface KeptRecord<T> {
    read(store: DirectoryStore): Promise<T | undefined>;
    write(store: DirectoryStore, value: T): Promise<void>;
    remove(store: DirectoryStore): Promise<void>;
}
/** Whom this browser has joined. Read as distrustfully as a join code, for a store may be damaged. */
export declare const sourceRecord: KeptRecord<Source>;
export declare const managedRecord: KeptRecord<Managed>;
export declare const attemptRecord: KeptRecord<Attempt>;
/** Which company of the joined group somebody is at; nothing where they read the group's own directory. */
export declare const companyRecord: KeptRecord<Company>;
/** The texts of one organisation's directory, apart from everything else that is kept. */
export declare function directoryStore(store: DirectoryStore, organisation: string): DirectoryStore;
/** Removes the directories of every organisation but these. */
export declare function forgetDirectories(store: DirectoryStore, ...except: readonly (string | undefined)[]): Promise<void>;
//# sourceMappingURL=records.d.ts.map