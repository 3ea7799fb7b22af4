// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

describe('search', () => {
  it('finds a situation by everyday words with typos, and opens it with Enter', async () => {
    const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
    expect(document.activeElement?.id).toBe('what-happened')
    await panel.type('i left my fone on the train')
    expect(panel.find('.rows li').textContent).toBe('I lost my laptop or phone')
    await panel.key('Enter')
    expect(panel.find('h1').textContent).toBe('I lost my laptop or phone')
    expect(document.activeElement).toBe(panel.find('h1'))
  })

  it('finds it in German', async () => {
    const panel = await openPanel(joined(dentalGroup()), { language: 'de' })
    await panel.type('handy im zug vergesen')
    expect(panel.find('.rows li').textContent).toBe('Mein Laptop oder Handy ist weg')
  })

  it('goes through the results by arrow keys, and back by Escape to where one was', async () => {
    const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
    await panel.type('lost')
    const results = [...panel.root.querySelectorAll<HTMLElement>('.rows button')]
    await panel.key('ArrowDown')
    await panel.key('ArrowDown')
    expect(document.activeElement).toBe(results[1])
    const title = results[1]?.textContent ?? ''
    await panel.press(title)
    expect(panel.find('h1').textContent).toBe(title)
    await panel.key('Escape')
    expect(document.activeElement?.textContent).toBe(title)
    expect((panel.find('input') as HTMLInputElement).value).toBe('lost')
    await panel.key('Escape')
    expect((panel.find('input') as HTMLInputElement).value).toBe('')
    await panel.key('ArrowDown')
    expect(document.activeElement?.textContent).toBe('I got a suspicious message')
  })

  it('says what Enter opens to whoever cannot see the list', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    await panel.type('left my fone on the train')
    expect(panel.find('.outcome').textContent).toMatch(/Enter opens (?:it|the first)\. I lost my laptop or phone$/)
  })

  it('keeps the number on screen when nothing fits', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    await panel.type('zzyzzx')
    expect(panel.reading()).toEqual(
      expect.arrayContaining([
        '+44 20 7946 0100',
        'Nothing found for “zzyzzx”. Try other words, or ask the contact above.',
        'I lost my laptop or phone',
      ]),
    )
  })

  it('finds people beside situations, each under its heading, what fits best first', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    await panel.type('dana')
    expect(panel.section('People')).toEqual(['People', 'Dana Weiss HR manager'])
    await panel.type('dana laptop')
    const headings = [...panel.root.querySelectorAll('.finder h2')].map((heading) => heading.textContent)
    expect(headings[0]).toBe('Situations')
    expect(panel.section('Assets')).toContain('Staff laptops internal')
  })

  it('shows twelve rows of thousands, a hundred when asked for more, and few again', async () => {
    const many = Array.from(
      { length: 5_000 },
      (_, index) => `  p-${index}: { name: Robin Marsh, title: Nurse ${index} }\n`,
    )
    const panel = await openPanel(
      joined(dentalGroup((text) => text.replace('\npeople:\n', `\npeople:\n${many.join('')}`))),
    )
    const rows = () => panel.root.querySelectorAll('.finder .row').length
    await panel.type('robin marsch')
    expect(panel.find('.outcome').textContent).toContain('5000 matches.')
    expect(rows()).toBe(12)
    await panel.press('Show more of 5000')
    expect(rows()).toBe(100)
    await panel.press('Show fewer')
    expect(rows()).toBe(12)
  })

  it('remembers nothing of what led to a confidential matter', async () => {
    const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
    await panel.type('worried about a colleague')
    await panel.key('Enter')
    expect(panel.find('h1').textContent).toBe('I am worried about something a colleague does')
    await panel.key('Escape')
    expect((panel.find('input') as HTMLInputElement).value).toBe('')
  })
})
