import * as vscode from 'vscode'

/** Holds the place of each command until the one that does something is there, and passes on to it. */
export function registerStandIns(commands: readonly string[], load: () => Promise<unknown>): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: unknown[]) => {
        await load()
        return vscode.commands.executeCommand(command, ...given)
      }),
    ),
  )
}
