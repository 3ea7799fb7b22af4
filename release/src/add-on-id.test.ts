import { expect, it } from 'vitest'
import { refuseOtherAddOn } from './add-on-id.ts'
import { Refusal } from './refusal.ts'

const [example, settled] = ['rolebook@rolebook.example', 'rolebook@harbour.test']

it('an add-on under a settled id goes to the store and to a stand-in', () => {
  for (const isRehearsal of [true, false]) expect(refuseOtherAddOn(settled, settled, isRehearsal)).toBeUndefined()
})

it('one under an example goes to a stand-in only', () => {
  expect(refuseOtherAddOn(example, example, true)).toBeUndefined()
  expect(() => refuseOtherAddOn(example, example, false)).toThrow(Refusal)
  expect(() => refuseOtherAddOn(example, example, false)).toThrow(`by the id ${example} for ever`)
})

it('one that was built for another id than the store is told goes nowhere', () => {
  expect(() => refuseOtherAddOn(settled, example, true)).toThrow(
    `AMO_ADD_ON_ID is ${settled}, and the packages are built for ${example}.`,
  )
})
