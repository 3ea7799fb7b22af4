import type { OwnLanguage } from '@rolebook/model'
import { pageOf, rules } from '@rolebook/rules'
import { createPaint, type ExitCode, exitCodes, type Terminal } from '../terminal.ts'

/** Lists the rules, for people or programs. */
export function runRules(format: 'text' | 'json', terminal: Terminal, language: OwnLanguage): ExitCode {
  const listed = rules.map(({ id, severity, title, fixable, profile, covers }) => ({
    id,
    severity,
    title: title[language],
    url: pageOf(id),
    fixable,
    profile,
    covers,
  }))
  if (format === 'json') {
    terminal.write(`${JSON.stringify({ rules: listed }, null, 2)}\n`)
    return exitCodes.fine
  }
  const paint = createPaint(terminal)
  const width = Math.max(...listed.map(({ id }) => id.length))
  for (const { id, severity, title, profile } of listed) {
    const remark = profile === 'default' ? '' : paint('dim', `  (${profile})`)
    terminal.write(`${paint('bold', id.padEnd(width))}  ${severity.padEnd(7)}  ${title}${remark}\n`)
  }
  return exitCodes.fine
}
