import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** A module of this repository as the extension would have it: bundled with what it needs, and loaded. */
export async function bundleAndLoad<Module>(
  file: string,
  plugins: Plugin[],
): Promise<Module & { readonly size: number }> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '..', file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'import'],
    plugins,
  })
  const script = Buffer.from(outputFiles[0]?.contents ?? [])
  const module: Module = await import(`data:text/javascript;base64,${script.toString('base64')}`)
  return { ...module, size: script.length }
}
