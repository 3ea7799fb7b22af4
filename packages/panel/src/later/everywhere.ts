/* What the panel has beyond its first contact, in every host. */
export { CardPrint } from '../card/card-print.tsx'
export { WhoSeesThis } from '../card/who-sees-this.tsx'
export { FurtherScreen } from '../further-screen.tsx'
export { MissingNumbers } from '../home/missing-numbers.tsx'
export { PolicyList } from '../policy/policy-list.tsx'
export { ReportDraft } from '../report/report-draft.tsx'
export { createFinder, Findings, Keys, Outcome } from '../search/finding.tsx'
