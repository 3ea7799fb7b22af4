import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { startProcess } from '../hosts/child-process.ts'
import { waitFor } from '../hosts/deadline.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { builtLanguageServer } from '../language-server/built-language-server.ts'

/** A Neovim without a screen, used by its keys. */
export interface Neovim {
  /** Types keys as Neovim writes them: `ciwben<Esc>`. */
  type(keys: string): Promise<void>
  /** What a Lua expression gives; it must be something that JSON can say. */
  evaluate<T>(lua: string): Promise<T>
  /** Puts the cursor at the beginning of the first occurrence of a text. */
  goTo(text: string): Promise<void>
  close(): Promise<void>
}

/** Opens a file in Neovim, set up by the lines that our README gives for it, with the built server on the `PATH`. */
export async function openInNeovim(executable: string, file: string): Promise<Neovim> {
  const home = makeTemporaryFolder('neovim')
  const programs = join(home, 'bin')
  mkdirSync(join(home, 'nvim'), { recursive: true })
  mkdirSync(programs)
  symlinkSync(builtLanguageServer(), join(programs, 'rolebook-language-server'))
  writeFileSync(join(home, 'nvim', 'init.lua'), setUpLines())
  const socket = join(home, 'socket')
  const env = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env['PATH']}`,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_STATE_HOME: home,
    XDG_CACHE_HOME: home,
  }
  const running = await startProcess(executable, ['--headless', '--listen', socket, file], { env, folder: home })
  const ask = async (...args: string[]) => {
    if (running.hasEnded()) throw new Error(`Neovim has ended:\n${running.output()}`)
    const { stdout, stderr } = await promisify(execFile)(executable, ['--server', socket, ...args], { env })
    // Neovim 0.7 prints the answer where others print complaints
    return stdout === '' ? stderr : stdout
  }
  const evaluate = async <T>(lua: string): Promise<T> =>
    JSON.parse(await ask('--remote-expr', `json_encode(luaeval('${lua.replaceAll("'", "''")}'))`))
  await waitFor('Neovim to listen', () => evaluate<boolean>('true'))
  return {
    type: async (keys) => void (await ask('--remote-send', keys)),
    evaluate,
    async goTo(text) {
      await ask('--remote-send', '<C-\\><C-N>gg0')
      const found = await evaluate<number>(`vim.fn.search(${JSON.stringify(`\\V${text}`)}, 'c')`)
      if (found === 0) throw new Error(`${text} is nowhere in the file.`)
    },
    async close() {
      await running.stop()
      await removeFolder(home)
    },
  }
}

/** The first block of Lua in the README of the language server. */
function setUpLines(): string {
  const readme = readFileSync(join(repositoryRoot, 'packages', 'language-server', 'README.md'), 'utf8')
  const lines = /```lua\n(.*?)```/s.exec(readme)?.[1]
  if (lines === undefined) throw new Error('The README says no longer how Neovim is set up.')
  return lines
}
