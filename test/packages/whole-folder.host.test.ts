import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { makeWhole } from './whole-folder.ts'

test('a folder that is made anew replaces the former one, of which nothing is left', async () => {
  const { target, workshop } = openPlace()
  await makeWhole(target, workshop, async (folder) => writeFileSync(join(folder, 'new'), 'new'))
  expect([readdirSync(target), readdirSync(workshop)]).toEqual([['new'], []])
})

test('what fails half-way leaves the former one as it was, and says so last', async () => {
  const { target, workshop } = openPlace()
  const making = makeWhole(target, workshop, async (folder) => {
    writeFileSync(join(folder, 'new'), 'half')
    throw new Error('Building the zip failed:\nwrite error: No space left on device')
  })
  await expect(making).rejects.toThrow(
    /^Building .*\n.*\nThe disk is full: make room and try again\. dist\/ is as it was\.$/,
  )
  expect(readFileSync(join(target, 'old'), 'utf8')).toBe('old')
  expect([readdirSync(target), readdirSync(workshop)]).toEqual([['old'], []])
})

test('a place that is no folder is reported before anything is made', async () => {
  const { target, workshop } = openPlace()
  writeFileSync(workshop, '')
  const making = makeWhole(target, workshop, async () => expect.unreachable())
  await expect(making).rejects.toThrow(/ENOTDIR.*\nNothing may be written there: .* dist\/ is as it was\.$/)
})

function openPlace() {
  const folder = makeTemporaryFolder('whole')
  onTestFinished(() => removeFolder(folder))
  const target = join(folder, 'dist')
  mkdirSync(target)
  writeFileSync(join(target, 'old'), 'old')
  return { target, workshop: join(folder, 'workshop') }
}
