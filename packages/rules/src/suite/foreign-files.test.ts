import { createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'

const catalogue = createCatalogue(structure, english)
const now = Date.parse('2026-11-23T10:00Z')

/** Files that look like ours by name or content, but belong to others. Written for this test. */
const foreign: Readonly<Record<string, string>> = {
  'an Ansible requirements file called roles.yaml': `---
roles:
  - name: acme.webserver
    src: https://git.example/acme/webserver.git
    version: 2.4.0
  - src: acme.database
    accountable: nobody
    held-by: [ben]
collections:
  - acme.general
`,
  'an Ansible role with broken indentation': `- hosts: all
  roles:
    - common
   - { role: web, tags: [x
`,
  'Kubernetes roles in several documents': `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: rolebook
  namespace: default
rules:
  - apiGroups: [""]
    resources: ["pods"]
    verbs: [get, list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
roleRef: { kind: Role, name: rolebook }
`,
  'a Hiera file': `---
role::webserver::people:
  ben: { uid: 1001, emial: x }
profile::rolebook: 1
"rolebook::version": 1
lookup_options:
  '^role::.*': { merge: deep }
`,
  'the roles of a Discord bot': `guild: 123456789012345678
roles:
  moderator: { color: 0xff0000, hoist: yes, held-by: nobody }
  member: { emoji: *wave }
people: [ben, ben]
`,
  'Rails i18n with a tag nobody knows': `en:
  rolebook: 1
  roles: !ruby/object:Roles {}
`,
  'the marker nested': 'game:\n  rolebook: 1\n  people: nobody\n',
  'the marker in a list': '- rolebook: 1\n- people: nobody\n',
  'the marker in a block of text': 'readme: |\n  Begin your file with\n  rolebook: 1\nname: x\n',
  'the marker in a folded text': 'readme: >-\n  rolebook: 1\n',
  'the marker in a quoted text that runs over lines': 'readme: "Begin with\nrolebook: 1\n  and go on"\nx: [\n',
  'the marker in brackets that run over lines': 'allowed: [\nrolebook: 1\n]\n',
  'the marker as the whole text of a document': '--- |\nrolebook: 1\npeople: nobody\n',
  'the marker in a comment': '# rolebook: 1\npeople: nobody\n',
  'the marker in a second document': 'kind: x\n---\nrolebook: 1\npeople: nobody\n',
  'the marker with something glued to it': 'rolebook:1\nrolebooks: 1\nrolebook-version: 1\nx-rolebook: 1\n',
  'a mapping called rolebook': 'rolebook:\n  version: 1\n  people: { ben: {}, ben: {} }\n',
  'a list called rolebook': 'rolebook: [1]\n',
  'a text called rolebook': 'rolebook: 1st edition\npeople: nobody\n',
  'JSON of a role-playing game': '{\n  "game": { "rolebook": 1 },\n  "people": [1, 2,]\n}\n',
  'JSON that is damaged': '{"people": {"ben": ',
  'an empty file': '',
  'white space': ' \n\t\n',
  'a single word': 'rolebook',
  'a file of another kind, without YAML': '<html>\nrolebook\n</html>',
  'a binary file': '\u0000\u0001\u0002rolebook\u0000',
  'a file of Windows line ends': 'kind: Role\r\nrolebook :\r\n  a: 1\r\n',
}

describe('a file of somebody else', () => {
  it.each(Object.entries(foreign))('is met with silence: %s', (_, text) => {
    const document = parse(text)
    expect(document.marked).toBe(false)
    expect(check(document, { catalogue, now, profiles: ['all'] })).toEqual([])
  })

  it('is met with silence whatever its size', () => {
    const text = 'roles:\n  - { name: web, held-by: [ben }\n'.repeat(300_000)
    const document = parse(text)
    expect(document.marked).toBe(false)
    expect(check(document, { catalogue, now })).toEqual([])
  })

  it('is met with silence at every stage of being typed', () => {
    for (const text of Object.values(foreign)) {
      for (let length = 0; length < text.length; length += 7) {
        const document = parse(text.slice(0, length))
        if (document.marked) expect(text.slice(0, length)).toMatch(/(?:^|\n)rolebook ?: ?\d*$/)
      }
    }
  })
})
