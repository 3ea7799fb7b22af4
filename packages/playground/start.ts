/*
 * npm start: the whole thing, on a bare machine. Alone it serves the playground; with `vscode`, `chromium` or `firefox`
 * it opens the real host with the extension loaded and an example organisation joined; with `example` it serves that
 * organisation's contact list for a browser that has the extension already.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const hosts = ['vscode', 'chromium', 'firefox', 'example']
const [host, ...options] = process.argv.slice(2)

// `--page-only` serves the page and does nothing else: no browser is opened, no package is built
if (host === undefined || host === '--page-only') await servePlayground(host === '--page-only')
else if (hosts.includes(host)) process.exitCode = run('test/open.ts', host, ...options)
else {
  console.error(
    `There is no "${host}" to open. npm start serves the playground; npm start -- ${hosts.join(' | ')} opens a real host, or serves an example to join.`,
  )
  process.exitCode = 2
}

async function servePlayground(pageOnly: boolean): Promise<void> {
  console.log('Building the playground …')
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'warn' })
  const server = await preview({
    configFile,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  console.log(`\nRolebook and panel side by side: ${address}\n(Ctrl+C ends it.)\n`)
  const building = pageOnly ? undefined : buildPackages()
  if (!pageOnly) openInBrowser(address)
  const stop = () => {
    building?.kill()
    server.httpServer.close(() => process.exit(0))
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Builds what people install while the page is served, and says where it is. */
function buildPackages(): ChildProcess {
  console.log('Building the packages meanwhile …')
  const building = spawn(process.execPath, [`${root}test/build.ts`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  building.on('close', (code) => {
    if (code !== 0) console.error('The packages could not be built; the playground is not affected.')
    else for (const file of readdirSync(`${root}dist`).sort()) console.log(`  dist/${file}`)
  })
  return building
}

/** Opens the person's own browser; where there is none, they use the printed address. */
function openInBrowser(address: string): void {
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open'
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function run(script: string, ...args: string[]): number {
  return spawnSync(process.execPath, [root + script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
}
