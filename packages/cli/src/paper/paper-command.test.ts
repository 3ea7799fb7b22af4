import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

/** Two desks and the lost laptop may stand on the wall. */
const printed = dentalGroup
  .replace('    hours: Mon-Fri 08:00-18:00\n', '    hours: Mon-Fri 08:00-18:00\n    on-paper: yes\n')
  .replace('hours: always, verified', 'hours: always, on-paper: yes, verified')
  .replace('    urgency: now', '    on-paper: yes\n    urgency: now')

const files = ['de', 'en'].flatMap((language) => [
  `contacts.${language}.vcf`,
  `phone.${language}.html`,
  `poster.${language}.html`,
  `wallet-card.${language}.html`,
])

describe('rolebook paper', () => {
  it('writes page, cards, poster and contacts in each language of the organisation, and again over its own', async () => {
    const desk = openDesk({ 'roles.yaml': printed })
    for (const _time of ['first', 'second']) {
      const { code, out } = await desk.run('paper')
      expect({ code, out }).toEqual({
        code: 0,
        out: 'Written to paper: phone.en.html, wallet-card.en.html, poster.en.html, contacts.en.vcf, phone.de.html, wallet-card.de.html, poster.de.html, contacts.de.vcf\n',
      })
    }
    expect(readdirSync(join(desk.folder, 'paper')).sort()).toEqual([...files].sort())
    expect(desk.read('paper/phone.en.html')).toContain('Issued on 23 November 2026, valid until 23 December 2026.')
  })

  it('writes nothing where nobody may stand on paper, and says how to change that', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const { code, out, err } = await desk.run('paper')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('Not on paper: security-desk, night-line')
    expect(err).toContain('Say “on-paper: yes” at a contact point that everybody may call.')
    expect(existsSync(join(desk.folder, 'paper'))).toBe(false)
  })

  it('leaves a file of somebody else alone', async () => {
    const desk = openDesk({ 'roles.yaml': printed, 'paper/poster.de.html': '<p>Summer party</p>' })
    const { code, err } = await desk.run('paper')
    expect(code).toBe(2)
    expect(err).toContain('poster.de.html is there already and is something else')
    expect(readdirSync(join(desk.folder, 'paper'))).toEqual(['poster.de.html'])
    expect((await desk.run('paper', '--force')).code).toBe(0)
  })

  it('is done by the building of a directory as well, with its dates', async () => {
    const desk = openDesk({ 'roles.yaml': printed })
    await desk.run('directory', 'keygen')
    const { code, out } = await desk.run('directory', 'build', '--days', '7', '--paper', 'out/paper')
    expect(code).toBe(0)
    expect(out).toContain('Written to out/paper: phone.en.html')
    expect(desk.read('out/paper/poster.de.html')).toContain('gültig bis 30. November 2026')
  })
})
