import { readFile } from 'node:fs/promises'
import type { Chromium } from '../hosts/chromium.ts'
import type { Firefox } from '../hosts/firefox.ts'

/** What an extension holds in one browser, garbage collected, in bytes. */
export interface HeldMemory {
  /** Of the processes in which the extension's pages run, what belongs to no other process; `undefined` where it cannot be had. */
  readonly own: number | undefined
  /** Objects of its scripts in the open page; Firefox does not tell. */
  readonly heap: number | undefined
}

/** Ends the background, collects garbage and says what is left. The page must be the one in the browser's tab. */
export async function memoryInChromium({ tab }: Chromium): Promise<HeldMemory> {
  // it shares the process with the page, and comes and goes
  const workers = tab
    .browser()
    .targets()
    .filter((target) => target.type() === 'service_worker')
  for (const target of workers) {
    const worker = await target.worker()
    // it may have gone by itself meanwhile
    await worker?.close().catch(() => undefined)
  }
  const page = await tab.createCDPSession()
  await page.send('HeapProfiler.enable')
  // what is freed by the first may free more
  for (let turn = 0; turn < 3; turn += 1) await page.send('HeapProfiler.collectGarbage')
  await page.send('Performance.enable')
  const { metrics } = await page.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value
  await page.detach()
  const whole = await tab.browser().target().createCDPSession()
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  const own = await Promise.all(processInfo.map(({ id }) => ownMemoryOfExtension(id)))
  await whole.detach()
  const known = own.filter((bytes) => bytes !== undefined)
  return { own: known.length === 0 ? undefined : known.reduce((sum, bytes) => sum + bytes, 0), heap }
}

/** Collects garbage everywhere and says what the process of the extensions holds. */
export async function memoryInFirefox({ marionette }: Firefox): Promise<HeldMemory> {
  const own = await marionette.runInBrowser(async () => {
    const { ChromeUtils, Services } = globalThis as unknown as FirefoxWindow
    for (let turn = 0; turn < 3; turn += 1) {
      Services.obs.notifyObservers(null, 'child-mmu-request')
      Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize')
      // answered once every process has told, those that have just tidied up included
      await ChromeUtils.requestProcInfo()
    }
    const { children } = await ChromeUtils.requestProcInfo()
    return children.find(({ type }) => type === 'extension')?.memory
  })
  return { own, heap: undefined }
}

interface FirefoxWindow {
  readonly ChromeUtils: {
    requestProcInfo(): Promise<{ readonly children: readonly { readonly type: string; readonly memory: number }[] }>
  }
  readonly Services: { readonly obs: { notifyObservers(subject: null, topic: string, data?: string): void } }
}

/** What a process has to itself, where it is one of Chromium's for extensions and the system tells. */
async function ownMemoryOfExtension(process: number): Promise<number | undefined> {
  try {
    const command = await readFile(`/proc/${process}/cmdline`, 'utf8')
    if (!command.includes('--extension-process')) return undefined
    const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8')
    const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)].map(([, count]) => Number(count))
    return kilobytes.reduce((sum, count) => sum + count, 0) * 1024
  } catch {
    return undefined
  }
}
