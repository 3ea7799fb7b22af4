import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver-types'
import { applied, monday, serviceIn } from './place/text-at-cursor.ts'

const uri = 'file:///roles.yaml'
const text = `rolebook: 1
people:
  amara: { nmae: Amara Okafor }   # she founded it
  ben: { naem: Ben Lindqvist }
  dana: { name: Dana Weiss, emial: dana@harbourdental.example }
roles:
  top-management: { held-by: [amraa] }
  project-lead: { held-by: [ben], deputies: [ben] }
`
const changed = (written: string, action: CodeAction | undefined) =>
  applied(parse(written), action?.edit?.changes?.[uri] ?? [])

describe('fixing all', () => {
  it('repairs what is certain and leaves the rest byte for byte', () => {
    const [action] = serviceIn().fixAll(parse(text), { uri, now: monday })
    expect(action).toMatchObject({ kind: 'source.fixAll.rolebook' })
    expect(changed(text, action)).toBe(
      text.replace('nmae', 'name').replace('naem', 'name').replace('emial', 'email').replace('amraa', 'amara'),
    )
  })

  it('does nothing where nothing is certain', () => {
    const fixed = changed(text, serviceIn().fixAll(parse(text), { uri, now: monday })[0])
    expect(serviceIn().fixAll(parse(fixed), { uri, now: monday })).toEqual([])
    expect(serviceIn().fixAll(parse('people: {}\n'), { uri, now: monday })).toEqual([])
  })

  it('of one rule is offered where that rule has several', () => {
    const actionsAt = (line: number, character: number) =>
      serviceIn().codeActions(
        parse(text),
        { start: { line, character }, end: { line, character } },
        { uri, now: monday },
      )
    const action = actionsAt(2, 12).find(({ title }) => title === 'Fix all of unknown-key in this file')
    expect(changed(text, action)).toBe(text.replace('nmae', 'name').replace('naem', 'name').replace('emial', 'email'))
    expect(actionsAt(6, 31).map(({ title }) => title)).not.toContain('Fix all of unknown-reference in this file')
  })

  it('leaves the other files of a rolebook alone', () => {
    expect(
      serviceIn('de').fixAll(parse(text), {
        uri: 'file:///other.yaml',
        now: monday,
        files: [{ uri, name: 'roles.yaml', start: 0, document: parse(text) }],
      }),
    ).toEqual([])
  })
})
