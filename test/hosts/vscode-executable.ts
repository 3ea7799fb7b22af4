#!/usr/bin/env node
// Stands in for VS Code's own executable where that cannot be downloaded, and takes what @vscode/test-electron passes
// it: runs extension tests in a VS Code server's extension host, with the workbench in a headless Chromium.
// VSCODE_BUILD=oldest takes the oldest supported VS Code.
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { patienceWithSuites, waitFor, withDeadline } from './deadline.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { type BuildName, installVSCodeBuild } from './vscode-build.ts'
import { listExtensionHostEnds, runServerCommand, startVSCodeServer, type VSCodeServer } from './vscode-server.ts'
import { launchForWorkbench, openWorkbenchPage, sizeForSuites } from './workbench.ts'

const { values, positionals } = parseArgs({
  // VS Code takes many more flags than mean something here.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'folder-uri': { type: 'string' },
    'install-extension': { type: 'string', multiple: true, default: [] },
    'uninstall-extension': { type: 'string', multiple: true, default: [] },
    'list-extensions': { type: 'boolean' },
    'show-versions': { type: 'boolean' },
    version: { type: 'boolean' },
  },
})

const build: BuildName = process.env.VSCODE_BUILD === 'oldest' ? 'oldest' : 'current'
const scratch = makeTemporaryFolder('vscode-executable')
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // An ordinary exit, so that the server and the browser are ended as well.
  process.once(signal, () => {
    rmSync(scratch, { recursive: true, force: true })
    process.exit(1)
  })
}
try {
  process.exitCode = await main()
} finally {
  await removeFolder(scratch)
}
process.exit()

async function main(): Promise<number> {
  const serverData = read('user-data-dir') ?? join(scratch, 'user-data')
  const extensionsFolder = read('extensions-dir') ?? join(scratch, 'extensions')
  if (values.version) return printVersion()
  const command = listExtensionArguments()
  if (command.length > 0) {
    // so that the server heeds the settings of this user, as VS Code does
    const all = [...command, '--user-data-dir', serverData]
    const output = await runServerCommand(await installVSCodeBuild(build), all, { serverData, extensionsFolder })
    process.stdout.write(output)
    return 0
  }
  const tests = read('extensionTestsPath')
  if (!tests) {
    console.error(
      'This stand-in for VS Code runs --extensionTestsPath, and installs, removes and lists extensions, but nothing else.',
    )
    return 2
  }
  const settings = await readSettings(join(serverData, 'User', 'settings.json'))
  const server = await startVSCodeServer({ build, serverData, extensionsFolder, settings })
  try {
    return await runTests(server, tests)
  } finally {
    await server.stop()
  }
}

/** What is to be done with extensions, as the server takes it; nothing where tests are to be run. */
function listExtensionArguments(): readonly string[] {
  const toInstall = readList('install-extension').flatMap((vsix) => ['--install-extension', resolve(vsix)])
  if (toInstall.length > 0) return [...toInstall, '--force']
  const toRemove = readList('uninstall-extension').flatMap((id) => ['--uninstall-extension', id])
  if (toRemove.length > 0 || !values['list-extensions']) return toRemove
  return ['--list-extensions', ...(values['show-versions'] ? ['--show-versions'] : [])]
}

async function runTests(server: VSCodeServer, tests: string): Promise<number> {
  const payload: [string, string][] = [
    ...readList('extensionDevelopmentPath').map((path): [string, string] => [
      'extensionDevelopmentPath',
      server.toUri(path),
    ]),
    ['extensionTestsPath', server.toUri(tests)],
  ]
  const browser = await launchForWorkbench()
  try {
    let report: (code: number) => void = () => {}
    let fail: (error: Error) => void = () => {}
    const result = new Promise<number>((resolveCode, reject) => {
      report = resolveCode
      fail = reject
    })
    const prepare = async (page: Page) => {
      await page.exposeFunction('codeAutomationLog', printLog)
      await page.exposeFunction('codeAutomationExit', report)
      page.on('crash', () => fail(new Error("The workbench's page crashed.")))
    }
    const page = await openWorkbenchPage(browser, server, findFolder(), payload, prepare, sizeForSuites)
    const code = await withDeadline('the extension tests to end', result, patienceWithSuites)
    await page.close()
    return code || (await findExtensionHostDeath(server))
  } finally {
    await browser.close()
  }
}

/**
 * VS Code for the web reports success when the extension host dies in the middle of the tests, so the server's log is
 * asked how it ended.
 */
async function findExtensionHostDeath(server: VSCodeServer): Promise<number> {
  await waitFor('the extension host to end', () => listExtensionHostEnds(server.log()).length > 0)
  const death = listExtensionHostEnds(server.log()).find(({ isDeath }) => isDeath)
  if (!death) return 0
  console.error(death.said)
  return 95
}

/** The workbench's own messages come the same way as the tests' output; VSCODE_VERBOSE=1 lets them through. */
function printLog(type: 'log' | 'info' | 'warn' | 'error', args: unknown[]): void {
  const ownMessages =
    /^(Resolv(ing|ed) connection token|Creating a socket|\[|Ignoring fetching additional builtin|Updating additional builtin|No search provider registered|Canceled: Canceled|(Error: )?(Could not locate the bindings file|Cannot find module '\.\/build))/
  if (process.env.VSCODE_VERBOSE || !ownMessages.test(String(args[0]))) (console[type] ?? console.log)(...args)
}

async function printVersion(): Promise<number> {
  const { server } = await installVSCodeBuild(build)
  const { version }: { version: string } = JSON.parse(await readFile(join(server, 'package.json'), 'utf8'))
  const { commit }: { commit: string } = JSON.parse(await readFile(join(server, 'product.json'), 'utf8'))
  console.log(`${version}\n${commit}\n${process.arch}`)
  return 0
}

/** What the caller wrote as a user's settings where the desktop keeps them. */
async function readSettings(file: string): Promise<Record<string, unknown>> {
  return readFile(file, 'utf8').then(JSON.parse, () => ({}))
}

function findFolder(): string | undefined {
  const uri = values['folder-uri']
  if (typeof uri === 'string') return fileURLToPath(uri)
  const [first] = positionals
  return first === undefined ? undefined : resolve(first)
}

function read(name: 'user-data-dir' | 'extensions-dir' | 'extensionTestsPath'): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? resolve(value) : undefined
}

function readList(name: 'install-extension' | 'uninstall-extension' | 'extensionDevelopmentPath'): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
