export declare const rule: import("../rule.ts").Rule<"first" | "none" | "several">;
//# sourceMappingURL=rule.d.ts.map