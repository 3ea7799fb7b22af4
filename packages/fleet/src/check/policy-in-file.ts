import { parse } from 'plist'
import type { Browser, Program } from '../channels/channels.ts'
import { asTree, type PolicyTree, type PolicyValue, readJson } from '../formats/policy-value.ts'
import { readRegistryFile } from '../formats/registry-file.ts'
import { domains } from '../policies/macos.ts'
import { vscodeDomain } from '../policies/vscode.ts'
import { policiesInRegistry } from './policies-in-registry.ts'

/** The policy of a file for one program, in the form of the JSON file that the program reads on Linux. */
export interface PolicyInFile {
  readonly program: Program
  readonly policies: PolicyTree
}

/** Why a file was not read: an unknown format, a damaged file, or one that does not say which browser it is for. */
export type FileFault = 'unknown-format' | 'damaged' | 'which-program'

/**
 * Reads a policy file: JSON, a registry file, a property list or a configuration profile. Chrome and Edge read the same
 * JSON, so for a JSON file the program has to be given.
 */
export function readPolicyFile(
  name: string,
  text: string,
  program: Program | undefined,
): readonly PolicyInFile[] | FileFault {
  const keys = readRegistryFile(text)
  if (keys) return policiesInRegistry(keys)
  if (/^\s*<\?xml/.test(text)) return readPropertyList(name, text)
  if (!/^\s*\{/.test(text)) return 'unknown-format'
  const tree = asTree(readJson(text))
  return tree ? readTree(tree, program) : 'damaged'
}

function readTree(tree: PolicyTree, program: Program | undefined): readonly PolicyInFile[] | FileFault {
  const firefox = asTree(tree['policies'])
  if (firefox) return [{ program: 'firefox', policies: firefox }]
  if ('AllowedExtensions' in tree) return [{ program: 'vscode', policies: tree }]
  return program === 'chrome' || program === 'edge' ? [{ program, policies: tree }] : 'which-program'
}

function readPropertyList(name: string, text: string): readonly PolicyInFile[] | FileFault {
  // the parser would also write its error to the console
  if (!/<\/plist>\s*$/.test(text)) return 'damaged'
  let root: PolicyTree | undefined
  try {
    root = asTree(parse(text) as PolicyValue)
  } catch {
    return 'damaged'
  }
  if (!root) return 'damaged'
  const payloads = root['PayloadContent']
  if (!Array.isArray(payloads)) return policyOfDomain(name.replace(/^.*[\\/]|\.plist$/g, ''), root)
  const trees = (payloads as readonly PolicyValue[]).map(asTree).filter((tree) => tree !== undefined)
  return join(trees.flatMap((tree) => policyOfDomain(String(tree['PayloadType']), withoutPayload(tree))))
}

/** The policy of a preference domain, in the form of the JSON file. */
function policyOfDomain(domain: string, values: PolicyTree): readonly PolicyInFile[] {
  if (domain === vscodeDomain) return [{ program: 'vscode', policies: values }]
  return (Object.entries(domains) as [Browser, string][]).flatMap(([program, own]): PolicyInFile[] => {
    if (domain === own) return [{ program, policies: values }]
    if (!domain.startsWith(`${own}.extensions.`)) return []
    const id = domain.slice(`${own}.extensions.`.length)
    return [{ program, policies: { '3rdparty': { extensions: { [id]: values } } } }]
  })
}

/** Joins the policies for the same program; the domains of a profile have no policy in common. */
function join(found: readonly PolicyInFile[]): readonly PolicyInFile[] {
  const programs = [...new Set(found.map(({ program }) => program))]
  return programs.map((program) => ({
    program,
    policies: Object.assign({}, ...found.filter((one) => one.program === program).map(({ policies }) => policies)),
  }))
}

function withoutPayload(tree: PolicyTree): PolicyTree {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => !key.startsWith('Payload')))
}
