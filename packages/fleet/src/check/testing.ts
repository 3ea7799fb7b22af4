import type { Program } from '../channels/channels.ts'
import type { System } from '../policies/policy-file.ts'
import { policyFiles } from '../policies/policy-files.ts'
import { answers } from '../testing/answers.ts'
import { checkPolicy } from './check-policy.ts'
import { readPolicyFile } from './policy-in-file.ts'
import { policySentence } from './policy-sentences.ts'

/** The id in the answers of the tests, and an id of no extension. */
export const [id, other] = ['abcdefghijklmnopabcdefghijklmnop', 'ponmlkjihgfedcbaponmlkjihgfedcba']

/** A policy file, chosen by the end of its name and then changed. */
export function made(
  program: Program,
  system: System,
  ending: string,
  change: (text: string) => string = (text) => text,
) {
  const result = policyFiles(program, system, answers, 'en')
  const file = 'files' in result ? result.files.find(({ name }) => name.endsWith(ending)) : undefined
  if (!file) throw new Error(`There is no ${ending} for ${program} on ${system}.`)
  const { content, name } = file
  return { name, text: change(typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content)) }
}

/** The faults of a file, as `place: sentence`. */
export function said(
  { name, text }: { name: string; text: string },
  program?: Program,
  by: typeof answers | 'none' = answers,
) {
  const found = readPolicyFile(name, text, program)
  if (typeof found === 'string') return [found]
  return found.flatMap((policy) =>
    checkPolicy(policy, by === 'none' ? undefined : by).faults.map(
      (fault) => `${fault.place}: ${policySentence(fault, 'en')}`,
    ),
  )
}
