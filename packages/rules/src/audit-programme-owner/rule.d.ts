export declare const rule: import("../rule.ts").Rule<"here" | "person" | "role">;
//# sourceMappingURL=rule.d.ts.map