import { runCommand } from '../command.ts'

/** Runs a program, in the root of the repository unless told otherwise. Throws with its output where it fails. */
export async function runStep(
  what: string,
  command: readonly string[],
  folder?: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const { code, output } = await runCommand(command, env, folder)
  if (code !== 0) throw new Error(`Building the ${what} failed:\n${output}`)
}
