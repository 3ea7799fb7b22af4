// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { describe, expect, it, vi } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { asked, openMap, read, serviceIn } from '../maps/map-under-test.tsx'
import { ResponsibilityMapPage } from './responsibility-map-page.tsx'

// a path and no URL: the page's own URL class knows no files
const example = readFileSync(`${import.meta.dirname}/../../../../shared/examples/harbour-dental-group.yaml`, 'utf8')
const larger = example.replace('headcount: 42', 'headcount: 420').replace('deputies: [dana]\n    authority', 'authority')

const mapOf = (text = example, language: OwnLanguage = 'en') => {
  const map = serviceIn(language).responsibilityMap(read(text), asked)
  if (!map) throw new Error('There is no map of this text.')
  return map
}

/** Opens the map, and waits until the picture is laid out. */
async function open(text = example, options: Parameters<typeof openMap>[2] = {}) {
  const map = await openMap(ResponsibilityMapPage, mapOf(text, options.language), options)
  await vi.waitFor(() => expect(map.findAll('.box, .map-list').length).toBeGreaterThan(0))
  return map
}

const boxes = ({ findAll }: Awaited<ReturnType<typeof open>>, kind: string) =>
  findAll(`.box[data-key^="${kind}:"]`).map((box) => box.getAttribute('aria-label'))

describe('the responsibility map', () => {
  it('shows people and roles, and duties folded into their role', async () => {
    const map = await open()
    expect(map.find('header p').textContent).toBe(
      '5 people, 9 roles, 33 duties. 1 more without a role are not drawn.',
    )
    expect(boxes(map, 'person')).toHaveLength(5)
    expect(boxes(map, 'role')).toHaveLength(10)
    expect(boxes(map, 'duty')).toEqual([])
  })

  it('says of each box what it is joined with', async () => {
    const map = await open()
    expect(boxes(map, 'person')).toContain('Chidi Obi: IT department (holds it)')
    expect(boxes(map, 'role')).toContain('Internal audit: Keel Audit LLP. 3 duties')
  })
})
