export { type ImportReport, importRaci, type RaciImport, type RaciImportOptions } from './raci/import-raci.ts'
export type { Remark, RemarkCode } from './raci/remarks.ts'
export { type Decoded, decodeTable } from './table/decode.ts'
