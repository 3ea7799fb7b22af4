import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type InOwnLanguages, longestText, type OwnLanguage } from '@rolebook/model'

export type TextFile =
  | {
      readonly text: string
      /** What stood before the text in the file and is no part of it: a byte order mark, or nothing. */
      readonly mark: '' | '\ufeff'
    }
  | { readonly problem: FileProblem }

/** Why a file was not read. */
export type FileProblem =
  | 'missing'
  | 'folder'
  | 'forbidden'
  | 'endless-link'
  | 'too-large'
  | 'binary'
  | 'not-utf8'
  | 'unreadable'

/** In bytes: the limit counts characters, and no character takes more than four. */
export const largestText = 4 * longestText

/** Reads a file of text (UTF-8, at most as long as a rolebook may be). Never throws. */
export function readTextFile(path: string): TextFile {
  const read = readBytes(path)
  return 'problem' in read ? read : readTextBytes(read.bytes)
}

/** Reads bytes as text, under the same conditions as a file. Never throws. */
export function readTextBytes(bytes: Uint8Array): TextFile {
  if (bytes.length > largestText) return { problem: 'too-large' }
  if (encodingOf(bytes) !== 'utf-8') return { problem: 'not-utf8' }
  if (bytes.includes(0)) return { problem: 'binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return text.length > longestText ? { problem: 'too-large' } : { text, mark: hasMark ? '\ufeff' : '' }
  } catch {
    return { problem: 'not-utf8' }
  }
}

/** The encoding that the first bytes of a text tell by their mark: UTF-16 is what some programs on Windows save in. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Reads the bytes of a file, and of one that is too large or has no end only so many. Never throws. */
export function readBytes(
  path: string,
): { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: FileProblem } {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = readToEnd(file)
      return bytes ? { bytes } : { problem: 'too-large' }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** So much is asked of a file at once that does not say how long it is. */
const portion = 65_536

/** All bytes of a file; `undefined` where they are too many. */
function readToEnd(file: number): Uint8Array<ArrayBuffer> | undefined {
  const { size } = fstatSync(file)
  const portions: Uint8Array[] = []
  let length = 0
  // a pipe or a device has no size and perhaps no end, and a file may grow meanwhile
  while (Math.max(size, length) <= largestText) {
    const bytes = new Uint8Array(Math.max(size - length, portion))
    const count = readSync(file, bytes)
    if (count === 0) return new Uint8Array(Buffer.concat(portions))
    portions.push(bytes.subarray(0, count))
    length += count
  }
  return undefined
}

/** Says with its name why a file was not read. */
export function fileProblemInWords(name: string, problem: FileProblem, language: OwnLanguage): string {
  return `${name}: ${sentences[problem][language]}`
}

function problemOf(error: unknown): FileProblem {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  if (code === 'EISDIR') return 'folder'
  if (code === 'ELOOP') return 'endless-link'
  return isForbidden(error) ? 'forbidden' : 'unreadable'
}

/** Whether the system has said that whoever runs this may not. */
export function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const sentences: Readonly<Record<FileProblem, InOwnLanguages<string>>> = {
  missing: { en: 'There is no such file.', de: 'Diese Datei gibt es nicht.', fr: 'Ce fichier n’existe pas.' },
  folder: {
    en: 'That is a folder, not a file.',
    de: 'Das ist ein Ordner, keine Datei.',
    fr: 'C’est un dossier, pas un fichier.',
  },
  forbidden: {
    en: 'You may not read it; check its permissions.',
    de: 'Lesen ist hier nicht erlaubt; prüfen Sie die Rechte.',
    fr: 'La lecture n’en est pas permise ; vérifiez les droits.',
  },
  'endless-link': {
    en: 'The links that lead to it go round in a circle; let them end at a file.',
    de: 'Die Verknüpfungen dorthin führen im Kreis; lassen Sie sie bei einer Datei enden.',
    fr: 'Les liens qui y mènent tournent en rond ; faites-les aboutir à un fichier.',
  },
  'too-large': {
    en: `The file is too large, or has no end. At most ${longestText / 1_000_000} million characters are read, so that they fit into memory; a rolebook of 100,000 lines has half as many.`,
    de: `Die Datei ist zu groß, oder sie hat kein Ende. Gelesen werden höchstens ${longestText / 1_000_000} Millionen Zeichen, damit sie in den Speicher passen; ein Rolebook mit 100.000 Zeilen hat halb so viele.`,
    fr: `Le fichier est trop grand, ou sans fin. Au plus ${longestText / 1_000_000} millions de caractères sont lus, pour qu’ils tiennent en mémoire ; un rolebook de 100 000 lignes en compte la moitié.`,
  },
  binary: {
    en: 'The file is not text.',
    de: 'Die Datei ist kein Text.',
    fr: 'Le fichier n’est pas du texte.',
  },
  'not-utf8': {
    en: 'The file is not written in UTF-8; save it with that encoding.',
    de: 'Die Datei ist nicht in UTF-8 geschrieben; speichern Sie sie in dieser Kodierung.',
    fr: 'Le fichier n’est pas en UTF-8 ; enregistrez-le dans cet encodage.',
  },
  unreadable: { en: 'The file cannot be read.', de: 'Die Datei ist nicht lesbar.', fr: 'Le fichier est illisible.' },
}
