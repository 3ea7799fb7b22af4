import { createMemoryStore } from '@rolebook/directory'
import { expect, it } from 'vitest'
import { managedRecord } from '../membership/records.ts'
import { readPageLanguage } from './page-language.ts'

it('a page speaks as its browser does, unless administrators want another language', async () => {
  const store = createMemoryStore()
  expect(await readPageLanguage(store, 'de-AT')).toBe('de-AT')
  await managedRecord.write(store, { preferences: { language: 'de' }, problems: [] })
  expect(await readPageLanguage(store, 'de-AT')).toBe('de-AT')
  expect(await readPageLanguage(store, 'fr')).toBe('de')
})

it('a store that cannot be read keeps no page from speaking', async () => {
  const broken = { ...createMemoryStore(), read: () => Promise.reject(new Error('damaged')) }
  expect(await readPageLanguage(broken, 'fr')).toBe('fr')
})
