import { readFileSync } from 'node:fs'
import { createLanguageService } from '@rolebook/language-service'
import { createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { createGraph } from '../packages/views/src/responsibility-map/map-graph.ts'
import type * as layout from '../packages/views/src/responsibility-map/map-layout.ts'
import { bundleAndLoad } from './bundle-under-test.ts'
import { namesInUse } from './names-in-use.ts'

const module = 'packages/views/src/responsibility-map/map-layout.ts'
const whole = await bundleAndLoad<typeof layout>(module, [])
const left = await bundleAndLoad<typeof layout>(module, [namesInUse])

const example = readFileSync(`${import.meta.dirname}/../shared/examples/harbour-dental-group.yaml`, 'utf8')
const service = createLanguageService({ catalogue: createCatalogue(structure, english), language: 'en' })

describe('the layout library without what it only has for others', () => {
  it('is smaller by an eighth', () => {
    expect(left.size).toBeLessThan(whole.size * 0.88)
  })

  it.each([
    ['folded', []],
    ['with the duties of two roles', ['project-lead', 'top-management']],
  ])('lays the map out as the whole library does, %s', (_, expanded) => {
    const now = Date.parse('2026-11-23T10:00Z')
    const map = service.responsibilityMap(parse(example), { uri: 'file:///roles.yaml', now })
    if (!map) throw new Error('There is no map of the example.')
    const graph = createGraph(map, new Set(expanded))
    expect(graph.nodes.length).toBeGreaterThan(10)
    expect(left.layOut(graph)).toEqual(whole.layOut(graph))
  })
})
