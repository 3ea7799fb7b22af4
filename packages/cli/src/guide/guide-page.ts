import { readFileSync } from 'node:fs'

/** What a page gives to be typed (`sh`) or written (`yaml`). */
export interface Block {
  readonly kind: string
  readonly text: string
}

/** A part of a page below one heading. */
export interface Section {
  readonly heading: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** The blocks of each numbered step, from step 1 on. */
  readonly steps: readonly (readonly Block[])[]
}

/** Reads a page of `docs/`, section by section. */
export function readGuide(name: string): readonly Section[] {
  const page = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8')
  return page.split(/^#+ /m).map((part) => {
    const [heading = '', ...lines] = part.split('\n')
    const text = lines.join('\n')
    const [, ...steps] = text.split(/^\d+\. /m)
    return { heading, text, blocks: blocksIn(text), steps: steps.map(blocksIn) }
  })
}

/** The words of a command, with those between quotation marks as one. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

/** A block within a step is indented as the step is. */
function blocksIn(text: string): readonly Block[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', kind = '', block = '']) => ({
    kind,
    text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}
