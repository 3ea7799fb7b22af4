import { answersName, type Program, programs, type System, systems } from '@rolebook/fleet'
import { Argument, type Command, Option } from 'commander'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { keysOption } from '../directory/publish-command.ts'
import { languageOption } from '../language.ts'
import { Unusable } from '../terminal.ts'
import { runPolicyInit } from './begin-answers.ts'
import { runPolicyCheck } from './check-policy.ts'
import { policyTexts } from './policy-texts.ts'
import { runPolicy, runPolicyRemoval } from './write-policy.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface PolicyOptions extends LanguageOption {
  readonly os?: System
  readonly answers?: string
  readonly output: string
  readonly force: boolean
  readonly remove: boolean
  readonly check?: string
  readonly format: 'text' | 'json'
}
interface InitOptions extends LanguageOption {
  readonly keys: string
  readonly name?: string
  readonly output: string
  readonly force: boolean
}

/** Adds `rolebook policy …`: what a fleet needs, from one file of answers. */
export function addPolicyCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  const policy = program
    .command('policy')
    .description(say('write the policies by which a fleet gets Rolebook, from one file of answers'))
    .addArgument(new Argument('[program]', say('which program they are for')).choices(programs))
    .addOption(new Option('--os <system>', say('which system they are for')).choices(systems))
    .option('--answers <file>', say(`the answers; without it ${answersName} in the current folder`))
    .option('-o, --output <folder>', say('the folder to write in'), 'policy')
    .option('--force', say('replace files that are something else'), false)
    .option('--remove', say('write what takes the policy back, and say what else is to be done'), false)
    .option('--check <file>', say('write nothing; say what is wrong with a policy file that is there'))
    .addOption(
      new Option('--format <format>', say('how to print what is wrong')).choices(['text', 'json']).default('text'),
    )
    .addOption(languageOption(say))
    .action((named: Program | undefined, options: PolicyOptions) => {
      const language = languageOf(options)
      const { os, answers, output, force, remove, check: file, format } = options
      if (file !== undefined) {
        end(runPolicyCheck({ file, program: named, answers, format }, terminal, language))
        return
      }
      if (named === undefined) throw new Unusable(policyTexts[language].whichProgram(programs.join(', ')))
      if (os === undefined) throw new Unusable(policyTexts[language].whichSystem(systems.join('|')))
      const run = remove ? runPolicyRemoval : runPolicy
      end(run({ program: named, system: os, answers, output, force }, terminal, language))
    })

  policy
    .command('init')
    .description(say('begin the file of answers, with what the keys say filled in'))
    .argument('<address>', say('where the directory will lie: https://…'))
    .addOption(keysOption(say))
    .option('--name <name>', say('the organisation’s name'))
    .option('-o, --output <file>', say('where to write it'), answersName)
    .option('--force', say('replace a file that is there'), false)
    .addOption(languageOption(say))
    .action((address: string, options: InitOptions) => {
      const { keys, name, output, force } = options
      end(runPolicyInit({ address, keys, name, output, force }, terminal, languageOf(options)))
    })
}
