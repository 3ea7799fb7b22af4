import { describe, expect, it } from 'vitest'
import { hoverMarkdown, hoverText } from '../place/text-at-cursor.ts'

describe('text from the file', () => {
  const evil = '<script>alert(1)</script> [click](https://evil.example) `code` **bold** https://evil.example $(gear)'
  const file = (id: string) => `rolebook: 1
people:
  ${id === 'person' ? '|' : ''}ben: { name: '${evil}', email: 'x@y.example)<script>', chat: 'javascript:alert(1)' }
contact-points:
  ${id === 'point' ? '|' : ''}desk: { name: '${evil}', phone: '${evil}', web: 'https://desk.example/a)b' }
roles:
  ${id === 'role' ? '|' : ''}own-role: { title: '${evil}', summary: "line one\\n# heading\\n- item", held-by: [ben] }
assets:
  ${id === 'asset' ? '|' : ''}files: { title: '${evil}', found-at: { files: ['a\`\`b**'] } }
`

  it.each(['person', 'point', 'role', 'asset'])(
    'is shown as it stands, never as HTML, link, code or bold: %s',
    (id) => {
      const markdown = hoverMarkdown(file(id))
      expect(markdown).not.toBe('')
      expect(markdown).not.toMatch(/(?<!\\)<script/)
      expect(markdown).not.toMatch(/(?<!\\)\]\(https:\/\/evil/)
      expect(markdown).not.toMatch(/(?<!\\)`code/)
      expect(markdown).not.toMatch(/https:\/\/evil/)
      expect(markdown).not.toContain('javascript:')
      expect(markdown).not.toMatch(/(?<!\\)\$\(/)
      expect(hoverText(file(id))).toContain(evil)
    },
  )

  it('stays on its line', () => {
    expect(hoverText(file('role'))).toContain('line one # heading - item')
  })

  it('becomes a link only for the schemes that are allowed, and cannot leave the link', () => {
    expect(hoverMarkdown(file('point'))).toContain('(<https://desk.example/a)b>)')
    expect(hoverMarkdown(file('person'))).not.toContain('](')
  })

  it('cannot end the code it stands in', () => {
    expect(hoverMarkdown(file('asset'))).toContain('``` a``b** ```')
  })
})
