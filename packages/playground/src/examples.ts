/** Whole small organisations, as the repository's own tests and docs use them. */
const files = import.meta.glob<string>('../../../shared/examples/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Example {
  readonly name: string
  readonly text: string
}

/** All examples, by the name of their organisation. */
export const examples: readonly Example[] = Object.values(files)
  .map((text) => ({ name: /^ {2}name: (.+)$/m.exec(text)?.[1] ?? 'Rolebook', text }))
  .sort((one, other) => (one.name < other.name ? -1 : 1))
