/* Bundles the language server into the one file that runs on Node 20 and later: `node packages/language-server/build.ts`. */
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

const shared = {
  bundle: true,
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'inline',
  logLevel: 'silent',
} as const satisfies BuildOptions

/** Writes the bundle for Node, and beside it the one for a worker of a page. Throws with what esbuild found wrong. */
export async function buildLanguageServer(): Promise<void> {
  const outfile = `${here}dist/rolebook-language-server.js`
  await build({
    ...shared,
    entryPoints: [`${here}src/main/node.ts`],
    outfile,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {
      // the LSP library is CommonJS and loads Node's own modules by require, which ES modules do not have
      js: "#!/usr/bin/env node\nimport { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
  })
  chmodSync(outfile, 0o755)
  await build({
    ...shared,
    entryPoints: [`${here}src/main/browser.ts`],
    outfile: `${here}dist/rolebook-language-server.worker.js`,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  })
}

if (import.meta.main) await buildLanguageServer()
