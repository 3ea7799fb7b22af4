import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { Severity } from '@rolebook/rules'
import { type Paint, type Style, shown } from '../terminal.ts'
import type { LocatedFinding } from './located-finding.ts'
import { type Summary, summarise } from './summary.ts'

/** A rolebook by its name in the report, and its findings. */
export interface ReportedFile {
  readonly name: string
  readonly findings: readonly LocatedFinding[]
  readonly isPart?: boolean
}

/** The findings for people: by file, one a line, with place, severity, sentence and rule. */
export function writeTextReport(files: readonly ReportedFile[], language: OwnLanguage, paint: Paint): string {
  const blocks = files.filter(({ findings }) => findings.length > 0).map((file) => writeFile(file, language, paint))
  return `${[...blocks, writeSummary(summarise(files), language, paint)].join('\n')}\n`
}

function writeFile({ name, findings }: ReportedFile, language: OwnLanguage, paint: Paint): string {
  const places = findings.map(({ place: { start } }) => `${start.line + 1}:${start.character + 1}`)
  const width = Math.max(...places.map((place) => place.length))
  const severityWidth = Math.max(...findings.map(({ severity }) => severityNames[severity][language].length))
  const lines = findings.map(({ severity, message, rule }, index) => {
    const place = (places[index] ?? '').padStart(width)
    const named = severityNames[severity][language].padEnd(severityWidth)
    return `  ${paint('dim', place)}  ${paint(severityStyles[severity], named)}  ${shown(message)}  ${paint('dim', rule)}`
  })
  return `${paint('underline', shown(name))}\n${lines.join('\n')}\n`
}

/** How many findings of which severity there are, in a line. */
export function writeSummary(summary: Summary, language: OwnLanguage, paint: Paint): string {
  const { errors, warnings, infos, hints, files } = summary
  const all = errors + warnings + infos + hints
  if (all === 0) return paint('green', `✔ ${nothing[language](files)}`)
  const counted = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((kind) => summary[kind] > 0)
    .map((kind) => `${summary[kind]} ${counts[kind][language][summary[kind] === 1 ? 0 : 1]}`)
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'blue'
  return paint(style, `${errors > 0 ? '✖' : '•'} ${all} ${found[language][all === 1 ? 0 : 1]} (${counted.join(', ')})`)
}

const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' }

/** The name of each severity. */
export const severityNames: Readonly<Record<Severity, InOwnLanguages<string>>> = {
  error: { en: 'error', de: 'Fehler', fr: 'erreur' },
  warning: { en: 'warning', de: 'Warnung', fr: 'avertissement' },
  info: { en: 'info', de: 'Information', fr: 'information' },
  hint: { en: 'hint', de: 'Hinweis', fr: 'conseil' },
}

type OneAndMany = readonly [one: string, many: string]

const counts = {
  errors: { en: ['error', 'errors'], de: ['Fehler', 'Fehler'], fr: ['erreur', 'erreurs'] },
  warnings: { en: ['warning', 'warnings'], de: ['Warnung', 'Warnungen'], fr: ['avertissement', 'avertissements'] },
  infos: { en: ['info', 'infos'], de: ['Information', 'Informationen'], fr: ['information', 'informations'] },
  hints: { en: ['hint', 'hints'], de: ['Hinweis', 'Hinweise'], fr: ['conseil', 'conseils'] },
} satisfies Readonly<Record<string, InOwnLanguages<OneAndMany>>>

const found: InOwnLanguages<OneAndMany> = {
  en: ['finding', 'findings'],
  de: ['Befund', 'Befunde'],
  fr: ['constat', 'constats'],
}

const nothing: InOwnLanguages<(files: number) => string> = {
  en: (files) => `${files} ${files === 1 ? 'rolebook' : 'rolebooks'} checked, nothing found`,
  de: (files) => `${files} ${files === 1 ? 'Rolebook' : 'Rolebooks'} geprüft, nichts gefunden`,
  fr: (files) => `${files} ${files === 1 ? 'rolebook vérifié' : 'rolebooks vérifiés'}, rien à signaler`,
}
