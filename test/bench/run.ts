/*
 * pnpm bench: prints what docs/performance.md quotes; `pnpm bench files`: how many files the command line checks; `pnpm
 * bench peers`: ours beside another language server; `pnpm bench keys`: ours beside a server that does nothing; `pnpm bench
 * workbench` and `pnpm bench activation`: a key and the start in the real VS Code; `pnpm bench load`: what a million browsers
 * ask of one server; `pnpm bench panel`: the panel alone. Times are of this machine on this day; what can be compared with
 * another machine are the ratios to the control, which parses the same text whole with the same parser, in this run.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { answerFor, createCatalogue, createRoleModel, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { measureActivation, type Start } from './activation.ts'
import { playBrowsersDay } from './browsers-day.ts'
import { measureFirstContact } from './first-contact.ts'
import { measureTyping } from './keystrokes.ts'
import { publishPeople } from './large-organisation.ts'
import { createLargeRolebook, createRolebookReadWhole } from './large-rolebook.ts'
import { measureLoad } from './load.ts'
import { measureManyFiles } from './many-files.ts'
import { randomNumbers } from './random-edits.ts'
import { median, quantile, writeTime } from './times.ts'
import { measureWorkbenchTyping } from './workbench-typing.ts'

const root = new URL('../../', import.meta.url)
const catalogue = createCatalogue(structure, english)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0

// what needs a build is loaded where it is asked for
if (process.argv[2] === 'files') await benchManyFiles()
else if (process.argv[2] === 'peers') await (await import('./peers.ts')).comparePeers()
else if (process.argv[2] === 'keys') await (await import('./keys.ts')).measureKeys()
else if (process.argv[2] === 'workbench') await benchWorkbench()
else if (process.argv[2] === 'load') await benchLoad()
else if (process.argv[2] === 'panel') await benchFirstContact()
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

/** How the load grows with the directory, and what it would be if browsers did not ask whether their copy is still good. */
async function benchLoad(): Promise<void> {
  const { browsers, requests, wholeFiles, busiest, busiestWhole } = playBrowsersDay(1_000_000, randomNumbers(27001))
  const millions = (count: number) => `${(count / 1e6).toFixed(2)} million`
  console.log(`A day of ${browsers} browsers in one time zone, played by the extension's own schedule (seed 27001):`)
  console.log(`${millions(requests)} requests, ${Math.round(busiest)} a second in the busiest minute.`)
  console.log(
    `On a day with a new directory ${millions(wholeFiles)} of them get it, ${Math.round(busiestWhole)} a second at most.\n`,
  )
  const head = [
    'people',
    'file, bytes',
    'gzipped',
    '304: bytes',
    '304: work, µs',
    '200: work, µs',
    'GB a day, nothing new',
  ]
  head.push('GB a day, one new', 'MB a second at most', 'GB a day, every answer whole')
  console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`)
  for (const people of [50, 500, 5_000]) {
    const file = await publishPeople(people)
    const { unchanged, whole } = await measureLoad(file, 20_000)
    const gigabytes = (asked: number, sent: number) => ((asked * unchanged.bytes + sent * whole.bytes) / 1e9).toFixed(1)
    const row = [people, file.length, gzipSync(file).length, Math.round(unchanged.bytes)]
    row.push(Math.round(unchanged.work), Math.round(whole.work))
    const sums = [gigabytes(requests, 0), gigabytes(requests - wholeFiles, wholeFiles)]
    sums.push(((busiestWhole * whole.bytes) / 1e6).toFixed(0), gigabytes(0, requests))
    console.log(`| ${[...row, ...sums].join(' | ')} |`)
  }
}

/** The control is the same text as plain YAML; what a rolebook costs is the difference. */
async function benchWorkbench(): Promise<void> {
  const { rolebook, plain } = await measureWorkbenchTyping(56_005, 3)
  console.log('From a key to its picture in the real workbench, 56,005 lines, 3 times 60 keys in turns, milliseconds\n')
  console.log('| file | p50 | p95 | longest |\n|---|---|---|---|')
  const row = (name: string, keys: readonly number[]) =>
    console.log(`| ${[name, quantile(keys, 0.5), quantile(keys, 0.95), Math.max(...keys)].map(cell).join(' | ')} |`)
  const cell = (value: string | number) => (typeof value === 'string' ? value : writeTime(value))
  row('rolebook', rolebook)
  row('the same as plain YAML', plain)
  const sum = (keys: readonly number[]) => keys.reduce((total, key) => total + key, 0)
  console.log(`\nA rolebook costs ${writeTime((sum(rolebook) - sum(plain)) / plain.length)} ms a key more (mean).`)
}

/** The control is an extension that does nothing, in windows of the same kind; what ours costs is the difference. */
async function benchActivation(): Promise<void> {
  const rounds = 7
  const measured = await measureActivation(rounds)
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `A start as VS Code counts it, milliseconds, medians (least) of ${rounds} windows each, in turns (load ${load})\n`,
  )
  console.log(
    '| window | extension | its script is loaded | `activate` is called | it has finished | in all |\n|---|---|---|---|---|---|',
  )
  for (const { window, ours, empty } of measured) {
    for (const [extension, starts] of [
      ['ours', ours],
      ['an empty one', empty],
    ] as const) {
      const each = partsOfStart(starts).map((part) => `${median(part)} (${Math.min(...part)})`)
      console.log(`| ${[window, extension, ...each].join(' | ')} |`)
    }
  }
  for (const { window, ours, empty } of measured) {
    const [loading = 0, calling = 0, finishing = 0, all = 0] = partsOfStart(ours).map(
      (part, index) => median(part) - median(partsOfStart(empty)[index] ?? []),
    )
    console.log(
      `\nWith ${window}, ours costs ${all} ms beyond an empty one: ${loading} to load it, ${calling} in \`activate\`, ${finishing} after it.`,
    )
  }
}

