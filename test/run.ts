/*
 * npm test: everything that must hold before a change lands. Two lanes run side by side, since most of the machines it
 * runs on have two cores: what builds the products and opens them in browsers and the workbench, and what reads the code,
 * which is done sooner and goes on with VS Code's extension hosts.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillDist } from './build.ts'
import { runCommand } from './command.ts'
import { packageAll } from './packages/package-all.ts'

interface Count {
  passed: number
  failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'rolebook-test-'))
const total: Count = { passed: 0, failed: 0 }
const began = Date.now()

const built = buildTheProducts()
await Promise.all([
  readTheCode().then(async () => (await built) && (await extensionHosts())),
  built.then(async (areBuilt) => areBuilt && (await suite('real browsers and workbench', 'test/vitest.hosts.ts'))),
])
rmSync(reports, { recursive: true, force: true })
console.log(`\nTook ${Math.round((Date.now() - began) / 1000)} s.`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

async function readTheCode(): Promise<void> {
  await check('generated files are up to date', ['node', 'test/generate.ts', '--check'])
  await check('types', ['tsc', '-b'])
  await check('format and lint', ['biome', 'check', '--config-path=.config', '.'])
  await check('no unused exports or dependencies', ['knip', '--config', '.config/knip.json'])
  await suite('unit tests', 'test/vitest.unit.ts')
}

/** @returns whether there is something to open: without products the hosts would only repeat this failure in their own words */
async function buildTheProducts(): Promise<boolean> {
  try {
    await fillDist(packageAll)
    add('the products are built', { passed: 1, failed: 0 })
    return true
  } catch (error) {
    add('the products are built', { passed: 0, failed: 1 }, String(error))
    return false
  }
}

/** A tool that only says yes or no counts as one check. */
async function check(name: string, command: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(command)
  add(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, code === 0 ? '' : output)
}

/** A run of vitest; if it leaves no report, or nothing ran in it, it counts as failed. */
async function suite(name: string, config: string): Promise<void> {
  const report = join(reports, `${config.replaceAll('/', '-')}.json`)
  const { code, output } = await runCommand(
    ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { FORCE_COLOR: '0' },
  )
  let count: Count = { passed: 0, failed: 1 }
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'))
    count = {
      passed: numPassedTests,
      failed: success === true && code === 0 ? numFailedTests : Math.max(1, numFailedTests),
    }
  } catch {
    // it stays at the failure counted above
  }
  const isWell = count.failed === 0 && count.passed > 0
  add(
    name,
    isWell ? count : { passed: count.passed, failed: Math.max(1, count.failed) },
    isWell ? skippedIn(output) : output,
  )
}

/** The suite inside VS Code's extension host: from source, from the installed VSIX, and as a web extension. */
async function extensionHosts(): Promise<void> {
  const report = join(reports, 'vscode.json')
  const { code, output } = await runCommand(['node', 'test/vscode/run.ts', '--report', report])
  let count: Count = { passed: 0, failed: 1 }
  try {
    count = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    // it stays at the failure counted above
  }
  const failed = code === 0 && count.passed > 0 ? count.failed : Math.max(1, count.failed)
  add('VS Code, three ways', { passed: count.passed, failed }, failed > 0 ? output : skippedIn(output))
}

/** Tests that were left out because this machine lacks a host are named even when all others passed. */
function skippedIn(output: string): string {
  return output
    .split('\n')
    .filter((line) => /NOT TESTED/.test(line))
    .join('\n')
}

function add(name: string, { passed, failed }: Count, output = ''): void {
  total.passed += passed
  total.failed += failed
  const after = `${Math.round((Date.now() - began) / 1000)} s`
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (after ${after})`)
  if (output.trim() !== '') console.log(output.trimEnd())
}
