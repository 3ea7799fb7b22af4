import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, repositoryFiles, root } from './repository-files.ts'

const sources = repositoryFiles.filter((path) => /\.(?:ts|tsx)$/.test(path))

/** From the bottom up: a package may import only what stands before it. */
const layers = [
  'shared',
  'packages/rules',
  'packages/language-service',
  'packages/language-server',
  'packages/directory',
  'packages/paper',
  'packages/panel',
  'packages/views',
  'packages/exchange',
  'packages/fleet',
  'packages/cli',
  'packages/playground',
  'vscode-extension',
  'browser-extension',
  'release',
  'test',
]
const folderOf = (path: string) => layers.find((layer) => path.startsWith(`${layer}/`))
const nameOf = new Map(
  layers
    .filter((layer) => existsSync(new URL(`${layer}/package.json`, root)))
    .map((layer) => [JSON.parse(read(`${layer}/package.json`)).name as string, layer]),
)

describe('dependencies point one way', () => {
  const imports = sources.flatMap((path) =>
    [...read(path).matchAll(/(?:from|import)\s*\(?\s*'((?:@rolebook\/|\.)[^']+)'/g)].map((match) => ({
      path,
      to: match[1] ?? '',
    })),
  )

  it('in what each package imports', () => {
    const wrong = imports.filter(({ path, to }) => {
      const from = folderOf(path)
      const target = nameOf.get(to.split('/').slice(0, 2).join('/'))
      return from !== undefined && target !== undefined && layers.indexOf(target) > layers.indexOf(from)
    })
    expect(imports.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })

  it('and no relative path reaches into another package', () => {
    const reaching = imports.filter(({ path, to }) => {
      const from = folderOf(path)
      // files outside src/ generate code and are not part of the package's own
      if (!to.startsWith('.') || from === undefined || !path.includes('/src/')) return false
      const target = new URL(to, new URL(path, 'file:///')).pathname.slice(1)
      return !target.startsWith(`${from}/`)
    })
    expect(reaching).toEqual([])
  })

  it('in what each package declares', () => {
    for (const [name, layer] of nameOf) {
      const { dependencies = {} } = JSON.parse(read(`${layer}/package.json`)) as {
        dependencies?: Record<string, string>
      }
      for (const dependency of Object.keys(dependencies)) {
        const below = nameOf.get(dependency)
        if (below) expect(layers.indexOf(below), `${name} depends on ${dependency}`).toBeLessThan(layers.indexOf(layer))
      }
    }
  })
})

describe('rooms', () => {
  it('have names of their own', () => {
    expect(repositoryFiles.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(path))).toEqual([])
  })

  it('stand at the top level only as laid out', () => {
    const allowed =
      /^(?:\.[^/]+|LICENSE|README\.md|package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|tsconfig\.json|browser-extension|docs|packages|release|shared|test|vscode-extension)$/
    expect(
      [...new Set(repositoryFiles.map((path) => path.split('/')[0] ?? ''))].filter((name) => !allowed.test(name)),
    ).toEqual([])
  })

  it('of rules are told apart from rules by their names of one word', () => {
    const folders = [
      ...new Set(repositoryFiles.flatMap((path) => /^packages\/rules\/src\/([^/]+)\//.exec(path)?.[1] ?? [])),
    ]
    const isRule = (folder: string) => repositoryFiles.includes(`packages/rules/src/${folder}/rule.ts`)
    expect(folders.filter(isRule).length).toBeGreaterThan(5)
    expect(folders.filter((folder) => isRule(folder) !== folder.includes('-'))).toEqual([])
  })

  it('bear names in lower-case words with hyphens', () => {
    expect(
      sources
        .map((path) => path.split('/').at(-1) ?? '')
        .filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(name)),
    ).toEqual([])
  })
})

describe('source', () => {
  it('needs nothing that lies outside the repository', () => {
    const outside = /\.\.\/shared\/(?:DESIGN|DOMAIN|test-hosts|data)|\/work\/|registry\.npmjs|deb\.debian/
    const wrong = repositoryFiles.filter(
      (path) =>
        /\.(?:ts|tsx|mjs|md|json|yaml|html|css)$/.test(path) &&
        path !== 'pnpm-lock.yaml' &&
        !path.startsWith('test/conventions/'),
    )
    expect(wrong.filter((path) => outside.test(read(path)))).toEqual([])
  })

  it('reads the machine’s clock only where a host begins', () => {
    const clock = /\bDate\.now\(\)|new Date\(\)/
    const hosts =
      /^(?:test\/|vscode-extension\/src\/|browser-extension\/src\/|packages\/playground\/|packages\/cli\/src\/main\.ts|packages\/language-server\/src\/main\/|release\/publish\.ts)/
    expect(sources.filter((path) => !hosts.test(path) && !path.startsWith('.ci') && clock.test(read(path)))).toEqual([])
  })

  it('keeps user text out of HTML', () => {
    expect(
      sources.filter(
        (path) =>
          !path.startsWith('test/') &&
          /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/.test(read(path)),
      ),
    ).toEqual([])
  })

  it('imports the browser only where it is known', () => {
    const wrong = sources.filter(
      (path) =>
        !path.startsWith('browser-extension/src/host/') &&
        !path.startsWith('test/') &&
        /from 'wxt\/browser'/.test(read(path)),
    )
    expect(wrong).toEqual([])
  })
})

describe('each test', () => {
  it('runs, waits for events, and reads no clock', () => {
    const tests = sources.filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('test/conventions/'))
    expect(tests.length).toBeGreaterThan(5)
    expect(
      tests.filter((path) => /\b(?:it|test|describe)\.(?:only|todo)\b|waitForTimeout\(|\bsleep\(/.test(read(path))),
    ).toEqual([])
    expect(
      tests.filter((path) => !path.startsWith('test/') && /\bDate\.now\(\)|new Date\(\)/.test(read(path))),
    ).toEqual([])
  })
})
