import { knownFormats } from '../migration/known-formats.ts'
import { meantFormat, writeMarker } from '../migration/marker.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'format-version',
  severity: 'error',
  profile: 'default',
  covers: ['FILE-01', 'FILE-05'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'The file says in which format it is written, and Rolebook knows that format',
    de: 'Die Datei sagt, in welchem Format sie geschrieben ist, und Rolebook kennt dieses Format',
    fr: 'Le fichier dit dans quel format il est écrit, et Rolebook connaît ce format',
  },
  messages: {
    unknown: {
      en: 'This file is written in format “{found}”, but this version of Rolebook knows only format {known}, so nothing else in it was checked. Update Rolebook, or write {known} if the number is a slip.',
      de: 'Diese Datei ist im Format „{found}“ geschrieben, diese Version von Rolebook kennt aber nur das Format {known}; deshalb wurde sonst nichts geprüft. Aktualisieren Sie Rolebook, oder schreiben Sie {known}, falls die Zahl ein Versehen ist.',
      fr: 'Ce fichier est écrit au format « {found} », mais cette version de Rolebook ne connaît que le format {known} : rien d’autre n’a été vérifié. Mettez Rolebook à jour, ou écrivez {known} si le nombre est une erreur.',
    },
    missing: {
      en: 'Nothing says in which format this file is written, so nothing else in it was checked. Write “rolebook: {known}”.',
      de: 'Hier steht nicht, in welchem Format die Datei geschrieben ist; deshalb wurde sonst nichts geprüft. Schreiben Sie „rolebook: {known}“.',
      fr: 'Rien ne dit dans quel format ce fichier est écrit : rien d’autre n’a été vérifié. Écrivez « rolebook: {known} ».',
    },
    write: {
      en: 'Write “{known}”',
      de: '„{known}“ schreiben',
      fr: 'Écrire « {known} »',
    },
  },
  check({ document }, report) {
    const found = document.rolebook.rolebook ?? ''
    // A text that was refused as a whole has no pieces; yaml-syntax says why.
    if (document.pieces.length === 0 || knownFormats.some((format) => format === found)) return
    const known = knownFormats.at(-1) ?? ''
    const key = document.rangeOf(['rolebook'], 'key')
    const value = document.rangeOf(['rolebook'])
    const edit = writeMarker(document, known)
    if (!key || !value || !edit) return
    const fixes = [{ title: 'write' as const, edits: [edit] }]
    if (found === '') {
      report({ message: 'missing', at: { range: key, path: ['rolebook'] }, values: { known }, fixes })
      return
    }
    const isSlip = meantFormat(found, [known]) !== undefined
    report({
      message: 'unknown',
      at: { range: value, path: ['rolebook'] },
      values: { found, known },
      fixes: isSlip ? fixes : [],
    })
  },
})
