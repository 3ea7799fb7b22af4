export { mountView, type ViewProps } from './mount-view.tsx'
export type { ViewHost } from './view-host.ts'
