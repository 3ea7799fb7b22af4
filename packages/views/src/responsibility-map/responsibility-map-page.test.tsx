// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { asked, nameOf, openMap, read, serviceIn } from '../maps/map-under-test.tsx'
import { ResponsibilityMapPage } from './responsibility-map-page.tsx'

// a path and no URL: the page's own URL class knows no files
const example = readFileSync(`${import.meta.dirname}/../../../../shared/examples/harbour-dental-group.yaml`, 'utf8')
/** The same with more staff and without a deputy of the project lead, where rules find fault. */
const larger = example.replace('headcount: 42', 'headcount: 420').replace('    deputies: [dana]\n', '')

const mapOf = (text = example, language: OwnLanguage = 'en') => {
  const map = serviceIn(language).responsibilityMap(read(text), asked)
  if (!map) throw new Error('There is no map of this text.')
  return map
}

/** Opens the map, and waits until the picture is laid out. */
async function open(text = example, options: Parameters<typeof openMap>[2] = {}) {
  const map = await openMap(ResponsibilityMapPage, mapOf(text, options.language), options)
  await expect.poll(() => map.findAll('.box, .map-list').length).toBeGreaterThan(0)
  return map
}

type Opened = Awaited<ReturnType<typeof open>>
const names = ({ findAll }: Opened, selector: string) => findAll(selector).map(nameOf)
const boxes = (map: Opened, kind: string) => names(map, `.box[data-key^="${kind}:"]`)
const details = (map: Opened) => map.find('aside').textContent

