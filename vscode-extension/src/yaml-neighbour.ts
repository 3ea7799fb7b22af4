import * as vscode from 'vscode'

const redHatYaml = 'redhat.vscode-yaml'

/** What another YAML extension does for the same files, so that we leave that to it. */
export interface YamlNeighbour extends vscode.Disposable {
  /** Whether it reports YAML syntax errors. */
  saysSyntax(): boolean
  /** Whether it gives an outline of every YAML file, which cannot be switched off. */
  drawsOutline(): boolean
  readonly onDidChange: vscode.Event<void>
}

/** Looks out for the YAML extension of Red Hat, which checks each YAML file unless that is switched off. */
export function watchYamlNeighbour(): YamlNeighbour {
  const changes = new vscode.EventEmitter<void>()
  let awaited = false
  const settings = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('yaml.validate')) changes.fire()
  })
  const extensions = vscode.extensions.onDidChange(() => changes.fire())
  return {
    onDidChange: changes.event,
    saysSyntax() {
      const neighbour = vscode.extensions.getExtension(redHatYaml)
      if (!neighbour) return false
      // it is activated by the same file as we are; whichever is first, findings are shown again once it is active
      if (!neighbour.isActive && !awaited) {
        awaited = true
        void neighbour.activate().then(
          () => changes.fire(),
          () => undefined,
        )
      }
      return neighbour.isActive && vscode.workspace.getConfiguration('yaml').get('validate', true)
    },
    drawsOutline: () => vscode.extensions.getExtension(redHatYaml) !== undefined,
    dispose: () => vscode.Disposable.from(changes, settings, extensions).dispose(),
  }
}
