import { expect, it } from 'vitest'
import { now } from '../testing.ts'
import { openGuideDesk } from './guide-desk.ts'
import { readGuide } from './guide-page.ts'
import { openReader } from './reader.ts'

const sections = readGuide('admin.md')
const place = 'www/rolebook/directory'

it('every command of docs/admin.md does what the page says, from zero to an exchanged key, in its order', async () => {
  const desk = openGuideDesk()
  const lines: string[] = []
  desk.afterLine = async (line) => {
    lines.push(line)
    // what is put on the server is what a browser takes in the place of the one before
    if (!line.startsWith('mv /srv/www/rolebook/directory.new')) return
    expect({ line, outcome: await reader?.look(now) }).toEqual({ line, outcome: 'accepted' })
  }
  let reader: ReturnType<typeof openReader> | undefined
  for (const { heading, blocks } of sections.filter(({ heading }) => /^\d/.test(heading))) {
    await desk.follow(blocks)
    if (heading === '1. Keys') reader = openReader(desk, place)
  }
  expect(await reader?.sees(now)).toMatchObject({ desk: '+44 20 7946 0100', banners: [] })
  expect(lines.length).toBeGreaterThan(40)
})

it('the page names every command that an administrator has', () => {
  const shown = sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('')
  for (const command of ['keygen', 'headers', 'check', 'verify', 'join-code', 'countersign', 'new-reading-key']) {
    expect(shown).toContain(`rolebook directory ${command}`)
  }
  for (const program of ['chrome', 'edge', 'firefox', 'vscode']) expect(shown).toContain(`rolebook policy ${program}`)
})

it('the page names what is removed from a Mac as it was written', async () => {
  const desk = openGuideDesk()
  for (const { heading, blocks } of sections) if (/^[125]\. /.test(heading)) await desk.follow(blocks)
  const leaving = sections.find(({ heading }) => heading === 'Leaving')?.text ?? ''
  for (const program of ['chrome', 'edge', 'firefox', 'vscode']) {
    expect(await desk.run('policy', program, '--os', 'macos', '--force')).toMatchObject({ code: 0 })
    const profile = desk.read(`policy/${program}-macos/rolebook-${program}.mobileconfig`)
    expect(profile).toContain(`<string>rolebook.policy.${program}</string>`)
    expect(leaving).toMatch(new RegExp(`\`(?:rolebook\\.policy|…)\\.${program}\``))
  }
})

it('the page names every answer about a fleet, and says plainly who can change a number', () => {
  const page = sections.map(({ text }) => text).join('')
  for (const answer of ['channel', 'id', 'update-url', 'install-url', 'versions', 'vsix', 'others', 'settings']) {
    expect(page).toMatch(new RegExp(`\\b${answer}:|\`${answer}`))
  }
  expect(page).toContain('**Whoever can merge into the rolebook’s branch can change the number that staff call.**')
  expect(page).toContain('**Above some 50 people, ask for two signatures**')
})
