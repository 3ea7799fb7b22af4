export type { Delivery, Store } from './delivery.ts'
export { Refusal } from './refusal.ts'
export { readPackages } from './release-packages.ts'
export { stores } from './stores/index.ts'
