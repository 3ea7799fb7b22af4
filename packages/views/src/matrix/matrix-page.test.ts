// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { openMatrix } from '../../matrix-under-test.ts'

const text = `rolebook: 1
organisation: { name: Harbour Dental Group }
people:
  ben: { name: Ben Lindqvist }
roles:
  project-lead: { held-by: [ben], deputies: [ben] }
responsibilities:   # only what differs
  IT-3: { accountable: project-lead, every: 12 months }
  PL-3: { informed: [human-resources] }
`
const cell = (duty: string, role: string) => `[role="gridcell"][data-duty="${duty}"][data-role="${role}"]`

async function onCell(duty: string, role: string, content = text) {
  const matrix = await openMatrix(content)
  await matrix.click(cell(duty, role))
  await matrix.press('Escape')
  return matrix
}

describe('the matrix on screen', () => {
  it('lists duties under their roles, with a letter where the file or the catalogue gives one', async () => {
    const matrix = await openMatrix(text)
    expect(matrix.lines().slice(0, 2)).toEqual(['Top management', expect.stringMatching(/^TM-1 /)])
    expect(matrix.lettersOf('IT-3')).toEqual({
      'project-lead': 'A',
      'it-department': 'R',
      'asset-ownership': 'I',
    })
    expect(matrix.find(cell('IT-3', 'project-lead')).querySelector('.own.accountable')).not.toBeNull()
    expect(matrix.find(cell('IT-3', 'it-department')).querySelector('.own')).toBeNull()
  })

  it('says each cell in words', async () => {
    const name = async (language: 'en' | 'de' | 'fr') =>
      (await openMatrix(text, { language })).find(cell('IT-3', 'project-lead')).getAttribute('aria-label')
    expect(await name('en')).toMatch(
      /^IT-3 .+, Project lead: accountable, set in the file; the catalogue says: consulted$/,
    )
    expect(await name('de')).toMatch(
      /^IT-3 .+: rechenschaftspflichtig, in der Datei festgelegt; der Katalog sagt: wird gefragt$/,
    )
    expect(await name('fr')).toMatch(
      /^IT-3 .+\u00a0: en répond, fixé dans le fichier\u202f; le catalogue dit\u00a0: est consulté$/,
    )
  })

  it('tells a screen reader how much there is, though only what is in sight is in the page', async () => {
    const matrix = await openMatrix(`${text}${manyDuties(200)}`)
    const grid = matrix.find('[role="grid"]')
    const rows = grid.querySelectorAll('[role="row"]')
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(230)
    expect(rows.length).toBeLessThan(70)
    expect(grid.getAttribute('aria-colcount')).toBe(
      String(matrix.root.querySelectorAll('[role="columnheader"]').length),
    )
    expect([...rows].map((row) => row.getAttribute('aria-rowindex')).slice(0, 3)).toEqual(['1', '2', '3'])
  })

  it('shows by words, and under clauses', async () => {
    const matrix = await openMatrix(text)
    await matrix.filter('PL-3')
    expect(matrix.lines()).toEqual(['Project lead', expect.stringMatching(/^PL-3 /)])
    await matrix.filter('no such duty')
    expect(matrix.find('.nothing').textContent).toBe('No responsibility has these words.')
    await matrix.filter('')
    await matrix.groupBy('clause')
    expect(matrix.lines()[0]).toMatch(/^4\.4 /)
    await matrix.groupBy('none')
    expect(matrix.lines()[0]).toMatch(/^TM-1 /)
  })

  it('is the same again when it is back', async () => {
    const before = await openMatrix(text)
    await before.filter('PL-3')
    const after = await openMatrix(text, { remembered: before.remembered() })
    expect(after.lines()).toHaveLength(2)
    expect((after.find('input') as HTMLInputElement).value).toBe('PL-3')
  })

  it('marks what conflicts, and says it', async () => {
    const matrix = await openMatrix(
      text.replace('accountable: project-lead', 'accountable: [project-lead, human-resources]'),
    )
    const wrong = matrix.find(cell('IT-3', 'human-resources'))
    expect(wrong.querySelector('.mark')?.textContent).toBe('✕')
    expect(wrong.getAttribute('aria-description')).toContain('has 2 accountable roles')
    await matrix.click(cell('IT-3', 'human-resources'))
    expect(matrix.details()).toContain('has 2 accountable roles')
    expect(matrix.details()).toContain('one-accountable')
  })
})

