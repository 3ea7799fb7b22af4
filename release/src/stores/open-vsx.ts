/*
 * Open VSX, by its own tool and trusted publishing: https://github.com/eclipse-openvsx/openvsx/wiki/Trusted-Publishing.
 */
import type { Store } from '../delivery.ts'
import { needsOfIdentity, proveIdentity } from '../identity.ts'
import { nothingChanged, Refusal, tryAgain } from '../refusal.ts'
import { send } from '../request.ts'
import { endOf, runTool } from '../tool.ts'

const registry = 'https://open-vsx.org'
const extension = { namespace: 'rolebook', extension: 'rolebook' }
const trust =
  'Compare the trusted publisher of the namespace with what docs/releasing.md says: repository, workflow file and environment have to be the same.'

export const openVsx: Store = {
  title: 'Open VSX',
  needs: needsOfIdentity,

  async publish(delivery) {
    const { version } = delivery.packages
    const vsix = delivery.packages.pathOf(`rolebook-${version}.vsix`)
    const args = ['--registryUrl', delivery.at(registry), 'publish', vsix, '--trusted-publishing', '--skip-duplicate']
    const { succeeded, printed } = await runTool('ovsx', args, delivery.environment)
    if (!succeeded) {
      const stands = 'The version counts as not published; a second run finds it where it has arrived after all.'
      throw new Refusal(`ovsx says: ${endOf(printed)}`, stands, remedyFor(printed))
    }
    return /is already published/.test(printed) ? `${version} is published already.` : `${version} is published.`
  },

  /** The same exchange as ovsx makes, without a publication after it. */
  async tryKeys(delivery) {
    const origin = delivery.at(registry)
    const asked = { doing: 'asking the store whom it reads statements as', stands: nothingChanged }
    const { body } = await send(`${origin}/api/version`, {}, asked)
    const token = await proveIdentity(delivery, String(body['trustedPublishingAudience'] ?? registry))
    await send(
      `${origin}/api/-/trusted-publishing/token`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...extension, token }),
      },
      {
        doing: 'asking the store to trust this workflow',
        stands: nothingChanged,
        remedies: { 400: trust, 401: trust, 403: trust },
      },
    )
    return 'The store trusts this workflow.'
  },
}

function remedyFor(printed: string): string {
  return /trusted publishers registered|\b40[13]\b/.test(printed) ? trust : tryAgain
}
