import { parse } from '../document.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { type PlacedFile, placeInFiles } from './join-parts.ts'

/** The files of a rolebook after some edits of its one text, each made in the file in which it stands; not joined again. */
export function editFiles<File extends PlacedFile>(files: readonly File[], edits: readonly Edit[]): readonly File[] {
  return files.map((file) => {
    const own = edits.flatMap(({ range, text }) => {
      const there = placeInFiles(files, range)
      return there?.file === file ? [{ range: there.range, text }] : []
    })
    return { ...file, document: parse(applyEdits(file.document.text, own), file.document) }
  })
}
