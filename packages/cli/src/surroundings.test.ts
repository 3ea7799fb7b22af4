import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSurroundings } from './surroundings.ts'
import { now, openDesk } from './testing.ts'

describe('the surroundings of a process', () => {
  it('tell when a file changes, appears or goes', async () => {
    const desk = openDesk({ 'a/roles.yaml': 'one' })
    let changed = () => {}
    const nextChange = () =>
      new Promise<void>((resolve) => {
        changed = resolve
      })
    let count = 0
    const stop = await createSurroundings(() => now).watchFiles([{ path: join(desk.folder, 'a'), deep: true }], () => {
      count += 1
      changed()
    })
    onTestFinished(async () => stop())
    for (const happens of [
      () => desk.put('a/roles.yaml', 'two'),
      () => desk.put('a/b/more.yaml', 'one'),
      () => desk.remove('a/roles.yaml'),
    ]) {
      const change = nextChange()
      happens()
      await change
    }
    expect(count).toBeGreaterThanOrEqual(3)
  })

  it('ring at an instant', async () => {
    const rung = new Promise<string>((resolve) => createSurroundings(() => now).ringAt(now, () => resolve('rung')))
    expect(await rung).toBe('rung')
  })
})
