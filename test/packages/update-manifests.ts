/** Where a browser finds the newest package outside a store. */
export interface Offered {
  readonly id: string
  readonly version: string
  /** The address of the package. */
  readonly package: string
  /** The oldest browser that may take it. */
  readonly oldestBrowser: string
}

/** The update manifest of Chrome and Edge. */
export function writeChromiumUpdates(offered: Offered): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${offered.id}">
    <updatecheck codebase="${escapeXml(offered.package)}" version="${offered.version}" prodversionmin="${offered.oldestBrowser}" />
  </app>
</gupdate>
`
}

/** The update manifest of Firefox. */
export function writeFirefoxUpdates(offered: Offered): string {
  const update = {
    version: offered.version,
    update_link: offered.package,
    applications: { gecko: { strict_min_version: offered.oldestBrowser } },
  }
  return `${JSON.stringify({ addons: { [offered.id]: { updates: [update] } } }, null, 2)}\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
