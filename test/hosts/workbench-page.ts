import type { FrameLocator, Locator, Page } from 'playwright-core'
import { findAccessibilityViolations, type Violation } from './accessibility.ts'
import { waitFor } from './deadline.ts'

/** The workbench on screen, read and used as a person does. Selectors are VS Code's own class names. */
export class Workbench {
  /** Playwright's page, for what the verbs below do not offer. */
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until a file of this name is open in a tab. */
  async waitForFile(name: string): Promise<void> {
    await this.page.locator(`.tab[data-resource-name="${name}"]`).waitFor({ timeout: 60_000 })
    await this.page.locator('.part.editor .view-line').first().waitFor()
  }

  /** Waits for an underlined place in the editor. */
  async waitForSquiggle(severity: 'error' | 'warning' | 'info' | 'hint' = 'error'): Promise<void> {
    await this.page.locator(`.part.editor .squiggly-${severity}`).first().waitFor({ timeout: 60_000 })
  }

  /** Rests the mouse on a text in the editor, and gives the text of the hover that appears with `expected` in it. */
  async hover(text: string, expected: string | RegExp): Promise<string> {
    await this.page.keyboard.press('Escape')
    const place = await waitFor(`“${text}” in the editor`, () => this.page.evaluate(locateEditorText, text))
    await this.page.mouse.move(place.x, place.y)
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first()
    await hover.waitFor()
    return squeeze(await hover.innerText())
  }

  /** Opens the Problems panel and gives its rows once one of them holds `expected`. */
  async listProblems(expected: string | RegExp): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row')
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.runCommand('Problems: Focus on Problems View')
    await rows.filter({ hasText: expected }).first().waitFor()
    return readRows(rows)
  }

  /** Clicks the icon in the activity bar whose name begins so. */
  async openView(name: string): Promise<void> {
    await this.page.locator(`.activitybar .action-label[aria-label^="${name}"]`).first().click()
  }

  /** Gives the rows of a tree view in the side bar once one of them holds `expected`. */
  async listTree(expected: string | RegExp): Promise<string[]> {
    const rows = this.findTreeRows()
    await rows.filter({ hasText: expected }).first().waitFor()
    return readRows(rows)
  }

  /** The rows of the tree views in the side bar, to be clicked or expanded. */
  findTreeRows(): Locator {
    return this.page.locator('.part.sidebar .pane-body .monaco-list-row')
  }

  /** Runs a command by its title through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.#findQuickInput().fill(`>${title}`)
    await this.#takeEntry(title)
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P')
    await this.#findQuickInput().fill(name)
    await this.#takeEntry(name)
    await this.waitForFile(name)
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
  }

  /** Types words into a list that has just been opened, by a command or a click, and takes the entry that holds `entry`. */
  async chooseEntry(words: string, entry = words): Promise<void> {
    const input = this.#findQuickInput()
    // what a command opens follows the palette in the same box, and keys that come in between go astray
    await waitFor('a list to choose from', async () => (await input.isVisible()) && (await input.inputValue()) === '')
    await input.fill(words)
    await this.#takeEntry(entry)
  }

  #findQuickInput(): Locator {
    return this.page.locator('.quick-input-widget input').first()
  }

  /** By keys: rows are drawn anew when slower answers come in, and a click on one that is replaced meanwhile is lost. */
  async #takeEntry(entry: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: entry })
    await row.first().waitFor()
    await waitFor(`“${entry}” to be the one that is chosen`, async () => {
      if (await row.and(this.page.locator('.focused')).first().isVisible()) return true
      await this.page.keyboard.press('ArrowDown')
      return false
    })
    await this.page.keyboard.press('Enter')
  }

  /** Puts the cursor at the end of the file. */
  async goToEnd(): Promise<void> {
    await this.page.locator('.part.editor .view-lines').first().click()
    await this.page.keyboard.press('Control+End')
  }

  /** Puts the cursor at the start of a line, counted from 1. */
  async goToLine(line: number): Promise<void> {
    await this.page.locator('.part.editor .view-lines').first().click()
    await this.page.keyboard.press('Control+G')
    await this.#findQuickInput().fill(`:${line}`)
    await this.#takeEntry(String(line))
  }

  /** Asks for suggestions where the cursor is, and gives their labels once one holds `expected`. */
  async listSuggestions(expected: string | RegExp): Promise<string[]> {
    await this.page.keyboard.press('Control+Space')
    const rows = this.page.locator('.suggest-widget .monaco-list-row')
    await rows.filter({ hasText: expected }).first().waitFor()
    return readRows(rows)
  }

  /** Saves the file in the editor, and waits until it is no longer marked as changed. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.tab.active.dirty').first().waitFor({ state: 'detached' })
  }

  /** The document inside the webview that is shown. */
  findWebview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
  }

  /** What axe finds in the webview that is shown. */
  async findViolationsInWebview(): Promise<Violation[]> {
    const frame = await (await this.findWebview().locator('body').elementHandle())?.ownerFrame()
    if (!frame) throw new Error('There is no webview on screen.')
    return findAccessibilityViolations({
      inject: async (source) => void (await frame.evaluate(source)),
      evaluate: (script, ...args) =>
        frame.evaluate(`(${script})(...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof script>>>,
    })
  }

  /** The lines of the text in the editor that are on screen. */
  async readLines(): Promise<string[]> {
    const lines = await this.page.locator('.part.editor .view-line').allInnerTexts()
    return lines.map((line) => line.replaceAll('\u00a0', ' '))
  }

  /** A PNG of the whole window. */
  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot()
  }
}

/** Gives the middle of the first place in the editor that shows this text. Runs in the workbench's page. */
function locateEditorText(text: string): { x: number; y: number } | undefined {
  for (const line of document.querySelectorAll('.part.editor .view-line')) {
    const nodes: Text[] = []
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    // The editor draws spaces as ones that do not break.
    const start = nodes
      .map((node) => node.data.replaceAll('\u00a0', ' '))
      .join('')
      .indexOf(text)
    if (start < 0) continue
    let middle = start + Math.floor(text.length / 2)
    const node = nodes.find((candidate) => {
      if (middle < candidate.length) return true
      middle -= candidate.length
      return false
    })
    if (!node) continue
    const range = document.createRange()
    range.setStart(node, middle)
    range.setEnd(node, middle + 1)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  return undefined
}

async function readRows(rows: Locator): Promise<string[]> {
  return (await rows.allInnerTexts()).map(squeeze)
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
