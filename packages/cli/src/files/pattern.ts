/** Whether an argument is a pattern rather than a name: shells that expand none pass `**\/*.yaml` on as it is. */
export function isPattern(argument: string): boolean {
  return /[*?{]/.test(argument)
}

/** The folder that contains everything a pattern can match. */
export function baseOf(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1)
  const first = folders.findIndex(isPattern)
  return (first === -1 ? folders : folders.slice(0, first)).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

/** What a pattern matches: `*` and `?` within a name, `**` over folders, `{a,b}` one of several. */
export function patternExpression(pattern: string): RegExp {
  const parts = pattern.replace(/^\.\//, '').split(/(\*\*\/|\*\*|\*|\?|\{[^{}/]*\})/)
  const source = parts.map((part) => {
    if (part === '**/') return '(?:[^/]+/)*'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`
    return literal(part)
  })
  return new RegExp(`^${source.join('')}$`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
