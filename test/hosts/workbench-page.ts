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
    await this.page.locator(`.tab[data-resource-name="${name}"]`).first().waitFor()
    await this.page.locator('.part.editor .view-line').first().waitFor()
  }

  /** Waits for an underlined place in the editor. */
  async waitForSquiggle(severity: 'error' | 'warning' | 'info' | 'hint' = 'error'): Promise<void> {
    await this.page.locator(`.part.editor .squiggly-${severity}`).first().waitFor()
  }

  /** Rests the mouse on a text in the editor, and gives the text of the hover that appears with `expected` in it. */
  async hover(text: string, expected: string | RegExp): Promise<string> {
    await this.page.keyboard.press('Escape')
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first()
    let restsAt: { x: number; y: number } | undefined
    await waitFor(`a hover over “${text}” with ${expected}`, async () => {
      if (await hover.isVisible()) return true
      const place = await this.page.evaluate(locateEditorText, text)
      // lenses that come late push the lines down, away from under the mouse
      if (place && (place.x !== restsAt?.x || place.y !== restsAt.y)) await this.page.mouse.move(place.x, place.y)
      restsAt = place
      return false
    })
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
    const label = this.page.locator(`.action-label[aria-label^="${name}"]`)
    const icon = this.page.locator('.activitybar .action-item', { has: label }).first()
    await icon.waitFor()
    const isOpen = async () => /\bchecked\b/.test((await icon.getAttribute('class')) ?? '')
    // a click on the icon of the view that is shown would hide it
    if (!(await isOpen())) await label.first().click()
    await waitFor(`the view ${name}`, isOpen)
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
    await this.askQuickInput('F1', `>${title}`)
    await this.#takeEntry(title)
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    const rows = await this.askQuickInput('Control+P', name)
    // the best match is listed first and chosen; below it stand those whose name only ends so
    const best = rows.and(this.page.locator('[data-index="0"]'))
    await this.#takeChosen(best.filter({ has: this.page.getByText(name, { exact: true }) }), name)
    await this.waitForFile(name)
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor()
  }

  /** Types words into a list that has just been opened, by a command or a click, and takes the entry that holds `entry`. */
  async chooseEntry(words: string, entry = words): Promise<void> {
    const input = this.#findQuickInput()
    // what a command opens follows the palette in the same box, and keys that come in between go astray
    await waitFor('a list to choose from', async () => (await input.isVisible()) && (await input.inputValue()) === '')
    await input.fill(words)
    await this.#takeEntry(entry)
  }

  /** Takes a path in the box in which VS Code asks where to write a file. */
  async acceptPlace(path: string): Promise<void> {
    const input = this.#findQuickInput()
    const rows = this.page.locator('.quick-input-list .monaco-list-row')
    await rows.filter({ hasText: '..' }).first().waitFor()
    if ((await input.inputValue()) !== path) await input.fill(path)
    // it takes no Enter while it reads the folder, and shows no sign of that
    await waitFor(`${path} to be taken`, async () => {
      await this.page.keyboard.press('Enter')
      await input.waitFor({ state: 'hidden', timeout: 2000 })
      return true
    })
  }

  /** Opens VS Code’s box by a key, types into it once it is there, and gives the rows that it lists. */
  async askQuickInput(key: string, words: string): Promise<Locator> {
    await this.page.keyboard.press(key)
    await this.#findQuickInput().fill(words)
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  #findQuickInput(): Locator {
    return this.page.locator('.quick-input-widget input').first()
  }

  /** By keys: rows are drawn anew when slower answers come in, and a click on one that is replaced meanwhile is lost. */
  async #takeEntry(entry: string): Promise<void> {
    const rows = this.page.locator('.quick-input-list .monaco-list-row')
    const wanted = rows.filter({ hasText: entry })
    let before = ''
    await waitFor(`“${entry}” to be the one that is chosen`, async () => {
      if (await wanted.and(this.page.locator('.focused')).first().isVisible()) return true
      const now = (await rows.allInnerTexts()).join('\n')
      // a key that meets a list which changes meanwhile would lead past what is chosen there
      if (now === before && (await wanted.first().isVisible())) await this.page.keyboard.press('ArrowDown')
      before = now
      return false
    })
    await this.#takeChosen(wanted, entry)
  }

  /** Presses Enter once this row is the one that is chosen, and waits until the box is gone or asks for something else. */
  async #takeChosen(row: Locator, entry: string): Promise<void> {
    await row.and(this.page.locator('.focused')).first().waitFor()
    const readBox = () =>
      this.#findQuickInput().evaluateAll(([box]) =>
        box instanceof HTMLInputElement && box.checkVisibility() ? box.value : undefined,
      )
    const words = await readBox()
    await this.page.keyboard.press('Enter')
    // keys before that would go astray
    await waitFor(`“${entry}” to be taken`, async () => (await readBox()) !== words)
  }

  /** Puts the cursor at the end of the file. */
  async goToEnd(): Promise<void> {
    await this.page.locator('.part.editor .view-lines').first().click()
    await this.page.keyboard.press('Control+End')
  }

  /** Puts the cursor at the start of a line, counted from 1. */
  async goToLine(line: number): Promise<void> {
    await this.page.locator('.part.editor .view-lines').first().click()
    await this.askQuickInput('Control+G', `:${line}`)
    await this.#takeEntry(String(line))
    await this.waitForCursor(`Ln ${line}, Col 1`)
  }

  /** Waits until the cursor is where the status bar says it is (`Ln 3, Col 1`), and the text has the keyboard. */
  async waitForCursor(place: string | RegExp): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: place }).waitFor()
    // it comes last, and takes it away from a box that was opened before
    await this.page.locator('.part.editor .monaco-editor.focused').waitFor()
  }

  /** Asks for suggestions where the cursor is, and gives their labels once one holds `expected`. */
  async listSuggestions(expected: string | RegExp): Promise<string[]> {
    await this.page.keyboard.press('Control+Space')
    const rows = this.page.locator('.suggest-widget .monaco-list-row')
    await rows.filter({ hasText: expected }).first().waitFor()
    return readRows(rows)
  }

  /** Takes the suggestion that holds these words, once it is the one that is chosen. */
  async takeSuggestion(words: string): Promise<void> {
    const row = this.page.locator('.suggest-widget .monaco-list-row.focused', { hasText: words }).first()
    await row.waitFor()
    await this.page.keyboard.press('Enter')
    await row.waitFor({ state: 'hidden' })
  }

  /** Saves the file in the editor once it is marked as changed, and waits until it no longer is. */
  async save(): Promise<void> {
    const changed = this.page.locator('.tab.active.dirty').first()
    await changed.waitFor()
    await this.page.keyboard.press('Control+S')
    await changed.waitFor({ state: 'detached' })
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
