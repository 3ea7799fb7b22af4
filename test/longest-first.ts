import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { repositoryRoot } from './hosts/repository.ts'

/**
 * The files of real hosts that take longest, the longest first; any order is right, but one of these that began last would
 * run alone while the other worker has nothing left to do.
 */
const longest = [
  'test/browser/accessibility.host.test.ts',
  'test/browser/policy.host.test.ts',
  'test/vscode/windows.host.test.ts',
  'test/vscode/workbench.host.test.ts',
  'test/vscode/maps.host.test.ts',
  'test/browser/panel.host.test.ts',
  'test/browser/refusal.host.test.ts',
  'test/browser/fetching.host.test.ts',
  'test/vscode/in-context.host.test.ts',
  'test/browser/ways-in.host.test.ts',
  'test/browser/clock.host.test.ts',
  'test/vscode/look-alikes.host.test.ts',
  'test/vscode/writing.host.test.ts',
  'test/hosts/vscode.host.test.ts',
  'test/hosts/browsers.host.test.ts',
  'test/vscode/trees.host.test.ts',
  'test/vscode/commands.host.test.ts',
  'test/vscode/reviewed-commands.host.test.ts',
  'test/vscode/web.host.test.ts',
  'test/vscode/preview.host.test.ts',
  'test/vscode/matrix.host.test.ts',
  'test/browser/search.host.test.ts',
  'test/browser/toolbar-button.host.test.ts',
  'test/browser/off-store.host.test.ts',
  'test/playground/playground.host.test.ts',
]

/** Begins with the files that take longest, so that both workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = longest.find((name) => !existsSync(join(repositoryRoot, name)))
    if (gone) throw new Error(`test/longest-first.ts names ${gone}, which is not there.`)
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.indexOf(relative(repositoryRoot, moduleId))
      return place < 0 ? longest.length : place
    }
    return files.toSorted((one, other) => rank(one) - rank(other))
  }
}
