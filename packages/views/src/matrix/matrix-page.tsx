import type { Matrix } from '@rolebook/language-service'
import type { InOwnLanguages, Letter, OwnLanguage } from '@rolebook/model'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../mount-view.tsx'
import { writeTable } from './as-table.ts'
import { describeChange } from './change-words.ts'
import { conflictPlaces } from './conflict-places.ts'
import { Details } from './details.tsx'
import { keepSame } from './keep-same.ts'
import { LetterMenu } from './letter-menu.tsx'
import { arrangeLines } from './lines.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import type { MatrixWish } from './matrix-wish.ts'
import { type CellPlace, isCell, isSamePlace, type Place, placeWithin } from './place.ts'
import { readRemembered } from './remembered.ts'
import { Toolbar } from './toolbar.tsx'
import { letterOfKey, toggleLetter } from './typed-letters.ts'
import { nameCell } from './words.ts'

/** The RACI matrix with what stands around it. */
export function MatrixPage({ host, shown }: ViewProps<Matrix, MatrixWish>) {
  const { language } = host
  const [settings, setSettings] = useState(() => readRemembered(host.remembered))
  const [menu, setMenu] = useState<OpenMenu>()
  const [calls, setCalls] = useState(0)
  const matrix = useSame(shown)
  const [said, setSaid] = useChangesInWords(matrix, language)
  const { filter, grouping } = settings
  const lines = useMemo(() => arrangeLines(matrix, filter, grouping, language), [matrix, filter, grouping, language])
  const extent = {
    duties: lines.flatMap((line) => (line.kind === 'duty' ? [line.id] : [])),
    roles: matrix.columns.map(({ id }) => id),
    page: 1,
  }
  const place = placeWithin(settings.place, extent)
  const conflicts = useMemo(() => conflictPlaces(matrix, lines), [matrix, lines])
  useEffect(() => host.remember(settings), [host, settings])

  const goTo = (to: Place) => {
    setSettings((before) => ({ ...before, place: to }))
    setCalls((count) => count + 1)
  }
  const goToText = ({ duty, role }: Place) => {
    if (duty !== undefined) host.wish({ kind: 'go-to', thing: { kind: 'responsibility', id: duty } })
    else if (role !== undefined) host.wish({ kind: 'go-to', thing: { kind: 'role', id: role } })
  }
  const setLetters = ({ duty, role }: CellPlace, letters: readonly Letter[]) => {
    const fixed = matrix.rows.find(({ id }) => id === duty)?.fixed
    if (fixed !== undefined) setSaid(fixed)
    else host.wish({ kind: 'set-letters', duty, role, letters })
  }
  const closeMenu = () => {
    setMenu(undefined)
    setCalls((count) => count + 1)
  }
  const open = (at: Place, cell: HTMLElement) => {
    if (isCell(at)) setMenu({ place: at, beside: cell.getBoundingClientRect() })
    else goToText(at)
  }
  const press = (key: string, cell: HTMLElement): boolean => {
    const letter = letterOfKey(key)
    if (key === 'Enter' || key === 'F2' || key === 'ContextMenu') open(place, cell)
    else if (isCell(place) && letter) setLetters(place, toggleLetter(lettersAt(matrix, place), letter))
    else if (isCell(place) && (key === 'Delete' || key === 'Backspace')) setLetters(place, [])
    else return false
    return true
  }
  const nextConflict = () => {
    const at = conflicts.findIndex((one) => isSamePlace(one, place))
    const next = conflicts[(at + 1) % conflicts.length]
    if (next) goTo(next)
  }
  return (
    <main class="matrix">
      <h1 class="unseen">{texts.title[language](matrix.organisation)}</h1>
      <Toolbar
        {...{ language, filter, grouping, duties: extent.duties.length, conflicts: conflicts.length, nextConflict }}
        setFilter={(words) => setSettings((before) => ({ ...before, filter: words }))}
        setGrouping={(chosen) => setSettings((before) => ({ ...before, grouping: chosen }))}
        copy={() => {
          const rows = lines.flatMap((line) => (line.kind === 'duty' ? [line.row] : []))
          host.wish({ kind: 'copy', text: writeTable(matrix, rows) })
          setSaid(texts.copied[language])
        }}
      />
      <MatrixGrid
        {...{ matrix, lines, language, place, calls, goTo, press }}
        label={texts.title[language](matrix.organisation)}
        corner={texts.corner[language]}
        click={(at, cell) => {
          goTo(at)
          if (isCell(at)) open(at, cell)
        }}
      />
      {lines.length === 0 && <p class="nothing">{texts.nothing[language]}</p>}
      <Details {...{ matrix, language, place, goToText }} />
      {menu && <CellMenu {...{ matrix, language, menu, setLetters, goToText }} close={closeMenu} />}
      <p class="unseen" role="status">
        {said}
      </p>
    </main>
  )
}

