import { expect, it } from 'vitest'
import { obstaclesTo } from './tag.ts'

const ready = { type: 'tag', name: 'v0.2.0', version: '0.2.0', addOnId: 'rolebook@harbour.test' }

it('a tag that is the version of the packages may be released', () => {
  expect(obstaclesTo(ready)).toEqual([])
})

it('another tag stops the release, with the one that was wanted', () => {
  expect(obstaclesTo({ ...ready, name: 'v0.3.0' })).toEqual([
    'The tag is v0.3.0, and the packages are of version 0.2.0: the tag has to be v0.2.0.',
  ])
})

it('an id of the add-on that is only an example stops it before anything is built', () => {
  expect(obstaclesTo({ ...ready, addOnId: 'rolebook@rolebook.example' })).toEqual([
    'Firefox would know the add-on by the id rolebook@rolebook.example for ever, and that is an example: nobody has settled the real one. Settle it as docs/releasing.md says under “Names that stay”, and then release.',
  ])
})

it('what is started by hand publishes nothing and may run with anything', () => {
  expect(obstaclesTo({ ...ready, type: 'branch', name: 'main', addOnId: 'rolebook@rolebook.example' })).toEqual([])
})