describe('the responsibility map', () => {
  it('shows people and roles, and duties folded into their role', async () => {
    const map = await open()
    expect(map.find('header p').textContent).toBe('5 people, 10 roles, 33 duties. Without a role and not drawn: 1.')
    expect(boxes(map, 'person')).toHaveLength(5)
    expect(boxes(map, 'role')).toHaveLength(10)
    expect(boxes(map, 'duty')).toEqual([])
  })

  it('says of each box what it is joined with', async () => {
    const map = await open()
    expect(boxes(map, 'person')).toContain('Chidi Obi: IT department (holds it)')
    expect(boxes(map, 'role')).toContain('Internal audit: Keel Audit LLP. 3 duties')
  })

  it('says in words what stands out, and draws it thicker: more so what a rule finds fault with', async () => {
    const lookOf = async (text: string) => {
      const map = await open(text)
      const box = map.find('.box[data-key="role:project-lead"]')
      return [box.querySelector('rect')?.getAttribute('stroke-width'), box.querySelector('svg')?.textContent]
    }
    expect(await lookOf(example)).toEqual(['1', '▸ Project lead9 duties · answers for 8'])
    expect(await lookOf(example.replace('    deputies: [dana]\n', ''))).toEqual([
      '2',
      '▸ Project lead9 duties · answers for 8rests with one person',
    ])
    expect(await lookOf(larger)).toEqual(['3', '▸ Project lead9 duties · answers for 8rests with one person'])
    const map = await open(larger)
    await map.press(/^Ben Lindqvist: /)
    expect(details(map)).toContain(
      'If Ben Lindqvist leaves, nobody is left for 2 roles: Project lead and Legal and compliance.',
    )
    await map.press('Project lead')
    expect(details(map)).toContain('Project lead rests with Ben Lindqvist alone: on a day of absence nobody decides.')
  })

  it('lets what a person carries stand out, and reads it out beside', async () => {
    const map = await open()
    await map.press('All Duties')
    await map.press(/^Chidi Obi: /)
    expect(names(map, '.box[aria-pressed="true"]')).toEqual(['Chidi Obi: IT department (holds it)'])
    // faded boxes have a quiet name; bright are he, his role and its five duties
    const bright = map
      .findAll('.box')
      .filter((box) => box.querySelector('text')?.getAttribute('fill') === 'var(--text)')
    expect(bright.map((box) => box.dataset.key)).toEqual([
      'person:chidi',
      'role:it-department',
      'duty:IT-3',
      'duty:AO-3',
      'duty:AO-4',
      'duty:IT-1',
      'duty:IT-2',
    ])
    expect(details(map)).toMatch(/^Chidi ObiIT engineerAnswers for 2 of 33 duties\.IT department, holds it/)
    await map.key('Escape')
    expect(details(map)).toBe('Choose a person, a role or a duty to read what hangs together.')
  })

  it('unfolds the duties of one role or of all, and remembers it', async () => {
    const map = await open()
    await map.press(/^Human resources: /)
    await map.press('Show its duties')
    expect(boxes(map, 'duty')).toHaveLength(5)
    expect(map.remembered).toEqual([{ expanded: ['human-resources'], asList: false }])
    await map.press('Hide its duties')
    expect(boxes(map, 'duty')).toHaveLength(0)
    await map.press('All Duties')
    expect(boxes(map, 'duty')).toHaveLength(33)
    expect(boxes(await open(example, { remembered: { expanded: ['human-resources', 3] } }), 'duty')).toHaveLength(5)
  })

  it('is walked by arrow keys: along the lines, and up and down a column', async () => {
    const map = await open()
    expect(map.findAll('.box[tabindex="0"]')).toHaveLength(1)
    map.find('.box[data-key="person:chidi"]').focus()
    await map.key('ArrowRight')
    expect(map.focused()).toMatch(/^IT department: /)
    await map.key('ArrowRight')
    expect(boxes(map, 'duty')).toHaveLength(5)
    await map.key('ArrowRight')
    expect(map.focused()).toMatch(/\(.*IT department|IT department \(/)
    await map.key('ArrowLeft')
    await map.key('Home')
    const [first, second] = columnOf(map, 'role')
    expect(map.focused()).toBe(first)
    await map.key('ArrowDown')
    expect(map.focused()).toBe(second)
    await map.key('ArrowUp')
    expect(map.focused()).toBe(first)
    await map.key('Enter')
  })

  it('is zoomed and moved by keys and buttons', async () => {
    const map = await open()
    const transform = () => map.find('.sheet').style.transform
    map.find('.box').focus()
    expect(transform()).toBe('translate(0px, 0px) scale(1)')
    await map.key('+')
    expect(transform()).toBe('translate(0px, 0px) scale(1.25)')
    await map.key('ArrowDown', { shiftKey: true })
    expect(transform()).toBe('translate(0px, -80px) scale(1.25)')
    await map.press('Zoom out')
    expect(transform()).toMatch(/scale\(1\)$/)
  })

  it('says the same as a list', async () => {
    const map = await open()
    await map.press('List')
    expect(map.findAll('.box')).toHaveLength(0)
    expect(map.findAll('.map-list h3').map((title) => title.textContent)).toEqual([
      ...mapOf().people.map(({ name }) => name),
      ...mapOf().roles.map(({ title }) => title),
    ])
    expect(map.find('[id="listed-role:it-department"]').textContent).toContain('Chidi Obi, holds it')
    await map.press('Chidi Obi')
    expect(document.activeElement?.id).toBe('listed-person:chidi')
  })

  it('leads into the text', async () => {
    const map = await open()
    await map.press(/^IT department: /)
    await map.press('Show in the text IT department')
    const line = example.split('\n').findIndex((one) => one.startsWith('  it-department:'))
    expect(map.wishes).toMatchObject([{ kind: 'show', place: { range: { start: { line } } } }])
  })

  it('follows the text', async () => {
    const map = await open()
    await map.press(/^IT department: /)
    await map.become(mapOf(example.replace('held-by: [chidi], deputies: [ben]', 'held-by: [chidi, dana]')))
    expect(details(map)).toContain('Dana Weiss, holds it')
  })

  it('says what a picture of a very large organisation leaves out', async () => {
    const roles = Array.from({ length: 150 }, (_, index) => `  role-${index}: { held-by: [p-${index}] }\n`)
    const people = Array.from({ length: 150 }, (_, index) => `  p-${index}: { name: Person ${index} }\n`)
    const map = await open(`rolebook: 1\npeople:\n${people.join('')}roles:\n${roles.join('')}`)
    expect(map.find('.left-out').textContent).toBe(
      'Too much for one picture: 58 roles that answer for least, 58 people and 0 duties are left out.',
    )
    expect(boxes(map, 'role')).toHaveLength(100)
    await map.press('List')
    expect(map.findAll('.map-list h3')).toHaveLength(308)
  })

  it.each(['en', 'de', 'fr'] as const)(
    'is saved as a picture that is valid XML and stands on its own, in %s',
    async (language) => {
      const hostile = larger.replace('name: Ben Lindqvist', 'name: "Ben <script>&\\"\\u0007\\ud83d Lindqvist"')
      const map = await open(hostile, { language, remembered: { expanded: ['it-department'] } })
      await map.press(/…$/)
      const [wish] = map.wishes
      if (wish?.kind !== 'save') throw new Error('Nothing was saved.')
      expect(wish.name).toMatch(/^harbour-dental-group-[a-z-]+\.svg$/)
      const { errors } = await validateXML({
        xml: { fileName: 'map.svg', contents: wish.svg },
        normalization: 'format',
      })
      expect(errors).toEqual([])
      expect(wish.svg).toContain('Ben &lt;script&gt;&amp;')
      expect(wish.svg).not.toMatch(/var\(|<script|class=|style=|href=/)
      expect(wish.svg.match(/<title/g)).toHaveLength(1 + map.findAll('.box').length)
    },
  )
})

/** The names of the boxes of a column, from the top. */
function columnOf(map: Opened, kind: string): readonly string[] {
  return map
    .findAll(`.box[data-key^="${kind}:"]`)
    .toSorted((one, other) => Number.parseFloat(one.style.top) - Number.parseFloat(other.style.top))
    .map(nameOf)
}
