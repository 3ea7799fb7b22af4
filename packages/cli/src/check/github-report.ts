import type { Severity } from '@rolebook/rules'
import { shown } from '../terminal.ts'
import type { Checked } from './checked.ts'
import { nameInRepository } from './report-names.ts'

/**
 * The findings as commands by which a workflow of GitHub marks lines:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function writeGithubReport(
  { files, unreadable }: Checked,
  { folder, environment }: { folder: string; environment: Readonly<Record<string, string | undefined>> },
): string {
  const unread = unreadable.map(({ path, sentence }) =>
    command('error', { file: nameInRepository(path, folder, environment), title: 'rolebook' }, sentence),
  )
  const found = files.flatMap(({ path, findings }) =>
    findings.map(({ severity, rule, message, place: { start, end } }) => {
      // GitHub takes columns only where both are on one line
      const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}
      const lines = { line: start.line + 1, endLine: end.line + 1 }
      const file = nameInRepository(path, folder, environment)
      return command(commands[severity], { file, ...lines, ...columns, title: rule }, message)
    }),
  )
  return [...unread, ...found].map((line) => `${line}\n`).join('')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(shown(String(value)))}`)
  return `::${name} ${written.join(',')}::${escapeData(shown(message))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}
