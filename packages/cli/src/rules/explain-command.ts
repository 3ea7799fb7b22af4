import { colonIn, nearest, type OwnLanguage } from '@rolebook/model'
import { pageOf, type Rule, rules } from '@rolebook/rules'
import { type Command, Option } from 'commander'
import { severityNames } from '../check/text-report.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { languageOption } from '../language.ts'
import { createPaint, exitCodes, type Paint, shown, Unusable } from '../terminal.ts'
import { explainTexts } from './explain-texts.ts'
import { loadRulePages } from './load-rule-pages.ts'
import { exampleOf, plainText, whyOf } from './rule-pages.ts'
import { wrap } from './wrap.ts'

interface ExplainOptions extends LanguageOption {
  readonly format: 'text' | 'json' | 'markdown'
}

/** Adds `rolebook explain`: the page of a rule, for reading where the finding was read. */
export function addExplainCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('explain')
    .description(say('explain a rule: why it is there, what it finds and what it does not'))
    .argument('<rule>', say('the rule, as it stands at the end of each finding'))
    .addOption(
      new Option('--format <format>', say('how to print the page'))
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(languageOption(say))
    .action((id: string, options: ExplainOptions) => {
      const language = languageOf(options)
      const rule = findRule(id, language)
      const page = loadRulePages().get(rule.id) ?? ''
      if (options.format === 'markdown') terminal.write(page)
      else if (options.format === 'json') terminal.write(writeJson(rule, page, language))
      else terminal.write(writeText(rule, page, language, createPaint(terminal)))
      end(exitCodes.fine)
    })
}

function findRule(id: string, language: OwnLanguage): Rule {
  const rule = rules.find((one) => one.id === id)
  if (rule) return rule
  const near = nearest(
    id,
    rules.map((one) => one.id),
  )
  throw new Unusable(explainTexts[language].unknown(id, near))
}

function writeJson(rule: Rule, page: string, language: OwnLanguage): string {
  const { id, title, severity, profile, covers, fixable } = rule
  const explanation = {
    id,
    title: title[language],
    severity,
    profile,
    covers,
    fixable,
    url: pageOf(id),
    why: whyOf(page),
    bad: exampleOf(page, 'bad'),
    good: exampleOf(page, 'good'),
  }
  return `${JSON.stringify(explanation, null, 2)}\n`
}

function writeText(rule: Rule, page: string, language: OwnLanguage, paint: Paint): string {
  const texts = explainTexts[language]
  const example = (heading: string, text: string | undefined) =>
    text === undefined ? [] : [paint('bold', heading), '', ...text.split('\n').map((line) => `  ${shown(line)}`), '']
  const facts = [
    texts.severity + colonIn(language) + severityNames[rule.severity][language],
    texts.profile + colonIn(language) + rule.profile,
    ...(rule.fixable ? [texts.fixable] : []),
  ]
  const lines = [
    paint('bold', rule.title[language]),
    paint('dim', `${rule.id} · ${facts.join(' · ')}`),
    ...(texts.inEnglish === undefined ? [] : [paint('dim', texts.inEnglish)]),
    '',
    ...whyOf(page).flatMap((paragraph) => [...wrap(plainText(paragraph)), '']),
    ...example(texts.bad, exampleOf(page, 'bad')),
    ...example(texts.good, exampleOf(page, 'good')),
    texts.more + colonIn(language) + pageOf(rule.id),
  ]
  return `${lines.join('\n')}\n`
}
