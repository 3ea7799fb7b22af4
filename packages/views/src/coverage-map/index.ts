export type { MapWish } from '../maps/map-wish.ts'
export { CoverageMapPage } from './coverage-map-page.tsx'
