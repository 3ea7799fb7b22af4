import type { Browser } from '../channels/channels.ts'
import { asTree, type PolicyTree, type PolicyValue, readJson } from '../formats/policy-value.ts'
import type { RegistryKey } from '../formats/registry-file.ts'
import { vscodeKey } from '../policies/vscode.ts'
import { policyKeys } from '../policies/windows.ts'
import { settings } from '../settings/index.ts'
import type { PolicyInFile } from './policy-in-file.ts'

const roots = { ...policyKeys, vscode: vscodeKey }

/** The policies that registry keys set for each program, in the form of its JSON file. */
export function policiesInRegistry(keys: readonly RegistryKey[]): readonly PolicyInFile[] {
  return (Object.entries(roots) as [keyof typeof roots, string][]).flatMap(([program, root]): PolicyInFile[] => {
    const below = keys.flatMap((key) => {
      const path = pathBelow(key.path, root)
      return path ? [{ path, values: key.values }] : []
    })
    if (below.length === 0) return []
    const tree = buildTree(below)
    return [{ program, policies: program === 'vscode' ? tree : asInJson(program, tree) }]
  })
}

/** The steps from a root to a key, in any hive and in any case. */
function pathBelow(path: string, root: string): readonly string[] | undefined {
  const [, ...steps] = path.split('\\')
  const wanted = root.split('\\')
  const isBelow = wanted.every((step, index) => steps[index]?.toLowerCase() === step.toLowerCase())
  return isBelow ? steps.slice(wanted.length) : undefined
}

function buildTree(keys: readonly { readonly path: readonly string[]; readonly values: PolicyTree }[]): PolicyTree {
  const own = Object.assign(
    {},
    ...keys.filter(({ path }) => path.length === 0).map(({ values }) => values),
  ) as PolicyTree
  const deeper = keys.filter(({ path }) => path.length > 0)
  const names = [...new Set(deeper.map(({ path }) => path[0] ?? ''))]
  const children = names.map((name) => {
    const below = deeper
      .filter(({ path }) => path[0] === name)
      .map(({ path, values }) => ({ path: path.slice(1), values }))
    return [name, asList(buildTree(below))] as const
  })
  return { ...own, ...Object.fromEntries(children) }
}

/** Numbered values stand for a list. */
function asList(tree: PolicyTree): PolicyValue {
  const names = Object.keys(tree)
  return names.length > 0 && names.every((name) => /^\d+$/.test(name)) ? Object.values(tree) : tree
}

/**
 * The values as a browser reads its keys: JSON texts parsed, and numbers as yes and no where a setting has that type.
 */
function asInJson(browser: Browser, tree: PolicyTree): PolicyTree {
  const installation = tree['ExtensionSettings']
  const others = asTree(tree['3rdparty'])
  const extensions = asTree(others?.['extensions'] ?? others?.['Extensions']) ?? {}
  const read = Object.entries(extensions).map(([id, values]) => [id, settingsOf(values)] as const)
  return {
    ...tree,
    ...(typeof installation === 'string' && { ExtensionSettings: readJson(installation) ?? installation }),
    ...(others && { '3rdparty': { [browser === 'firefox' ? 'Extensions' : 'extensions']: Object.fromEntries(read) } }),
  }
}

function settingsOf(values: PolicyValue): PolicyValue {
  if (typeof values === 'string') return readJson(values) ?? values
  const tree = asTree(asTree(values)?.['policy'] ?? values)
  if (!tree) return values
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const isYesOrNo = Object.entries(settings).some(([name, { type }]) => name === key && type === 'yes-or-no')
      return [key, isYesOrNo && (value === 0 || value === 1) ? value === 1 : value]
    }),
  )
}
