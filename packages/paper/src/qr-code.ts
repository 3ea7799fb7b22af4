import { type ComponentChildren, h } from 'preact'
import { encode } from 'uqr'

/** White around the code, in modules, as the standard wants it. */
const quietZone = 4

/** A QR code as an SVG, dark on white whatever the colours of the page, because nothing else is read reliably. */
export function drawQrCode(text: string, label: string): ComponentChildren {
  // M: still readable with an eighth of it scratched or folded away
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
    return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('')
  })
  return h(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
    h('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    h('path', { fill: '#000', d: rows.join('') }),
  )
}
