/*
 * What the panel has beyond its first contact only for whoever has it in their own browser: a preview neither hands
 * anything on nor knows who reads it.
 */
export { YourCompany } from '../company/your-company.tsx'
export { MyPart } from '../my-part/my-part.tsx'
export { AskCompany } from '../reach/ask-company.tsx'
export { ChooseReport } from '../report/choose-report.tsx'
export { SmallPrint } from '../standing/small-print.tsx'
export { TellUsLink } from '../standing/tell-us-link.tsx'
export { OnYourPhone, phonePageOf } from '../welcome/on-your-phone.tsx'
export { WelcomeSheet } from '../welcome/welcome-sheet.tsx'
