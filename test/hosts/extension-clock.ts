import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostDocument } from './host-document.ts'

const clockFile = 'rolebook-test-clock.js'

interface Manifest {
  background?: { service_worker?: string; scripts?: string[]; type?: string }
}

/**
 * Copies an unpacked extension and gives the copy a clock of its own: `Date` shows `instant` now and runs on from
 * there, the same in the background and in every page. The product's code stays as it is and knows nothing of it; only
 * a script is put before the first one of each context. Setting the clock of a whole browser from outside does not work:
 * libfaketime makes Chromium forty times slower and Firefox hang.
 * @returns the folder of the copy
 */
export async function copyExtensionAt(extension: string, instant: string, copy: string): Promise<string> {
  const shift = Date.parse(instant) - Date.now()
  if (Number.isNaN(shift)) throw new Error(`"${instant}" is not an instant; write it like 2026-12-26T03:00Z.`)
  await cp(extension, copy, { recursive: true, force: true })
  const clock = `(${shiftClock})(${shift});\n`
  await writeFile(join(copy, clockFile), clock)
  for (const file of await readdir(copy, { recursive: true })) {
    if (file.endsWith('.html')) await putBeforeScripts(join(copy, file))
  }
  await putBeforeBackground(copy, clock)
  return copy
}

/**
 * Turns the clock of one page of such a copy, as if the computer had slept until then; it runs on from there, or stands
 * until it is turned again. The background and other pages keep theirs.
 */
export async function turnClock(page: HostDocument, instant: string, then: 'runs' | 'stands' = 'runs'): Promise<void> {
  await page.evaluate(
    (wanted, how) => {
      Object.assign(document.documentElement.dataset, { clock: wanted, clockThen: how })
      document.dispatchEvent(new Event('rolebook-test-clock', { bubbles: true }))
    },
    instant,
    then,
  )
}

/** Makes `Date` show another time by so many milliseconds. Runs inside the extension. */
function shiftClock(atStart: number): void {
  const RealDate = Date
  let shift = atStart
  let standsAt: number | undefined
  const now = () => standsAt ?? RealDate.now() + shift
  addEventListener('rolebook-test-clock', () => {
    const { clock = '', clockThen } = document.documentElement.dataset
    const wanted = RealDate.parse(clock)
    shift = wanted - RealDate.now()
    standsAt = clockThen === 'stands' ? wanted : undefined
    // what a browser says when it is looked at again
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, parts, newTarget) => Reflect.construct(target, parts.length > 0 ? parts : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  RealDate.prototype.constructor = ShiftedDate
  globalThis.Date = ShiftedDate
}

async function putBeforeScripts(page: string): Promise<void> {
  const html = await readFile(page, 'utf8')
  const script = `<script src="/${clockFile}"></script>`
  const start = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html)
  const at = start ? start.index + start[0].length : 0
  await writeFile(page, html.slice(0, at) + script + html.slice(at))
}

async function putBeforeBackground(copy: string, clock: string): Promise<void> {
  const manifestFile = join(copy, 'manifest.json')
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'))
  const { background } = manifest
  if (background?.scripts) {
    background.scripts.unshift(clockFile)
    await writeFile(manifestFile, JSON.stringify(manifest, null, 2))
  }
  if (!background?.service_worker) return
  const worker = join(copy, background.service_worker)
  const code = await readFile(worker, 'utf8')
  const first = background.type === 'module' ? `import '/${clockFile}'\n` : clock
  await writeFile(worker, first + code)
}
