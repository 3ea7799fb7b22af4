import scanner from 'jsqr'

/** The part of a page's element that reading a code needs; this package knows no DOM. */
interface Picture {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

/** For tests: what a camera reads from the code that `drawQrCode` has drawn in an element. */
export function scanCode(picture: Picture): string {
  const [ground, modules] = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
  return scanModules(Number(/^M0 0h(\d+)/.exec(ground ?? '')?.[1]), modules ?? '')
}

/** Like `scanCode`, for a code with `size` modules a side and the outline of the dark ones. */
export function scanModules(size: number, outline: string): string {
  const scale = 4
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of outline.matchAll(/M(\d+) (\d+)h(\d+)v1h/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    }
  }
  return scanner.default(pixels, side, side)?.data ?? 'nothing'
}
