import type { Brand } from './panel-host.ts'

/**
 * An organisation's logo, whose size is known before the browser has decoded it. The organisation's name is beside it,
 * so the picture needs no text of its own.
 */
export function Logo({ brand }: { brand: Brand | undefined }) {
  return brand?.logo === undefined ? null : <img class="logo" src={brand.logo} alt="" {...sizeOfLogo(brand.logo)} />
}

/** Width and height stand in the first 24 bytes of every PNG. */
function sizeOfLogo(logo: string): { readonly width: number; readonly height: number } {
  const head = atob(logo.slice(logo.indexOf(',') + 1).slice(0, 32))
  const numberAt = (place: number) =>
    [...head.slice(place, place + 4)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0)
  return { width: numberAt(16), height: numberAt(20) }
}

/** The organisation's colour for the views in which it can be read; in the other view the panel's own colour stays. */
export function brandStyle({ colourInLight, colourInDark }: Brand = {}): Record<string, string> {
  return {
    ...(colourInLight !== undefined && { '--brand-in-light': colourInLight }),
    ...(colourInDark !== undefined && { '--brand-in-dark': colourInDark }),
  }
}
