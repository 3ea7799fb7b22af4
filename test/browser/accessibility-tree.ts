import type { Chromium } from '../hosts/chromium.ts'

/** One node as Chromium hands it to screen readers. */
interface AccessibleNode {
  readonly role: string
  readonly name?: string
  readonly description?: string
  readonly focused?: boolean
  readonly level?: number
  readonly children?: readonly AccessibleNode[]
}

/** The roles that get a line of their own; of any other role only what is inside it is shown. */
const toldRoles = [
  'banner',
  'main',
  'contentinfo',
  'region',
  'search',
  'form',
  'heading',
  'list',
  'listitem',
  'term',
  'definition',
  'button',
  'link',
  'searchbox',
  'textbox',
  'combobox',
  'status',
  'alert',
  'DisclosureTriangle',
  'checkbox',
  'image',
  'StaticText',
]

/**
 * What a screen reader finds on the page in Chromium's tab, in order: a line for each landmark, heading, list, control
 * and text, indented by what it stands in.
 */
export async function readAccessibilityTree({ tab }: Chromium): Promise<string> {
  const root = await tab.accessibility.snapshot({ interestingOnly: false })
  if (!root) throw new Error('Chromium gives no accessibility tree.')
  return `${tellChildren(root, 0).join('\n')}\n`
}

function tell(node: AccessibleNode, depth: number): readonly string[] {
  if (!toldRoles.includes(node.role)) return tellChildren(node, depth)
  const { role, name = '', level, description, focused } = node
  if (role === 'StaticText') return name.trim() === '' ? [] : [indent(depth) + name.trim()]
  const facts = [
    role === 'heading' && level !== undefined && `level ${level}`,
    focused && 'has the keyboard',
    description && description !== name && `described by “${description}”`,
  ].filter((fact) => typeof fact === 'string')
  const line = [name === '' ? role : `${role} “${name}”`, ...facts].join(', ')
  const inside = tellChildren(node, depth + 1)
  // an outcome that has not arrived yet is not read out
  if (role === 'status' && name === '' && inside.length === 0) return []
  // whatever is named by its own text would say it twice
  const isNamedByText = inside.length > 0 && inside.map((text) => text.trim()).join(' ') === name
  return [indent(depth) + line, ...(isNamedByText || isControl(role) ? [] : inside)]
}

function tellChildren(node: AccessibleNode, depth: number): readonly string[] {
  return (node.children ?? []).flatMap((child) => tell(child, depth))
}

function isControl(role: string): boolean {
  return ['button', 'link', 'searchbox', 'textbox', 'combobox', 'DisclosureTriangle', 'image', 'checkbox'].includes(
    role,
  )
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