interface OpenMenu {
  readonly place: CellPlace
  /** Where the cell is on screen. */
  readonly beside: DOMRect
}

interface CellMenuProps {
  readonly matrix: Matrix
  readonly language: OwnLanguage
  readonly menu: OpenMenu
  setLetters(place: CellPlace, letters: readonly Letter[]): void
  goToText(place: Place): void
  close(): void
}

/** The menu of letters over a cell; nothing where the cell has gone from the text meanwhile. */
function CellMenu({ matrix, language, menu: { place, beside }, setLetters, goToText, close }: CellMenuProps) {
  const row = matrix.rows.find(({ id }) => id === place.duty)
  const column = matrix.columns.find(({ id }) => id === place.role)
  if (!row || !column) return null
  const cell = row.cells[column.id]
  const catalogue = cell?.catalogue
  const take = (letters: readonly Letter[]) => {
    setLetters(place, letters)
    close()
  }
  return (
    <LetterMenu
      label={nameCell(language, row, column, cell)}
      {...{ language, cell, beside, close }}
      toggle={(letter) => take(toggleLetter(cell?.letters ?? [], letter))}
      reset={catalogue && (() => take(catalogue))}
      goToText={row.isWritten ? () => goToText(place) : undefined}
    />
  )
}

function lettersAt({ rows }: Matrix, { duty, role }: CellPlace): readonly Letter[] {
  return rows.find(({ id }) => id === duty)?.cells[role]?.letters ?? []
}

/** The matrix, with unchanged rows and columns being the same objects as before. */
function useSame(shown: Matrix): Matrix {
  const before = useRef<Matrix | undefined>(undefined)
  const matrix = useMemo(() => keepSame(before.current, shown), [shown])
  before.current = matrix
  return matrix
}

/** Changes of letters in words, for screen readers; only while the reader is on this page and not in the text. */
function useChangesInWords(matrix: Matrix, language: OwnLanguage): readonly [string, (sentence: string) => void] {
  const [said, setSaid] = useState('')
  const before = useRef(matrix)
  useEffect(() => {
    const change = describeChange(language, before.current, matrix)
    before.current = matrix
    if (change !== '' && document.hasFocus()) setSaid(change)
  }, [matrix, language])
  return [said, setSaid]
}

const texts = {
  title: {
    en: (name) => (name === '' ? 'RACI matrix' : `RACI matrix, ${name}`),
    de: (name) => (name === '' ? 'RACI-Matrix' : `RACI-Matrix, ${name}`),
    fr: (name) => (name === '' ? 'Matrice RACI' : `Matrice RACI, ${name}`),
  } satisfies InOwnLanguages<(name: string) => string>,
  corner: { en: 'Responsibility', de: 'Verantwortlichkeit', fr: 'Responsabilité' } satisfies InOwnLanguages<string>,
  copied: { en: 'Copied', de: 'Kopiert', fr: 'Copié' } satisfies InOwnLanguages<string>,
  nothing: {
    en: 'No responsibility has these words.',
    de: 'Keine Verantwortlichkeit enthält diese Wörter.',
    fr: 'Aucune responsabilité ne contient ces mots.',
  } satisfies InOwnLanguages<string>,
}