/** Loading, calling and finishing of each start, and all of it. */
function partsOfStart(starts: readonly Start[]): readonly (readonly number[])[] {
  const parts = starts.map(({ load, call, finish }) => [load, call, finish, load + call + finish])
  return [0, 1, 2, 3].map((part) => parts.map((each) => each[part] ?? Number.NaN))
}

/** Opening and typing at growing sizes, so that one sees what grows with the file and what only with the change. */
function benchTyping(): void {
  console.log('Opening and typing within one process, milliseconds ("whole" is the control)\n')
  console.log(
    '| lines | whole parse | open: all findings | open: longest step | held, MB | keystroke p50 / p95 (200 edits) | p50 / whole |',
  )
  console.log('|---|---|---|---|---|---|---|')
  measureTyping(createLargeRolebook(617), 200, now)
  const sizes = [617, 2_000, 5_605, 20_000, 56_005, 100_000]
  for (const text of [...sizes.map(createLargeRolebook), createRolebookReadWhole(5_605)]) {
    const { lines, whole, opening, held, edits, wholeBecause } = measureTyping(text, 200, now)
    const middle = quantile(edits, 0.5)
    const row = [
      wholeBecause === undefined ? lines : `${lines}, read whole because of ${wholeBecause}`,
      writeTime(whole),
      `${writeTime(opening.total)} (${opening.steps} steps)`,
      writeTime(opening.longest),
      Math.round(held / 1024 / 1024),
      `${writeTime(middle)} / ${writeTime(quantile(edits, 0.95))}`,
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
    `\nTime to the first contact, from a rolebook in memory to who answers: ${writeTime(ready)} ms (median of 50)`,
  )
}

/** The panel beside an empty page of the extension, so that what the browser itself takes can be told apart. */
async function benchFirstContact(): Promise<void> {
  const [openings, size] = [20, { people: 5_000, situations: 60 }]
  const results = await measureFirstContact(openings, size)
  if (results.length === 0) return console.log('The panel was not measured: nothing is built; run `pnpm build` first.')
  console.log(`\nFrom the start of the panel's page to the first number on it, offline, verification included, with`)
  console.log(
    `${size.people} people and ${size.situations} situations; medians of ${openings} openings, in turns (load ${loadavg()[0]?.toFixed(1)})\n`,
  )
  const head = ['browser', 'in the document, ms', 'painted, ms', 'longest', 'empty page painted, ms']
  console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`)
  for (const { browser, panel, empty } of results) {
    const painted = panel.map((opening) => opening.painted)
    const times = [median(panel.map(({ drawn }) => drawn)), median(painted), Math.max(...painted)]
    times.push(median(empty.map((opening) => opening.painted)))
    console.log(`| ${[browser, ...times.map(writeTime)].join(' | ')} |`)
  }
  console.log('\nHeld over an empty page, megabytes: objects of its scripts / memory that its process has to itself\n')
  console.log('| browser | open | searching | after searching |\n|---|---|---|---|')
  for (const { browser, memory } of results) {
    const { empty, ...held } = memory
    const over = (one: number | undefined, other: number | undefined) =>
      one === undefined || other === undefined ? 'not told' : ((one - other) / 1024 / 1024).toFixed(1)
    const cells = [held.panel, held.searching, held.searched].map(
      ({ heap, own }) => `${over(heap, empty.heap)} / ${over(own, empty.own)}`,
    )
    console.log(`| ${[browser, ...cells].join(' | ')} |`)
  }
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
