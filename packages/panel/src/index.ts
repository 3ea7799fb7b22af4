export { JoinForm } from './joining/join-form.tsx'
export { type MountedPanel, mountPanel } from './mount-panel.tsx'
export type {
  Brand,
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
