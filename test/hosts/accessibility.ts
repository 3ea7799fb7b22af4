import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { DocumentHost } from './host-document.ts'

/** One rule of axe that a document breaks. */
export interface Violation {
  rule: string
  help: string
  /** Each place as axe's CSS selector, and what is wrong there. */
  places: string[]
}

/** Runs axe-core, all of its rules, in a real document, and gives what it finds; an empty list is what we want. */
export async function findAccessibilityViolations(
  page: Pick<DocumentHost, 'inject' | 'evaluate'>,
): Promise<Violation[]> {
  const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  // half a megabyte of script, so once for each page
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.inject(await readFile(axeFile, 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? node.html}`),
    }))
  })
}
