export { type PaperOptions, writePaper } from './write-paper.ts'
