import type { LanguageService, PlacedFigure } from '@rolebook/language-service'
import { colonIn, type InOwnLanguages, type OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from './clock.ts'
import { toRange } from './conversion.ts'
import type { CurrentRolebook } from './current-rolebook.ts'
import { sayNoRolebook } from './no-rolebook.ts'

export interface FiguresStatusParts {
  readonly service: LanguageService
  readonly current: CurrentRolebook
  readonly clock: Clock
  readonly language: OwnLanguage
}

/** The command that lists what the four figures lack. */
const command = 'rolebook.showFigures'

/** The four headline figures in the status bar, as long as a rolebook is open; a click lists what is missing from each. */
export class FiguresStatus implements vscode.Disposable {
  readonly #parts: FiguresStatusParts
  readonly #item = vscode.window.createStatusBarItem('rolebook.figures', vscode.StatusBarAlignment.Left)
  readonly #subscriptions: vscode.Disposable

  constructor(parts: FiguresStatusParts) {
    this.#parts = parts
    this.#item.name = texts.name[parts.language]
    this.#item.command = command
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      parts.current.onDidChange(() => void this.#draw()),
      vscode.commands.registerCommand(command, () => this.#list()),
    )
    void this.#draw()
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #count(): Promise<readonly PlacedFigure[] | undefined> {
    const { service, current, clock } = this.#parts
    const rolebook = await current.findOpen()
    return (
      rolebook && service.figures(rolebook.document, { ...rolebook, uri: rolebook.uri.toString(), now: clock.now() })
    )
  }

  async #draw(): Promise<void> {
    const { language } = this.#parts
    const figures = await this.#count()
    if (!figures) {
      this.#item.hide()
      return
    }
    const sentences = figures.map(
      ({ title, fraction, counted }) => `${title + colonIn(language) + fraction} ${counted}`,
    )
    this.#item.text = figures.map((figure) => `$(${icons[figure.id]}) ${percentOf(figure, language)}`).join('  ')
    this.#item.tooltip = sentences.join('\n\n')
    this.#item.accessibilityInformation = { label: [texts.name[language], ...sentences].join('. ') }
    this.#item.show()
  }

  async #list(): Promise<void> {
    const { language } = this.#parts
    const figures = await this.#count()
    if (!figures) {
      sayNoRolebook(language)
      return
    }
    const chosen = await vscode.window.showQuickPick(figures.flatMap(itemsOf), {
      placeHolder: texts.missing[language],
      matchOnDetail: true,
    })
    if (!chosen?.location) return
    const { uri, range } = chosen.location
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
      selection: toRange({ start: range.start, end: range.start }),
    })
  }
}

interface FigureItem extends vscode.QuickPickItem {
  readonly location?: PlacedFigure['missing'][number]['location']
}

/** A figure as heading, then what it lacks, or a line that says that it lacks nothing. */
function itemsOf({ id, title, fraction, counted, missing }: PlacedFigure): readonly FigureItem[] {
  return [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    { label: `$(${icons[id]}) ${fraction}`, detail: counted },
    ...missing.map(({ text, location }) => ({
      label: `${location ? '$(arrow-small-right)' : '$(dash)'} ${text}`,
      location,
    })),
  ]
}

/** Rounded down, so that only a complete figure is called 100 %. */
function percentOf({ count, of }: PlacedFigure, language: OwnLanguage): string {
  const share = of === 0 ? 1 : Math.floor((count / of) * 100) / 100
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share)
}

const icons: Readonly<Record<PlacedFigure['id'], string>> = {
  coverage: 'shield',
  noGapsNoDuplicates: 'checklist',
  accountability: 'account',
  communication: 'broadcast',
}

const texts = {
  name: { en: 'Rolebook figures', de: 'Rolebook-Kennzahlen', fr: 'Chiffres du rolebook' },
  missing: {
    en: 'What is missing from the four figures',
    de: 'Was an den vier Kennzahlen fehlt',
    fr: 'Ce qui manque aux quatre chiffres',
  },
} satisfies Record<string, InOwnLanguages<string>>
