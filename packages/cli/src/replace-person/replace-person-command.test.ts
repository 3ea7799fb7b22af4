import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { dentalGroup, openDesk } from '../testing.ts'

const desk = (terminal: Partial<Terminal> = {}, text = dentalGroup) => openDesk({ 'roles.yaml': text }, terminal)
const order = ['replace-person', 'ben', '--with', 'chidi'] as const
/** Somebody at the terminal who says this to every question. */
const saying = (answer: string | undefined) => {
  const asked: string[] = []
  return {
    asked,
    ask: (question: string) => {
      asked.push(question)
      return Promise.resolve(answer)
    },
  }
}

describe('rolebook replace-person', () => {
  it('says what changes and what is left to do, and shows it as a diff without changing anything', async () => {
    const table = desk()
    const { code, out, err } = await table.run(...order, '--dry-run')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`What changes
  roles.yaml:54  Project lead: Ben Lindqvist until 23 November 2026, Chidi Obi from 24 November 2026.
  roles.yaml:62  Asset ownership (for Staff laptops): Ben Lindqvist until 23 November 2026, Chidi Obi from 24 November 2026.
  roles.yaml:65  IT department: Ben Lindqvist is no longer deputy. Chidi Obi holds the role and cannot be their own deputy, so name somebody else.
  roles.yaml:66  Legal and compliance: Ben Lindqvist until 23 November 2026, Chidi Obi from 24 November 2026.
Left to you
  roles.yaml:22  Ben Lindqvist has no last day in this file: add “left” when it is known.
Findings that come of it
  warning  Amara Okafor approved this file on 2 November 2026; the decisions in it are others now. “rolebook approve --check” says what has changed. Have the change approved, or take it back.  lapsed-approval

--- a/roles.yaml
+++ b/roles.yaml
@@ -53,17 +53,21 @@
     held-by:
       - who: ben
         from: 2025-03-01
+        until: 2026-11-23
         granted-by: amara
         competence: { basis: ISO 27001 lead implementer course, date: 2025-02-11 }
+      - who: chidi
+        from: 2026-11-24
     deputies: [dana]
     authority: May stop any project that breaks the security policy
   asset-ownership:
     held-by:
-      - { who: ben, for: [laptops] }
+      - { who: ben, until: 2026-11-23, for: [laptops] }
+      - { who: chidi, for: [laptops], from: 2026-11-24 }
       - { who: dana, for: [personnel-files] }
   human-resources: { held-by: [dana] }
-  it-department: { held-by: [chidi], deputies: [ben] }
-  legal-and-compliance: { held-by: [ben] }   # also the project lead, as small organisations may
+  it-department: { held-by: [chidi], deputies: [] }
+  legal-and-compliance: { held-by: [{ who: ben, until: 2026-11-23 }, { who: chidi, from: 2026-11-24 }] }   # also the project lead, as small organisations may
   internal-audit: { held-by: [{ who: keel-audit, competence: { basis: ISO 27001 lead auditor certificate, date: 2026-01-20 } }] }
   data-protection-officer: { vacant: { from: 2026-10-01, because: advertised, filled-by: 2027-02-01 } }
   first-aid-for-data:                # a role of their own
`)
    expect(table.read('roles.yaml')).toBe(dentalGroup)
  })

  it('does what the diff shows once somebody agrees, and what is left is to have it approved', async () => {
    const { ask, asked } = saying('y')
    const table = desk({ ask })
    const patch = (await table.run(...order, '--dry-run')).out.replace(/^.*?(?=--- a)/s, '')
    expect(asked).toEqual([])
    const { code, out } = await table.run(...order)
    expect(code).toBe(0)
    expect(asked).toEqual(['Write this? [y/N] '])
    expect(out).toMatch(/Written to roles\.yaml: 4 places\. Next: rolebook check roles\.yaml\n$/)
    expect(table.read('roles.yaml')).toBe(applyPatch(dentalGroup, patch))
    const { out: checked } = await table.run('check')
    expect(checked).toMatch(/lapsed-approval\n\n• 1 finding \(1 warning\)\n$/)
  })

  it.each(['n', '', 'perhaps', undefined])('changes nothing where the answer is %o', async (answer) => {
    const table = desk(saying(answer))
    const { code, out } = await table.run(...order)
    expect(code).toBe(1)
    expect(out).toMatch(/Nothing was changed\.\n$/)
    expect(table.read('roles.yaml')).toBe(dentalGroup)
  })

  it('goes on without asking where it is told to, and not where nobody is there', async () => {
    const table = desk()
    const { code, err } = await table.run(...order)
    expect(code).toBe(2)
    expect(err).toMatch(/^Nobody is there to be asked: --yes/)
    expect(table.read('roles.yaml')).toBe(dentalGroup)
    expect((await table.run(...order, '--yes')).code).toBe(0)
    expect(table.read('roles.yaml')).toContain('- who: chidi')
  })

  it('keeps byte order mark, line ends and permissions', async () => {
    const text = `\ufeff${dentalGroup.replaceAll('\n', '\r\n')}`
    const table = desk({}, text)
    const path = join(table.folder, 'roles.yaml')
    chmodSync(path, 0o600)
    await table.run(...order, '--yes')
    const written = readFileSync(path, 'utf8')
    expect(written.startsWith('\ufeffrolebook: 1')).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toContain('\n')
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
  })

  it('writes nothing over what somebody changed meanwhile', async () => {
    const ask = () => {
      table.put('roles.yaml', `${dentalGroup}# changed\n`)
      return Promise.resolve('yes')
    }
    const table = desk({ ask })
    const { code, err } = await table.run(...order)
    expect(code).toBe(2)
    expect(err).toContain('was changed meanwhile, so nothing was written')
    expect(table.read('roles.yaml')).toBe(`${dentalGroup}# changed\n`)
  })

  it('counts days from the moment and the last day that are given', async () => {
    const diff = async (...options: readonly string[]) => (await desk().run(...order, '--dry-run', ...options)).out
    expect(await diff('--at', '2026-12-10T10:00')).toContain('+        until: 2026-12-10\n')
    const later = await diff('--last-day', '2026-12-31')
    expect(later).toContain('+        until: 2026-12-31\n')
    expect(later).toContain('roles.yaml:22  Deputies, covers, contacts and sponsors have no days')
  })

  it('says which findings come of it', async () => {
    const { out } = await desk().run('replace-person', 'ben', '--with', 'keel-audit', '--dry-run')
    const [, findings = ''] = out.split('Findings that come of it\n')
    expect(findings).toContain('  warning  Keel Audit LLP holds Internal audit and also Project lead')
  })

  it('says that there is nothing to hand over, and asks nobody', async () => {
    const { code, out } = await desk().run('replace-person', 'eli', '--with', 'chidi')
    expect({ code, out }).toEqual({ code: 0, out: 'There is nothing to hand over.\n' })
  })

  it('refuses people it does not know and days that are none, in the reader’s language', async () => {
    expect(await desk().run('replace-person', 'bem', '--with', 'chidi')).toMatchObject({
      code: 2,
      err: 'roles.yaml: There is nobody “bem” under “people”. Did you mean “ben”?\n',
    })
    expect((await desk().run(...order, '--last-day', '31.12.', '--language', 'de')).err).toBe(
      '„31.12.“ ist kein Tag: Schreiben Sie ihn als 2026-12-31.\n',
    )
    expect((await desk().run(...order, '--dry-run', '--language', 'fr')).out).toContain('Reste à votre charge')
  })
})
