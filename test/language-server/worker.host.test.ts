import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { patience } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startStaticServer } from '../hosts/static-server.ts'
import { launchForWorkbench } from '../hosts/workbench.ts'

const folder = join(repositoryRoot, 'packages', 'language-server', 'dist')
const script = 'rolebook-language-server.worker.js'

await describeInHost(
  'the language server in a worker of Chromium',
  () => requireHost('chromium'),
  () => {
    test('answers a page over messages', async () => {
      if (!existsSync(join(folder, script))) throw new Error(`${script} is not there; \`pnpm build\` makes it.`)
      const server = await startStaticServer(folder)
      onTestFinished(() => server.stop())
      const browser = await launchForWorkbench()
      onTestFinished(() => browser.close())
      const page = await browser.newPage()
      page.setDefaultTimeout(patience)
      await page.goto(`${server.url}/${script}`)
      const codes = await page.evaluate(async (name) => {
        const worker = new Worker(`/${name}`)
        const received = (isIt: (message: { id?: number; method?: string }) => boolean) =>
          new Promise<{ params: { diagnostics: { code: string }[] } }>((resolve) => {
            worker.addEventListener('message', ({ data }) => isIt(data) && resolve(data))
          })
        const send = (message: object) => worker.postMessage({ jsonrpc: '2.0', ...message })
        const initialized = received(({ id }) => id === 1)
        send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
        await initialized
        send({ method: 'initialized', params: {} })
        const published = received(({ method }) => method === 'textDocument/publishDiagnostics')
        const text = 'rolebook: 1\npeople:\n  ben: { emial: ben@example.org }\n'
        const textDocument = { uri: 'file:///roles.yaml', languageId: 'yaml', version: 1, text }
        send({ method: 'textDocument/didOpen', params: { textDocument } })
        return (await published).params.diagnostics.map(({ code }) => code)
      }, script)
      expect(codes).toContain('unknown-key')
    })
  },
)
