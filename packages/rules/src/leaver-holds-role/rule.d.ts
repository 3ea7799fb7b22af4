export declare const rule: import('../rule.ts').Rule<'contact' | 'cover' | 'deputy' | 'end' | 'holds' | 'left'>
//# sourceMappingURL=rule.d.ts.map
