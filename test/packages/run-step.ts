import { runCommand } from '../command.ts'

/**
 * Runs a program that makes a product, in the root of the repository unless told otherwise. Throws with its output if
 * it fails.
 */
export async function runStep(what: string, command: readonly string[], folder?: string): Promise<void> {
  const { code, output } = await runCommand(command, sameEverywhere, folder)
  if (code !== 0) throw new Error(`Building the ${what} failed:\n${output}`)
}

/**
 * Bundlers put different code into a bundle when this variable names another purpose, and whoever runs the build may
 * have set it, as test runners and developers' shells do.
 */
const sameEverywhere = { NODE_ENV: 'production' }
