export type { Runtime } from './runtime.ts'
export { startServer, version } from './server.ts'
