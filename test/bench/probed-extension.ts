import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const probeFile = 'rolebook-bench-probe.js'
/** A page of the extension with nothing on it, beside which the panel is measured. */
export const emptyPage = '/empty.html'
export const panelPage = '/sidepanel.html'

/**
 * Copies an unpacked extension, adds an empty page, and has both that page and the panel note when they have something to
 * show: in `data-drawn` when it was in the document, in `data-painted` when the frame after that was over, in milliseconds
 * from the start of the page. The product's code stays as it is.
 */
export async function copyProbedExtension(extension: string, copy: string): Promise<string> {
  await cp(extension, copy, { recursive: true })
  await writeFile(join(copy, probeFile), `(${probe})(${JSON.stringify(emptyPage)});\n`)
  const script = `<script src="/${probeFile}"></script>`
  await writeFile(join(copy, emptyPage), `<!doctype html><html><head>${script}<title>Empty</title></head></html>`)
  const panel = join(copy, panelPage)
  const html = await readFile(panel, 'utf8')
  await writeFile(
    panel,
    html.replace(/<head[^>]*>/i, (head) => head + script),
  )
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
