/*
 * node test/vscode/run.ts [--report FILE]: runs the suites of this folder in VS Code's extension host four ways: with the
 * extension from its source, from the installed VSIX, in the oldest VS Code that it says it runs in, and as a web
 * extension; and a short one beside another YAML extension. Needs the built products. --only WORDS runs one of the ways, --suite NAME one of the suites. The report is
 * {"passed": …, "failed": …}.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { HostMissing, isContinuousIntegration } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import type { SuiteResults } from '../hosts/suite-results.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode, runInVSCode } from '../hosts/vscode.ts'
import { runInVSCodeForWeb } from '../hosts/vscode-web.ts'
import { findVsix } from './vsix.ts'
import { makeWorkspace } from './workspace.ts'

const { values } = parseArgs({
  options: { report: { type: 'string' }, only: { type: 'string' }, suite: { type: 'string' } },
})
const besideNeighbour = 'neighbour.suite.ts'
const suites = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(`${values.suite ?? ''}.suite.ts`) && name !== besideNeighbour)
  .map((name) => join(import.meta.dirname, name))
const extension = join(repositoryRoot, 'vscode-extension')
const neighbour = join(import.meta.dirname, 'yaml-neighbour')
const total = { passed: 0, failed: 0 }

const ways: Readonly<Record<string, (folder: string) => Promise<SuiteResults>>> = {
  'from source': async (folder) => runInVSCode(await findVSCode(), { suites, folder, extension }),
  'from the installed VSIX': async (folder) => runInVSCode(await findVSCode(), { suites, folder, vsix: [findVsix()] }),
  'in the oldest VS Code': async (folder) =>
    runInVSCode(await findVSCode('oldest'), { suites, folder, vsix: [findVsix()] }),
  'beside another YAML extension': async (folder) =>
    runInVSCode(await findVSCode(), {
      suites: [join(import.meta.dirname, besideNeighbour)],
      folder,
      vsix: [findVsix()],
      extension: neighbour,
    }),
  'as a web extension': (folder) => runInVSCodeForWeb({ suites, folder, extension }),
}

for (const [way, run] of Object.entries(ways)) {
  if (values.only !== undefined && !way.includes(values.only)) continue
  const folder = makeWorkspace()
  try {
    const { passed } = await run(folder)
    total.passed += passed.length
    console.log(`VS Code, ${way}: ${passed.length} passing`)
  } catch (error) {
    if (error instanceof HostMissing && !isContinuousIntegration()) {
      console.log(`VS Code, ${way}: skipped. ${error.message}`)
      continue
    }
    const message = error instanceof Error ? error.message : String(error)
    total.failed += Math.max(1, Number(/^(\d+) failed/.exec(message)?.[1] ?? 1))
    console.log(`VS Code, ${way}: failing\n${message}`)
  } finally {
    await removeFolder(folder)
  }
}
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(total))
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
