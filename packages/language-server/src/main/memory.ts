import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the process small. By default the engine lets the heap grow to several times the live data before it collects
 * garbage, which pays off for short-lived programs; a language server runs for days beside an editor.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--semi-space-growth-factor=1')
  // the last compiler costs 5 to 10 MB, and hardly speeds up work that takes a millisecond (docs/performance.md)
  if (hasMiddleCompiler()) setFlagsFromString('--no-turbofan')
}

/**
 * Whether there is a middle compiler. Node 20 and 22 come without Maglev, and there only the last compiler makes code
 * fast.
 */
function hasMiddleCompiler(): boolean {
  return Number.parseInt(process.versions.node, 10) >= 24 && ['x64', 'arm64'].includes(process.arch)
}
