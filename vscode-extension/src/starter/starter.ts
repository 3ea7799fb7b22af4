import * as vscode from 'vscode'
import type { Line } from '../trees/rolebook-tree.ts'
import { readFeatures } from './features-script.ts'
import { LateTree } from './late-tree.ts'
import { watchForReasons } from './reasons.ts'
import type { RolebookApi } from './rolebook-api.ts'
import { registerStandIns } from './stand-ins.ts'

/** The views of the side bar, by their ids in the manifest. */
export type TreeViews = ReadonlyMap<string, LateTree<Line>>

/**
 * Runs in every window, even without a rolebook, and only holds places for commands and views. Everything else is
 * loaded when one of these is used, or when something turns up that may concern us.
 */
export class Starter implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext
  readonly #trees: TreeViews
  readonly #waiting: vscode.Disposable
  #features: Promise<RolebookApi> | undefined

  constructor(context: vscode.ExtensionContext) {
    this.#context = context
    const load = () => this.load()
    const { commands, views } = context.extension.packageJSON.contributes as Contributions
    this.#trees = new Map(views.rolebook.map(({ id }) => [id, new LateTree<Line>(id, load)]))
    this.#waiting = vscode.Disposable.from(
      registerStandIns(
        commands.map(({ command }) => command),
        load,
      ),
      watchForReasons(() => void load()),
    )
  }

  /** Resolves when everything is loaded. */
  load(): Promise<RolebookApi> {
    this.#features ??= this.#load()
    return this.#features
  }

  dispose(): void {
    vscode.Disposable.from(this.#waiting, ...this.#trees.values()).dispose()
  }

  async #load(): Promise<RolebookApi> {
    const { startFeatures } = await readFeatures(this.#context.extensionUri)
    this.#waiting.dispose()
    return startFeatures(this.#context, this.#trees)
  }
}

/** The contributions in the manifest. */
interface Contributions {
  readonly commands: readonly { readonly command: string }[]
  readonly views: { readonly rolebook: readonly { readonly id: string }[] }
}
