import { join } from 'node:path'
import { writeJoinCode } from '@rolebook/directory'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { type Caddy, startCaddy } from '../hosts/caddy.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireCaddy, requireHost, requireNginx } from '../hosts/machine.ts'
import { startNginx } from '../hosts/nginx.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startBrowser } from './built-extension.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'

const path = '/rolebook/directory'

interface WebServer extends Pick<Caddy, 'url' | 'put' | 'stop'> {
  /** The public key of a certificate that nobody vouches for. */
  readonly trustedKey?: string
}

const servers: readonly {
  readonly name: string
  find(): Promise<string>
  start(executable: string, configuration: string): Promise<WebServer>
}[] = [
  { name: 'caddy', find: requireCaddy, start: startCaddy },
  { name: 'nginx', find: requireNginx, start: startNginx },
]

for (const { name, find, start } of servers) {
  await describeInHost(
    `${name}, set up as rolebook directory headers says`,
    async () => {
      await requireHost('chromium')
      return find()
    },
    (executable) => {
      test('gives the directory to a browser, and rolebook directory check finds nothing wrong with it', async () => {
        const server = await start(executable, (await rolebook(['directory', 'headers', name])).output)
        onTestFinished(() => server.stop())
        const published = await publishDentalGroup()
        await server.put(path, await published.publish({ version: 1, at: '2026-12-20T10:00Z' }))
        const joinCode = await writeJoinCode({ ...published.trust, address: server.url + path })

        const order = ['directory', 'check', '--join-code', joinCode, '--at', '2026-12-21T10:00Z']
        // nobody vouches for the certificate of a server of the tests
        const checked = await rolebook(order, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
        expect(checked.output).toContain('✓ It opens, and every signature holds')
        expect(checked.output).not.toMatch(/^ {2}[!✗]/m)

        const browser = await startBrowser(
          'chromium',
          server.trustedKey === undefined ? {} : { trustedKey: server.trustedKey },
        )
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, { ...published, joinCode })
        await panel.waitForText('Not sure? Call Night line')
      })
    },
  )
}

await describeInHost('Caddy, set up as rolebook directory headers says', requireCaddy, (executable) => {
  test('confirms what somebody has already, and says so when it is gone', async () => {
    const server = await startCaddy(executable, (await rolebook(['directory', 'headers', 'caddy'])).output)
    onTestFinished(() => server.stop())
    await server.put(path, Buffer.from('anything'))
    const first = await fetch(server.url + path)
    expect(await first.text()).toBe('anything')
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    const again = await fetch(server.url + path, { headers })
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
    await server.put(path, Buffer.from('something longer'))
    expect(await (await fetch(server.url + path, { headers })).text()).toBe('something longer')
    await server.put(path, undefined)
    const { code, output } = await rolebook(['directory', 'check', server.url + path])
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('✗ It answers 404 and gives no file.'),
    })
  })
})

function rolebook(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return runCommand([process.execPath, join(repositoryRoot, 'packages/cli/src/main.ts'), ...args], environment)
}
