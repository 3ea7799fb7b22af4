export { runCommandLine } from './command-line.ts'
export { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
