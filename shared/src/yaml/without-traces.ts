/**
 * Does work whose errors are only read and never thrown, without stack traces: making a trace takes as long as reading
 * a short text. Afterwards the host's setting is restored, whatever happens.
 */
export function withoutTraces<Result>(work: () => Result): Result {
  const set: unknown = Reflect.get(Error, 'stackTraceLimit')
  // not by assignment, which throws where somebody has frozen the built-in objects
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return work()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', set)
  }
}
