export declare const rule: import('../rule.ts').Rule<
  | 'acceptedPerson'
  | 'acceptedRole'
  | 'coverAudits'
  | 'coverRuns'
  | 'deputyAudits'
  | 'deputyRuns'
  | 'duty'
  | 'exception'
  | 'here'
  | 'holds'
  | 'letters'
  | 'sameHuman'
>
//# sourceMappingURL=rule.d.ts.map
