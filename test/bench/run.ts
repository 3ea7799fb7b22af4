/*
 * pnpm bench: prints what docs/performance.md quotes; `pnpm bench files`: how many files the command line checks; `pnpm
 * bench peers`: ours beside another language server; `pnpm bench keys`: ours beside a server that does nothing; `pnpm bench
 * workbench` and `pnpm bench activation`: a key and the start in the real VS Code. Times are of this machine on this day;
 * what can be compared with another machine are the ratios to the control, which parses the same text whole with the same
 * parser, in this run.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { answerFor, createCatalogue, createRoleModel, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { measureActivation } from './activation.ts'
import { measureFirstContact } from './first-contact.ts'
import { measureKeys } from './keys.ts'
import { measureTyping } from './keystrokes.ts'
import { measureManyFiles } from './many-files.ts'
import { comparePeers } from './peers.ts'
import { measureWorkbenchTyping } from './workbench-typing.ts'

const root = new URL('../../', import.meta.url)
const catalogue = createCatalogue(structure, english)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0

if (process.argv[2] === 'files') await benchManyFiles()
else if (process.argv[2] === 'peers') await comparePeers()
else if (process.argv[2] === 'keys') await measureKeys()
else if (process.argv[2] === 'workbench') await benchWorkbench()
else if (process.argv[2] === 'activation') await benchActivation()
else {
  benchTyping()
  benchAnswer()
  await benchFirstContact()
  listSizes()
}

async function benchManyFiles(): Promise<void> {
  const { files, lines, cores, checked, control } = await measureManyFiles(1_000, 600, 3)
  const row = (what: string, seconds: readonly number[]) => {
    const middle = median(seconds)
    console.log(`| ${what} | ${middle.toFixed(2)} | ${Math.round(files / middle)} |`)
  }
  console.log(`${files} rolebooks of ${lines} lines on ${cores} cores (medians of ${checked.length} runs, in turns)\n`)
  console.log('| program | seconds | files a second |\n|---|---|---|')
  row('rolebook check', checked)
  row('one process that parses with yaml and validates with ajv', control)
}

/** The control is the same text as plain YAML; what a rolebook costs is the difference. */
async function benchWorkbench(): Promise<void> {
  const { rolebook, plain } = await measureWorkbenchTyping(56_005, 3)
  console.log('From a key to its picture in the real workbench, 56,005 lines, 3 times 60 keys in turns, milliseconds\n')
  console.log('| file | p50 | p95 | longest |\n|---|---|---|---|')
  const row = (name: string, keys: readonly number[]) =>
    console.log(`| ${[name, quantile(keys, 0.5), quantile(keys, 0.95), Math.max(...keys)].map(cell).join(' | ')} |`)
  const cell = (value: string | number) => (typeof value === 'string' ? value : format(value))
  row('rolebook', rolebook)
  row('the same as plain YAML', plain)
  const sum = (keys: readonly number[]) => keys.reduce((total, key) => total + key, 0)
  console.log(`\nA rolebook costs ${format((sum(rolebook) - sum(plain)) / plain.length)} ms a key more (mean).`)
}

async function benchActivation(): Promise<void> {
  const times = await measureActivation(9)
  console.log('Activation as VS Code counts it, a rolebook open, milliseconds\n')
  console.log('| extension | least | median | longest |\n|---|---|---|---|')
  for (const [name, each] of Object.entries(times))
    console.log(`| ${name} | ${Math.min(...each)} | ${median(each)} | ${Math.max(...each)} |`)
}

/** Opening and typing at growing sizes, so that one sees what grows with the file and what only with the change. */
function benchTyping(): void {
  console.log('Opening and typing within one process, milliseconds ("whole" is the control)\n')
  console.log(
    '| lines | whole parse | open: all findings | open: longest step | held, MB | keystroke p50 / p95 (200 edits) | p50 / whole |',
  )
  console.log('|---|---|---|---|---|---|---|')
  measureTyping(617, 200, now)
  for (const size of [617, 2_000, 5_605, 20_000, 56_005, 100_000]) {
    const { lines, whole, opening, held, edits } = measureTyping(size, 200, now)
    const middle = quantile(edits, 0.5)
    const row = [
      lines,
      format(whole),
      `${format(opening.total)} (${opening.steps} steps)`,
      format(opening.longest),
      Math.round(held / 1024 / 1024),
      `${format(middle)} / ${format(quantile(edits, 0.95))}`,
      `1/${Math.round(whole / middle)}`,
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
}

function benchAnswer(): void {
  const text = readFileSync(new URL('shared/examples/harbour-dental-group.yaml', root), 'utf8')
  const { rolebook } = parse(text)
  const ready = time(50, () => answerFor(createRoleModel(rolebook, catalogue), 'lost-device', now))
  console.log(
    `\nTime to the first contact, from a rolebook in memory to who answers: ${format(ready)} ms (median of 50)`,
  )
}

async function benchFirstContact(): Promise<void> {
  const times = await measureFirstContact(20)
  if (!times) return console.log('The panel was not timed: nothing is built; run `pnpm build` first.')
  const [middle, worst] = [median(times), Math.max(...times)]
  console.log(
    `From the start of the panel's page to the first number on it, in Chromium, offline, verification included: ${format(middle)} ms (median of ${times.length}; longest ${format(worst)} ms)`,
  )
}

function listSizes(): void {
  console.log('\nSizes\n\n| what | bytes | gzipped |\n|---|---|---|')
  const products = existsSync(new URL('dist/', root)) ? readdirSync(new URL('dist/', root)).sort() : []
  if (products.length === 0) console.log('| nothing is built; run `pnpm build` first | | |')
  for (const name of products) console.log(`| dist/${name} | ${statSync(new URL(`dist/${name}`, root)).size} | |`)
  const unpacked = new URL('browser-extension/.output/chrome-mv3/', root)
  if (!existsSync(unpacked)) return
  const gzipped = (file: string) => gzipSync(readFileSync(new URL(file, unpacked))).length
  const scripts = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  for (const file of scripts.sort()) {
    console.log(`| browser-extension: ${file} | ${statSync(new URL(file, unpacked)).size} | ${gzipped(file)} |`)
  }
  // what the page itself loads; the texts of one language and the example come when they are wanted
  const page = readFileSync(new URL('sidepanel.html', unpacked), 'utf8')
  const loaded = new Set([...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? ''))
  const total = [...loaded].reduce((sum, file) => sum + gzipped(file), 0)
  console.log(`| **panel script in all, texts apart** | | **${total}** |`)
}

function time(runs: number, task: () => unknown): number {
  task()
  return median(Array.from({ length: runs }, () => clock(task)))
}

function clock(task: () => unknown): number {
  const began = performance.now()
  task()
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function format(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)
}
