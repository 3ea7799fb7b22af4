export type { MapWish } from '../maps/map-wish.ts'
export { ResponsibilityMapPage } from './responsibility-map-page.tsx'