describe('the keyboard', () => {
  it('has one stop in the grid, and goes about in it by arrows, Home and End', async () => {
    const matrix = await onCell('TM-1', 'top-management')
    expect(matrix.root.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
    await matrix.press('ArrowRight', 'ArrowDown')
    expect(matrix.focused()).toMatch(/^TM-2 .*, Project lead: consulted, from the catalogue$/)
    await matrix.press('Home')
    expect(matrix.focused()).toMatch(/^TM-2 /)
    await matrix.press('Control+Home')
    expect(matrix.focused()).toBe('Responsibility')
    await matrix.press('ArrowRight', 'ArrowRight')
    expect(matrix.focused()).toBe('Project lead, Ben Lindqvist')
    await matrix.press('Control+End')
    expect(matrix.focused()).toMatch(/^AE-3 .*All employees: responsible, from the catalogue$/)
  })

  it('gives a letter and takes it back, and the text says only what differs', async () => {
    const matrix = await onCell('IT-3', 'it-department')
    await matrix.press('a')
    expect(matrix.text()).toBe(text.replace('accountable: project-lead, ', ''))
    expect(matrix.said()).toBe(
      'IT-3: IT department is now accountable; Project lead is no longer accountable; Project lead is now consulted.',
    )
    expect(matrix.lettersOf('IT-3')['it-department']).toBe('AR')
    await matrix.press('A')
    expect(matrix.text()).toBe(
      text.replace('accountable: project-lead, every: 12 months', 'every: 12 months, accountable: []'),
    )
    expect(matrix.focused()).toMatch(
      /IT department: responsible, from the catalogue; the catalogue says: accountable and responsible$/,
    )
  })

  it('clears a cell with Delete', async () => {
    const matrix = await onCell('PL-3', 'human-resources')
    await matrix.press('Delete')
    expect(matrix.text()).toContain('  PL-3: { informed: [] }\n')
    expect(matrix.lettersOf('PL-3')['human-resources']).toBe('–')
  })

  it('opens the letters with Enter, F2 or Shift+F10, and leaves them with Escape', async () => {
    const matrix = await onCell('PL-3', 'human-resources')
    for (const key of ['Enter', 'F2', 'Shift+F10']) {
      await matrix.press(key)
      expect(matrix.find('[role="menu"] [aria-checked="true"]').textContent).toContain('Informed')
      await matrix.press('Escape')
      expect(matrix.root.querySelector('[role="menu"]')).toBeNull()
      expect(matrix.focused()).toMatch(/^PL-3 .*Human resources/)
    }
    await matrix.press('Enter', 'c')
    expect(matrix.text()).toContain('PL-3: { informed: [], consulted: [internal-audit, human-resources] }')
    await matrix.press('Enter')
    await matrix.click('[role="menu"] [role="menuitem"]')
    expect(matrix.text()).toContain('PL-3: {')
    expect(matrix.text()).not.toContain('consulted')
  })

  it('leads from a duty and from a role to the text', async () => {
    const matrix = await onCell('PL-3', 'human-resources')
    await matrix.press('Home', 'Enter', 'Control+Home', 'ArrowRight', 'ArrowRight', 'Enter')
    expect(matrix.wishes).toEqual([
      { kind: 'go-to', thing: { kind: 'responsibility', id: 'PL-3' } },
      { kind: 'go-to', thing: { kind: 'role', id: 'project-lead' } },
    ])
  })

  it('leaves keys with Control to the editor', async () => {
    const matrix = await onCell('PL-3', 'human-resources')
    await matrix.press('Control+c', 'Control+a', 'Control+i')
    expect(matrix.text()).toBe(text)
  })

  it('stays on a line that is no longer in sight', async () => {
    const matrix = await onCell('TM-1', 'top-management', `${text}${manyDuties(200)}`)
    await matrix.press('Control+End')
    expect(matrix.focused()).toMatch(/^ZZ-200 /)
    expect(matrix.lines().at(-1)).toMatch(/^ZZ-200 /)
  })
})

describe('what others do to the text', () => {
  it('is drawn at once, and only what it changes', async () => {
    const matrix = await openMatrix(text)
    const untouched = matrix.find('[data-duty="TM-1"]')
    await matrix.edit((before) => before.replace('informed: [human-resources]', 'informed: [it-department]'))
    expect(matrix.lettersOf('PL-3')).toMatchObject({ 'it-department': 'I', 'human-resources': '–' })
    expect(matrix.find('[data-duty="TM-1"]')).toBe(untouched)
  })

  it('may leave no rolebook, which is said', async () => {
    const matrix = await openMatrix(text)
    await matrix.edit((before) => before.replace('rolebook: 1', 'roles-of: a game'))
    expect(matrix.root.textContent).toContain('is no rolebook just now')
  })
})

it('goes out as a table, formulas disarmed', async () => {
  const matrix = await openMatrix(
    text
      .replace('organisation:', 'x-note: 1\norganisation:')
      .replace('  PL-3', '  ZZ-1: { text: "=1+1", responsible: [project-lead] }\n  PL-3'),
  )
  await matrix.filter('ZZ-1')
  await matrix.click('.copy')
  const [wish] = matrix.wishes
  expect(wish).toMatchObject({ kind: 'copy' })
  const [head = '', line = ''] = wish?.kind === 'copy' ? wish.text.split('\n') : []
  expect(head.split('\t').slice(0, 4)).toEqual(['', '', 'Top management', 'Project lead'])
  expect(line.split('\t').slice(0, 4)).toEqual(['ZZ-1', "'=1+1", '', 'R'])
})

function manyDuties(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `  ZZ-${index + 1}: { text: Duty ${index + 1}, accountable: all-employees }\n`,
  ).join('')
}
