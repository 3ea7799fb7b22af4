/*
 * The way in, for a machine with nothing but some Node from 20 on and npm: fetches the Node and pnpm that the repository
 * is built with where they are missing, installs the dependencies, and runs one of the commands below under them.
 * Plain JavaScript on purpose: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'

const root = new URL('../', import.meta.url)
const wanted = { node: '24.21.0', pnpm: /pnpm@([\d.]+)/.exec(readFileSync(new URL('package.json', root), 'utf8'))?.[1] }
const commands = {
  start: ['packages/playground/start.ts'],
  test: ['test/run.ts'],
  bench: ['test/bench/run.ts'],
  build: ['test/build.ts'],
  package: ['test/package.ts'],
}

const [command = '', ...rest] = process.argv.slice(2)
const isReady = process.env.ROLEBOOK_READY === '1'
if (!(command in commands))
  stop(`Usage: npm start | npm test | npm run build | npm run package | npm run bench (there is no "${command}")`, 2)

if (isReady) {
  const install = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn']
  run('pnpm', install)
  // dependencies were just installed; pnpm need not look again for every script
  run(process.execPath, ['--disable-warning=ExperimentalWarning', ...commands[command], ...rest], {
    npm_config_verify_deps_before_run: 'false',
  })
} else {
  const packages = []
  if (Number(process.versions.node.split('.')[0]) < 24) packages.push('-p', `node@${wanted.node}`)
  if (versionOf('pnpm') !== wanted.pnpm) packages.push('-p', `pnpm@${wanted.pnpm}`)
  const again = ['node', '.ci/bootstrap.mjs', command, ...rest]
  // the Node people have: the command line is tried under it too
  const ready = { ROLEBOOK_READY: '1', ROLEBOOK_FIRST_NODE: process.execPath }
  if (packages.length === 0) run(process.execPath, again.slice(1), ready)
  else run('npx', ['--yes', ...packages, '-c', again.map(quote).join(' ')], ready)
}

function run(program, args, env = {}) {
  // the Node that runs this file goes first, so that "node" in scripts is the same one
  const path = isReady ? `${dirname(process.execPath)}${delimiter}${process.env.PATH}` : process.env.PATH
  const shell = process.platform === 'win32' && program !== process.execPath
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, PATH: path, ...env },
  })
  if (result.error) stop(`${program} could not be started: ${result.error.message}`, 1)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function versionOf(program) {
  const result = spawnSync(program, ['--version'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  return result.status === 0 ? result.stdout.trim() : undefined
}

function quote(argument) {
  return /^[\w@./:=+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}

function stop(message, code) {
  console.error(message)
  process.exit(code)
}
