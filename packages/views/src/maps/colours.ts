/** The colours of a picture: CSS values, each for one purpose. */
export interface Colours {
  readonly ground: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly good: string
  readonly middling: string
  readonly wanting: string
  readonly bad: string
  readonly accent: string
}

/** On screen: the colours that the page’s style sheet takes from the theme. */
export const themeColours: Colours = {
  ground: 'var(--ground)',
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  line: 'var(--line)',
  good: 'var(--good)',
  middling: 'var(--middling)',
  wanting: 'var(--wanting)',
  bad: 'var(--bad)',
  accent: 'var(--accent)',
}

/** In a file: dark on white whatever the theme, because files end up in reports and on paper. */
export const paperColours: Colours = {
  ground: '#ffffff',
  text: '#1f2328',
  quiet: '#59636e',
  line: '#8c959f',
  good: '#1a7f37',
  middling: '#1f5fbf',
  wanting: '#9a5b00',
  bad: '#cf222e',
  accent: '#0550ae',
}
