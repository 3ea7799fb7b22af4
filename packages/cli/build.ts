/* Bundles the command line into the one file that runs on Node 20 and later: `node packages/cli/build.ts [outfile]`. */
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { loadRulePages } from './src/rules/load-rule-pages.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Writes the bundle, to `packages/cli/dist/rolebook.js` unless told otherwise. Throws with what esbuild found wrong. */
export async function buildCommandLine(outfile = `${here}dist/rolebook.js`): Promise<void> {
  await build({
    entryPoints: [`${here}src/main.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'inline',
    logLevel: 'silent',
    plugins: [rulePages],
    banner: {
      // commander is CommonJS and loads Node's own modules by require, which ES modules do not have
      js: "#!/usr/bin/env node\nimport { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
  })
  chmodSync(outfile, 0o755)
}

/** Puts the pages of the rules into the bundle, which has no folders beside it to read them from. */
const rulePages: Plugin = {
  name: 'pages of the rules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]load-rule-pages\.ts$/ }, () => ({
      contents: `export const loadRulePages = () => new Map(${JSON.stringify([...loadRulePages()])})`,
    }))
  },
}

if (import.meta.main) await buildCommandLine(process.argv[2])
