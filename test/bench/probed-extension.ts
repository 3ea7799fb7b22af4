import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const probeFile = 'rolebook-bench-probe.js'
/** A page of the extension with nothing on it, beside which the panel is measured. */
export const emptyPage = '/empty.html'
export const panelPage = '/sidepanel.html'

/**
 * Copies an unpacked extension, adds an empty page, and has both that page and the panel note when they have something to
 * show: in `data-drawn` when it was in the document, in `data-painted` when the frame after that was over, in milliseconds
 * from the start of the page. The product's code stays as it is, behind what notes it in the first script of the panel: a
 * script more would be one more to wait for.
 */
export async function copyProbedExtension(extension: string, copy: string): Promise<string> {
  await cp(extension, copy, { recursive: true })
  const probing = `(${probe})(${JSON.stringify(emptyPage)});\n`
  await writeFile(join(copy, probeFile), probing)
  const script = `<script src="/${probeFile}"></script>`
  await writeFile(join(copy, emptyPage), `<!doctype html><html><head>${script}<title>Empty</title></head></html>`)
  const [, first] = /<script[^>]* src="([^"]+)"/.exec(await readFile(join(copy, panelPage), 'utf8')) ?? []
  if (first === undefined) throw new Error(`There is no script in ${panelPage}.`)
  const panelScript = join(copy, first)
  await writeFile(panelScript, probing + (await readFile(panelScript, 'utf8')))
  return copy
}

/** Runs in the page, before all its own scripts. */
function probe(empty: string): void {
  const { dataset } = document.documentElement
  const note = () => {
    dataset['drawn'] = String(performance.now())
    requestAnimationFrame(() => setTimeout(() => (dataset['painted'] = String(performance.now()))))
  }
  if (location.pathname === empty) {
    document.addEventListener('DOMContentLoaded', note)
    return
  }
  // the first number that can be called
  const seen = new MutationObserver(() => {
    if (!document.querySelector('.number')) return
    seen.disconnect()
    note()
  })
  seen.observe(document, { childList: true, subtree: true })
}
