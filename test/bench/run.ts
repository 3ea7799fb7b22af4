/*
 * pnpm bench: prints what docs/performance.md quotes; `pnpm bench files`: how many files the command line checks; `pnpm
 * bench peers`: ours beside another language server. Times are of this machine on this day; what can be compared with
 * another machine are the ratios to the control, which parses the same text whole with the same parser, in this run.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { answerFor, createCatalogue, createRoleModel, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { check } from '@rolebook/rules'
import { parseDocument } from 'yaml'
import { measureFirstContact } from './first-contact.ts'
import { createLargeRolebook } from './large-rolebook.ts'
import { measureManyFiles } from './many-files.ts'
import { comparePeers } from './peers.ts'

const root = new URL('../../', import.meta.url)
const catalogue = createCatalogue(structure, english)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0

if (process.argv[2] === 'files') await benchManyFiles()
else if (process.argv[2] === 'peers') await comparePeers()
else {
  benchParsing()
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

function benchParsing(): void {
  console.log('Reading and checking, milliseconds (median of the runs in brackets; "whole" is the control)\n')
  console.log(
    '| lines | KB | whole parse | parse | findings | keystroke: parse | keystroke: findings | keystroke / whole |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const lines of [617, 5_605, 56_005]) {
    const text = createLargeRolebook(lines)
    const runs = lines > 50_000 ? 5 : 15
    const whole = time(runs, () => parseDocument(text, { schema: 'failsafe' }))
    const fromScratch = time(runs, () => parse(text))
    const document = parse(text)
    const findings = time(runs, () => check(document, { catalogue, now }))
    const typed = typing(text, 60)
    const row = [
      text.split('\n').length - 1,
      Math.round(text.length / 1024),
      `${format(whole)} (${runs})`,
      `${format(fromScratch)} (${runs})`,
      `${format(findings)} (${runs})`,
      `${format(typed.parse)} (60)`,
      `${format(typed.findings)} (60)`,
      `1/${Math.round(whole / (typed.parse + typed.findings))}`,
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
}

/** Types so many characters into a name in the middle of the file, each on top of the last. */
function typing(text: string, keys: number): { parse: number; findings: number } {
  let current = text
  let document = parse(current)
  const name = current.indexOf('name: Person', Math.floor(text.length / 3))
  const [parses, findings]: [number[], number[]] = [[], []]
  for (let key = 0; key < keys; key += 1) {
    const at = name + 'name: Person'.length + key
    current = `${current.slice(0, at)}x${current.slice(at)}`
    parses.push(clock(() => (document = parse(current, document))))
    findings.push(clock(() => check(document, { catalogue, now })))
  }
  return { parse: median(parses), findings: median(findings) }
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
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

function format(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)
}
