import type { Rule } from '../rule.ts';
/** Every rule, by id. */
export declare const rules: readonly Rule[];
//# sourceMappingURL=rules.d.ts.map