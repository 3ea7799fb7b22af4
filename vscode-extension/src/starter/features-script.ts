import * as vscode from 'vscode'
import type { startFeatures } from '../features.ts'

/** What the script hands over. */
export interface FeaturesScript {
  readonly startFeatures: typeof startFeatures
}

/**
 * Reads the script with everything that speaks of rolebooks and runs it, as VS Code runs extensions in the browser. There no
 * second script can be required, so it is done the same way everywhere.
 */
export async function readFeatures(extension: vscode.Uri): Promise<FeaturesScript> {
  const place = vscode.Uri.joinPath(extension, 'dist/features.cjs')
  const script = new TextDecoder().decode(await vscode.workspace.fs.readFile(place))
  const module: { exports: unknown } = { exports: {} }
  const run = new Function('module', 'exports', 'require', `${script}\n//# sourceURL=${place.toString()}`)
  // of all modules it knows this one
  run(module, module.exports, () => vscode)
  return module.exports as FeaturesScript
}
