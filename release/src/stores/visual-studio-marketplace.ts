/*
 * Visual Studio Marketplace, by its own tool and trusted publishing: https://github.com/microsoft/vscode-vsce#trusted-publishing.
 */
import type { Delivery, Store } from '../delivery.ts'
import { needsOfIdentity, proveIdentity } from '../identity.ts'
import { nothingChanged, Refusal, tryAgain } from '../refusal.ts'
import { send } from '../request.ts'
import { endOf, runTool } from '../tool.ts'

const marketplace = 'https://marketplace.visualstudio.com'
const publisher = 'rolebook'
const trust =
  'Compare the trusted publishing policy of the publisher with what docs/releasing.md says: repository, workflow file and environment have to be the same.'

export const visualStudioMarketplace: Store = {
  title: 'Visual Studio Marketplace',
  needs: needsOfIdentity,

  async publish(delivery) {
    const { version } = delivery.packages
    const vsix = delivery.packages.pathOf(`rolebook-${version}.vsix`)
    const args = ['publish', '--oidc', '--skip-duplicate', '--packagePath', vsix]
    const address = { VSCE_MARKETPLACE_URL: delivery.at(marketplace) }
    const { succeeded, printed } = await runTool('vsce', args, delivery.environment, address)
    if (!succeeded) {
      const stands = 'The version counts as not published; a second run finds it where it has arrived after all.'
      throw new Refusal(`vsce says: ${endOf(printed)}`, stands, remedyFor(printed))
    }
    return /already published/.test(printed) ? `${version} is published already.` : `${version} is published.`
  },

  /** The same exchange as vsce makes, without a publication after it. */
  async tryKeys(delivery: Delivery) {
    const identity = await proveIdentity(delivery, new URL(marketplace).host)
    await send(
      `${delivery.at(marketplace)}/_apis/gallery/token?api-version=7.2-preview.1`,
      {
        method: 'POST',
        headers: { authorization: `FederatedToken ${identity}`, 'content-type': 'application/json' },
        body: JSON.stringify({ publisherName: publisher }),
      },
      {
        doing: 'asking the store to trust this workflow',
        stands: nothingChanged,
        remedies: { 401: trust, 403: trust },
      },
    )
    return `The store trusts this workflow to publish for “${publisher}”.`
  },
}

function remedyFor(printed: string): string {
  if (/token exchange failed with 40[0134]|\b40[13]\b/.test(printed)) return trust
  return tryAgain
}
