// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { asked, nameOf, openMap, read, serviceIn } from '../maps/map-under-test.tsx'
import { CoverageMapPage } from './coverage-map-page.tsx'

// a path and no URL: the page's own URL class knows no files
const example = readFileSync(`${import.meta.dirname}/../../../../shared/examples/harbour-dental-group.yaml`, 'utf8')

const mapOf = (text = example, language: OwnLanguage = 'en') => {
  const map = serviceIn(language).coverageMap(read(text), asked)
  if (!map) throw new Error('There is no map of this text.')
  return map
}
const open = (text = example, options: Parameters<typeof openMap>[2] = {}) =>
  openMap(CoverageMapPage, mapOf(text, options.language), options)

/** What a sign is drawn with, without its colours. */
const drawingOf = (sign: Element) =>
  [...sign.querySelectorAll('*')]
    .map((shape) => `${shape.tagName} ${shape.getAttribute('d')} ${shape.getAttribute('r')}`)
    .join()

describe('the coverage map', () => {
  it('says the headline figure, and shows a tile for each clause and control', async () => {
    const map = await open()
    expect(map.find('header p').textContent).toBe('72 of 117 clauses and controls are covered, 14 more in part.')
    expect(map.findAll('.tile')).toHaveLength(123)
    expect(map.findAll('h2').map((title) => title.textContent)).toContain('A.5 Organizational controls 26 of 37')
  })

  it('reads out of each tile who answers, in lists with the name of their theme', async () => {
    const map = await open()
    expect(nameOf(map.find('[data-id="A.5.26"]'))).toBe(
      'A.5.26 Response to information security incidents: Project lead, held by Ben Lindqvist',
    )
    const list = map.find('[data-id="A.5.26"]').closest('ul')
    const title = list && map.find(`#${list.getAttribute('aria-labelledby')}`)
    expect(title?.textContent).toMatch(/^A\.5 Organizational controls/)
  })

  it('says each state by a sign of its own and in the legend by a word', async () => {
    const map = await open()
    const signs = new Set(map.findAll('.states .sign').map(drawingOf))
    expect(signs.size).toBe(5)
    expect(map.findAll('.states li').map((line) => line.textContent)).toEqual([
      'Covered 72',
      'In part 14',
      'Nobody holds the role 0',
      'Not covered 31',
      'Does not apply 6',
    ])
  })

  it('shows gaps only, and remembers that', async () => {
    const map = await open()
    await map.press('Gaps only')
    expect(map.findAll('.tile')).toHaveLength(45)
    expect(map.remembered).toEqual([{ gapsOnly: true, about: undefined }])
    const again = await open(example, { remembered: { gapsOnly: true } })
    expect(again.findAll('.tile')).toHaveLength(45)
    const damaged = await open(example, { remembered: { gapsOnly: 'yes', about: { kind: 'cat', id: 3 } } })
    expect(damaged.findAll('.tile')).toHaveLength(123)
  })

  it('lets the tiles of a role or a person stand out', async () => {
    const map = await open()
    await map.press('IT department 24')
    expect(map.findAll('.tile.outstanding')).toHaveLength(24)
    expect(map.find('[role="status"]').textContent).toBe('IT department: 24')
    await map.press('Dana Weiss 20')
    expect(map.findAll('.tile.outstanding')).toHaveLength(20)
    expect(map.findAll('[aria-pressed="true"]').map((chip) => chip.textContent)).toEqual(['Dana Weiss 20'])
    await map.press('Dana Weiss 20')
    expect(map.findAll('.tile.outstanding')).toHaveLength(0)
  })

  it('is reached by Tab in one place, and walked by arrow keys', async () => {
    const map = await open()
    const reachable = () => map.findAll('.tile[tabindex="0"]').map((tile) => tile.dataset.id)
    expect(reachable()).toEqual(['4.1'])
    map.find('[data-id="4.1"]').focus()
    await map.key('ArrowRight')
    expect(map.focused()).toMatch(/^4\.2 /)
    await map.key('End')
    expect(map.focused()).toMatch(/^A\.8\.34 /)
    await map.key('ArrowLeft')
    expect(map.focused()).toMatch(/^A\.8\.33 /)
    expect(reachable()).toEqual(['A.8.33'])
    await map.key('Home')
    expect(map.focused()).toMatch(/^4\.1 /)
    await map.key('End', { ctrlKey: true })
    expect(map.focused()).toMatch(/^4\.1 /)
  })

  it('leads to the text of the responsibility that covers it', async () => {
    const map = await open()
    await map.press(/^A\.8\.8 /)
    const line = example.split('\n').findIndex((one) => one.startsWith('  IT-3:'))
    expect(map.wishes).toEqual([
      {
        kind: 'show',
        place: { uri: 'file:///roles.yaml', range: expect.objectContaining({ start: { line, character: 2 } }) },
      },
    ])
  })

  it('offers for a gap what may be done, and where', async () => {
    const map = await open()
    await map.press(/^A\.5\.29 /)
    expect(map.wishes).toEqual([])
    expect(map.focused()).toBe('A.5.29 Information security during disruption')
    await map.press(/^Take the role “Business continuity owner”/)
    const line = example.split('\n').indexOf('roles:')
    expect(map.wishes).toMatchObject([{ kind: 'show', place: { range: { start: { line } } } }])
    await map.key('Escape')
    expect(map.focused()).toMatch(/^A\.5\.29 /)
    expect(map.findAll('aside')).toHaveLength(0)
  })

  it('says why something is left out', async () => {
    const map = await open()
    await map.press(/^A\.8\.28 /)
    expect(map.find('aside').textContent).toContain('Left outSD-1')
    expect(map.find('aside').textContent).toContain('we write no software')
  })

  it('follows the text, and keeps what is chosen', async () => {
    const map = await open()
    await map.press(/^A\.5\.29 /)
    await map.become(
      mapOf(`${example}\n`.replace('roles:\n', 'roles:\n  business-continuity-owner: { held-by: [dana] }\n')),
    )
    expect(nameOf(map.find('[data-id="A.5.29"]'))).toContain('held by Dana Weiss')
    expect(map.find('aside').textContent).toContain('Covered')
  })

  it('says where there is no gap', async () => {
    const map = mapOf()
    const groups = map.groups.map((group) => ({
      ...group,
      entries: group.entries.filter(({ state }) => state === 'covered'),
    }))
    const page = await openMap(CoverageMapPage, { ...map, groups }, { remembered: { gapsOnly: true } })
    expect(page.find('.no-gaps').textContent).toBe('There are no gaps.')
  })

  it.each(['en', 'de', 'fr'] as const)(
    'is saved as a picture that is valid XML and stands on its own, in %s',
    async (language) => {
      const hostile = example.replace('name: Ben Lindqvist', 'name: "Ben <script>&\\"\\u0007\\ud83d Lindqvist"')
      const map = await open(hostile, { language })
      await map.press(/…$/)
      const [wish] = map.wishes
      if (wish?.kind !== 'save') throw new Error('Nothing was saved.')
      expect(wish.name).toMatch(/^harbour-dental-group-[a-z-]+\.svg$/)
      expect(
        (await validateXML({ xml: { fileName: 'map.svg', contents: wish.svg }, normalization: 'format' })).errors,
      ).toEqual([])
      expect(wish.svg).toContain('Ben &lt;script&gt;&amp;')
      expect(wish.svg).not.toMatch(/var\(|<script|class=|style=|href=/)
      expect(wish.svg.match(/<title/g)).toHaveLength(124)
    },
  )
})
