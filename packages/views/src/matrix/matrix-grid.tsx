import type { Matrix } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { ConflictMark, gravestOf } from './conflict-mark.tsx'
import type { Line } from './lines.ts'
import { DutyLine } from './matrix-row.tsx'
import { moveBy, type Place } from './place.ts'
import { useVisibleLines } from './visible-lines.ts'
import { nameColumn } from './words.ts'

interface MatrixGridProps {
  readonly matrix: Matrix
  readonly lines: readonly Line[]
  readonly language: OwnLanguage
  readonly label: string
  readonly corner: string
  readonly place: Place
  /** Incremented to move the keyboard to the place. */
  readonly calls: number
  goTo(place: Place): void
  /** Handles a key that does not move; returns `false` where it does nothing. */
  press(key: string, cell: HTMLElement): boolean
  click(place: Place, cell: HTMLElement): void
}

/**
 * The matrix as a grid that is one stop for the Tab key, and in which arrow keys move. Only the lines in sight and the
 * one with the keyboard are in the page; the ARIA counts include all.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, lines, language, place, calls } = props
  const { columns } = matrix
  const scroller = useRef<HTMLDivElement>(null)
  const { from, to, page } = useVisibleLines(scroller)
  useLayoutEffect(() => {
    if (calls === 0) return
    const cell = scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [calls])

  const duties = lines.flatMap((line) => (line.kind === 'duty' ? [line.id] : []))
  const roles = columns.map(({ id }) => id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const moved = moveBy(event.key, event.ctrlKey, place, { duties, roles, page })
    if (moved) props.goTo(moved)
    else if (
      event.ctrlKey ||
      !props.press(event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key, event.target)
    )
      return
    event.preventDefault()
    event.stopPropagation()
  }
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event)
    if (!cell) return
    event.preventDefault()
    props.click(placeOf(cell), cell)
  }
  return (
    <div class="scroller" ref={scroller}>
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onClick}
      >
        <div class="head" role="rowgroup">
          <div class="line" role="row" aria-rowindex={1}>
            <div
              role="columnheader"
              class="corner"
              tabIndex={place.duty === undefined && place.role === undefined ? 0 : -1}
            >
              {props.corner}
            </div>
            {columns.map((column) => (
              <div
                key={column.id}
                role="columnheader"
                class={`role ${gravestOf(column.conflicts)}`}
                tabIndex={place.duty === undefined && place.role === column.id ? 0 : -1}
                data-role={column.id}
                aria-label={nameColumn(column)}
                aria-description={column.conflicts.map(({ message }) => message).join(' ')}
                title={[column.title, column.holders, ...column.conflicts.map(({ message }) => message)].join('\n')}
              >
                <span class="title">{column.title}</span>
                <ConflictMark conflicts={column.conflicts} />
              </div>
            ))}
          </div>
        </div>
        <div class="body" role="rowgroup" style={{ height: `calc(${lines.length} * var(--line))` }}>
          {lines.map((line, index) => {
            const isActive = line.kind === 'duty' && line.id === place.duty
            if (!isActive && (index < from || index >= to)) return null
            if (line.kind === 'group')
              return <GroupLine key={line.id} title={line.title} index={index} span={columns.length + 1} />
            const active = isActive ? (place.role ?? null) : undefined
            return <DutyLine key={line.id} {...{ row: line.row, columns, language, index, active }} />
          })}
        </div>
      </div>
    </div>
  )
}

function GroupLine({ title, index, span }: { readonly title: string; readonly index: number; readonly span: number }) {
  return (
    <div class="line group" role="row" aria-rowindex={index + 2} style={{ top: `calc(${index} * var(--line))` }}>
      <div role="rowheader" aria-colspan={span}>
        <span class="title">{title}</span>
      </div>
    </div>
  )
}

function cellOf({ target }: Event): HTMLElement | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[tabindex]') : undefined
  return cell ?? undefined
}

function placeOf({ dataset }: HTMLElement): Place {
  return { duty: dataset['duty'], role: dataset['role'] }
}
