import type { Brand } from './panel-host.ts'

/** An organisation's logo. Its name stands beside it, so nobody has to be told what the picture shows. */
export function Logo({ brand }: { brand: Brand | undefined }) {
  return brand?.logo === undefined ? null : <img class="logo" src={brand.logo} alt="" />
}

/** The organisation's colour for the views in which it can be read; in the other one the panel's own stays. */
export function brandStyle({ colourInLight, colourInDark }: Brand = {}): Record<string, string> {
  return {
    ...(colourInLight !== undefined && { '--brand-in-light': colourInLight }),
    ...(colourInDark !== undefined && { '--brand-in-dark': colourInDark }),
  }
}
