import * as vscode from 'vscode'
import type { startFeatures } from '../features.ts'

/** The exports of the script. */
export interface FeaturesScript {
  readonly startFeatures: typeof startFeatures
}

/**
 * Reads and runs the script with all features, the way VS Code runs extensions in the browser. There a second script
 * cannot be loaded by `require`, so it is done like this everywhere.
 */
export async function readFeatures(extension: vscode.Uri): Promise<FeaturesScript> {
  const place = vscode.Uri.joinPath(extension, 'dist/features.cjs')
  const script = new TextDecoder().decode(await vscode.workspace.fs.readFile(place))
  const module: { exports: unknown } = { exports: {} }
  const run = new Function('module', 'exports', 'require', `${script}\n//# sourceURL=${place.toString()}`)
  // the only module it may require
  run(module, module.exports, () => vscode)
  return module.exports as FeaturesScript
}
