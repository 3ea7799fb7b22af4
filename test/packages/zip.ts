import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { zipSync } from 'fflate'

/**
 * Packs files into a ZIP archive whose bytes depend on their names and contents alone: sorted by name, all of the same
 * date.
 */
export function packZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  // the earliest moment that the format can express, in the machine's own zone, as the format has none
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) })
}

/** All files below a folder, by their paths in it with slashes. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]))
}
