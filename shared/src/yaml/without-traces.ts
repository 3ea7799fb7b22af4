/**
 * Does work whose errors are read for what they say and never thrown: they are made without traces, which take as long as
 * reading a short text does. What the host has set holds again afterwards, whatever happens.
 */
export function withoutTraces<Result>(work: () => Result): Result {
  const set: unknown = Reflect.get(Error, 'stackTraceLimit')
  // not assigned, which throws where somebody has frozen what belongs to the language
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return work()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', set)
  }
}
