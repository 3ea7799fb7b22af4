/* What a panel asks once it stands: whether its reader is new here, and whether they came for something. */
export { takeAsked } from '../host/asked-screen.ts'
export { prepareWelcome } from './welcome.ts'
