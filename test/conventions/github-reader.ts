import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'

/** GitHub's own reader of workflows. */
type Reader = typeof import('@actions/workflow-parser', { with: { 'resolution-mode': 'import' }})

/** What GitHub finds wrong with a workflow: its form, its expressions, and jobs that name each other. */
export type FindProblems = (name: string, content: string) => Promise<readonly string[]>

/** Loads the reader. It imports JSON as only bundlers do, so it is bundled first. */
export async function loadGithubReader(): Promise<FindProblems> {
  const folder = makeTemporaryFolder('github-reader')
  const outfile = join(folder, 'reader.cjs')
  const contents = "export * from '@actions/workflow-parser'"
  buildSync({ stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, platform: 'node', outfile })
  const reader: Reader = createRequire(import.meta.url)(outfile)
  await removeFolder(folder)
  return async (name, content) => {
    const { context, value } = reader.parseWorkflow({ name, content }, new reader.NoOperationTraceWriter())
    if (value !== undefined) await reader.convertWorkflowTemplate(context, value)
    return context.errors.getErrors().map(({ message }) => message)
  }
}
