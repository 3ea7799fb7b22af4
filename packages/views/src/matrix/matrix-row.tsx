import type { MatrixCell, MatrixColumn, MatrixRow } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import { Component } from 'preact'
import { ConflictMark, gravestOf } from './conflict-mark.tsx'
import { initialOf } from './typed-letters.ts'
import { describeCell, nameCell, sayLetters } from './words.ts'

interface DutyLineProps {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  readonly language: OwnLanguage
  /** The index among all lines, from 0. */
  readonly index: number
  /** Where the keyboard is, if it is on this line: on a role, or `null` for the responsibility itself. */
  readonly active: string | null | undefined
}

/** A responsibility with a cell for each role. Redrawn only when its content changes, because there are many. */
export class DutyLine extends Component<DutyLineProps> {
  override shouldComponentUpdate(next: DutyLineProps): boolean {
    const { row, columns, language, index, active } = this.props
    const isSame = row === next.row && columns === next.columns && language === next.language
    return !isSame || index !== next.index || active !== next.active
  }

  override render() {
    const { row, columns, language, index, active } = this.props
    return (
      <div
        role="row"
        class={row.notApplicable ? 'line excluded' : 'line'}
        aria-rowindex={index + 2}
        style={{ top: `calc(${index} * var(--line))` }}
      >
        <div
          role="rowheader"
          class={`duty ${gravestOf(row.conflicts)}`}
          tabIndex={active === null ? 0 : -1}
          data-duty={row.id}
          aria-description={[describeCell(row, undefined), ...row.conflicts.map(({ message }) => message)].join(' ')}
          title={[`${row.id} ${row.text}`, row.notApplicable, ...row.conflicts.map(({ message }) => message)].join(
            '\n',
          )}
        >
          <span class="id">{row.id}</span> <span class="text">{row.text}</span>
          <ConflictMark conflicts={row.conflicts} />
        </div>
        {columns.map((column) => (
          <div
            role="gridcell"
            key={column.id}
            class={`cell ${gravestOf(row.cells[column.id]?.conflicts ?? [])}`}
            tabIndex={active === column.id ? 0 : -1}
            data-duty={row.id}
            data-role={column.id}
            aria-label={nameCell(language, row, column, row.cells[column.id])}
            aria-description={describeCell(row, row.cells[column.id])}
            aria-readonly={row.fixed !== undefined}
            title={titleOf(language, column, row.cells[column.id])}
          >
            <Letters cell={row.cells[column.id]} />
          </div>
        ))}
      </div>
    )
  }
}

/** The letters as signs; the cell’s name says them in words. */
function Letters({ cell }: { readonly cell: MatrixCell | undefined }) {
  if (!cell) return null
  return (
    <>
      {cell.letters.map((letter) => (
        <span
          key={letter}
          class={`letter ${letter} ${cell.own.includes(letter) ? 'own' : ''}`}
          data-letter={initialOf(letter)}
        />
      ))}
      {cell.letters.length === 0 && cell.catalogue && <span class="letter" data-letter="–" />}
      <ConflictMark conflicts={cell.conflicts} />
    </>
  )
}

/** The tooltip: the role, its letters, and what is wrong with them. */
function titleOf(language: OwnLanguage, column: MatrixColumn, cell: MatrixCell | undefined): string {
  return [column.title, sayLetters(language, cell), ...(cell?.conflicts ?? []).map(({ message }) => message)].join('\n')
}
