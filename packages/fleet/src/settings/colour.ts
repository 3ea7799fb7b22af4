/** The views of the panel (light, dark) in which a colour is readable. */
export interface ColourUse {
  readonly light: boolean
  readonly dark: boolean
}

/** WCAG 2.2 AA for text of ordinary size. */
const leastContrast = 4.5

/**
 * The panel's own colours that an organisation's colour meets: the two backgrounds behind it as text, and the text on
 * it as a button. A test compares them with the panel's style sheet.
 */
export const views = {
  light: { grounds: ['#f4f6f8', '#ffffff'], onColour: '#ffffff' },
  dark: { grounds: ['#11171d', '#1a222a'], onColour: '#0a1b2b' },
} as const satisfies Record<keyof ColourUse, { readonly grounds: readonly string[]; readonly onColour: string }>

/**
 * The views in which a colour, written like `#0b5a9e`, has enough contrast; `undefined` where the text is not a colour.
 */
export function colourUse(colour: string): ColourUse | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined
  return { light: isStrong(colour, views.light), dark: isStrong(colour, views.dark) }
}

function isStrong(colour: string, { grounds, onColour }: (typeof views)[keyof ColourUse]): boolean {
  return [...grounds, onColour].every((other) => contrastOf(colour, other) >= leastContrast)
}

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
