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
  Screen,
  Self,
  SelfKeeper,
} from './panel-host.ts'
