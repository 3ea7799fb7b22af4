export { type MountedPanel, mountPanel } from './mount-panel.tsx'
export type {
  Brand,
  Company,
  Draft,
  Joined,
  JoinResult,
  NotJoined,
  PageBeside,
  PanelHost,
  PanelState,
  Reported,
  Screen,
  Self,
  SelfKeeper,
  Welcome,
} from './panel-host.ts'
export { loadCatalogue } from './wording.ts'
