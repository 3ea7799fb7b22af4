import { figuresAt } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { Locate } from '../place/located-file.ts'
import type { View } from '../place/view.ts'
import { type FigureInWords, figuresInWords } from './figures-in-words.ts'

/** A headline figure whose missing parts have places in the files. */
export interface PlacedFigure extends Omit<FigureInWords, 'missing'> {
  readonly missing: readonly {
    readonly text: string
    /** `undefined` where the rolebook has no place for it. */
    readonly location: Location | undefined
  }[]
}

/** Counts the figures for an editor. */
export function placedFigures({ document, model, now, language }: View, locate: Locate): readonly PlacedFigure[] {
  return figuresInWords(figuresAt(model, now), { model, language, asked: now }).map((figure) => ({
    ...figure,
    missing: figure.missing.map(({ text, path }) => {
      const range = path && (document.rangeOf(path, 'key') ?? document.rangeOf(path))
      return { text, location: range && locate(range) }
    }),
  }))
}
