export { type Paper, type PaperFile, writePaper } from './write-paper.ts'
