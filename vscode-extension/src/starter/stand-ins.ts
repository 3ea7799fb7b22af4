import * as vscode from 'vscode'

/** Registers a placeholder for each command, which loads the real one and passes the call on to it. */
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
