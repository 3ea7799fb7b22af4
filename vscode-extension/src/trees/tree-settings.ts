import type { GapOrder } from '@rolebook/language-service'
import * as vscode from 'vscode'

/** How somebody wants to see the trees; remembered for the workspace. */
export class TreeSettings implements vscode.Disposable {
  readonly #memory: vscode.Memento
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #commands: vscode.Disposable

  readonly onDidChange = this.#changes.event

  constructor(memory: vscode.Memento) {
    this.#memory = memory
    const command = (id: string, key: string, value: boolean | GapOrder) =>
      vscode.commands.registerCommand(id, () => this.#set(key, value))
    this.#commands = vscode.Disposable.from(
      command('rolebook.showOnlyGaps', keys.onlyGaps, true),
      command('rolebook.showAll', keys.onlyGaps, false),
      command('rolebook.followCursor', keys.followsCursor, true),
      command('rolebook.stopFollowingCursor', keys.followsCursor, false),
      ...(['rule', 'role', 'person'] as const).map((order) =>
        command(`rolebook.groupGapsBy.${order}`, keys.gapOrder, order),
      ),
    )
    for (const key of Object.values(keys)) this.#publish(key)
  }

  /** Whether only lines with gaps are shown. */
  get onlyGaps(): boolean {
    return this.#memory.get(keys.onlyGaps, false)
  }

  /** Whether the trees follow the cursor in the text. */
  get followsCursor(): boolean {
    return this.#memory.get(keys.followsCursor, false)
  }

  /** What findings are grouped by. */
  get gapOrder(): GapOrder {
    return this.#memory.get<GapOrder>(keys.gapOrder, 'rule')
  }

  dispose(): void {
    vscode.Disposable.from(this.#commands, this.#changes).dispose()
  }

  async #set(key: string, value: boolean | GapOrder): Promise<void> {
    await this.#memory.update(key, value)
    this.#publish(key)
    this.#changes.fire()
  }

  /** Publishes a setting for the `when` clauses of menus. */
  #publish(key: string): void {
    void vscode.commands.executeCommand('setContext', key, this.#memory.get(key))
  }
}

const keys = {
  onlyGaps: 'rolebook.onlyGaps',
  followsCursor: 'rolebook.followsCursor',
  gapOrder: 'rolebook.gapOrder',
}
