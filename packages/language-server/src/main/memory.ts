import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the process small. Left to itself the engine lets the heap grow to several times of what is held before it looks
 * for what can go, which pays for programs that end soon; a language server stays for days beside an editor.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--semi-space-growth-factor=1')
  // the last compiler costs 5 to 10 MB, and hardly speeds up work of a millisecond (docs/performance.md)
  if (hasMiddleCompiler()) setFlagsFromString('--no-turbofan')
}

/** Node 20 and 22 come without Maglev; there the last compiler is the only one that makes code fast. */
function hasMiddleCompiler(): boolean {
  return Number.parseInt(process.versions.node, 10) >= 24 && ['x64', 'arm64'].includes(process.arch)
}
