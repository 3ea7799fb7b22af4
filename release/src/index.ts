export { handOver } from './hand-over.ts'
export { stores } from './stores/index.ts'
