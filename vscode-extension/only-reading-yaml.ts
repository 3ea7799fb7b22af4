import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/**
 * The parts of the library `yaml` that write YAML, convert between nodes and values, or have schemas with more than
 * texts. Reading with the failsafe schema reaches none of them, and they are a fifth of the library.
 */
const neverReached = new RegExp(
  String.raw`[\\/]yaml[\\/]browser[\\/]dist[\\/](?:${[
    String.raw`stringify[\\/]\w+`,
    String.raw`schema[\\/](?:core|json)[\\/]\w+`,
    String.raw`schema[\\/]common[\\/]null`,
    String.raw`schema[\\/]yaml-1\.1[\\/](?:bool|float|int|schema)`,
    String.raw`doc[\\/](?:applyReviver|createNode)`,
    String.raw`nodes[\\/](?:addPairToJSMap|toJS)`,
    String.raw`parse[\\/]cst-\w+`,
    'visit',
  ].join('|')})\.js$`,
)

/** Leaves them out of a bundle. In their place is a stub that says so, should it ever be called. */
export const onlyReadingYaml: Plugin = {
  name: 'only-reading-yaml',
  setup(build) {
    build.onLoad({ filter: neverReached }, async ({ path }) => {
      const [, list = ''] = /export \{ (.*?) \};/s.exec(await readFile(path, 'utf8')) ?? []
      const names = list.split(', ').map((name) => name.split(' as ').at(-1))
      return {
        contents: `function leftOut() { throw new Error('This part of the library yaml is not in the bundle.') }
export { ${names.map((name) => `leftOut as ${name}`).join(', ')} }`,
      }
    })
  },
}
