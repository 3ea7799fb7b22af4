import type { CoveredReference } from '@rolebook/model'
import type { Status } from './status-command.ts'

/** The figures for programs; instants as ISO 8601 in UTC, ids as they stand in the rolebook and the standard. */
export function writeJsonStatus({ model, at, figures, findings, silenced }: Status): string {
  const { coverage, noGapsNoDuplicates, accountability, communication } = figures
  const { files: _, ...severities } = findings
  const status = {
    organisation: model.rolebook.organisation?.name,
    at: timeOf(at),
    coverage: {
      count: coverage.count,
      of: coverage.of,
      inPart: coverage.inPart,
      missing: coverage.missing.map(({ reference }) => reference.id),
      notApplicable: coverage.notApplicable,
      references: coverage.references.map(referenceForPrograms),
    },
    noGapsNoDuplicates,
    accountability,
    communication: {
      ...communication,
      missing: communication.missing.map((quiet) => ({
        ...quiet,
        from: timeOf(quiet.from),
        until: timeOf(quiet.until),
      })),
    },
    findings: severities,
    silenced,
  }
  return `${JSON.stringify(status, null, 2)}\n`
}

function referenceForPrograms({ reference, state, by }: CoveredReference) {
  return { id: reference.id, state, by }
}

function timeOf(instant: number): string {
  return new Date(instant).toISOString()
}
