import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { installBundle, openDesk } from '../testing.ts'
import { createWorkers } from './worker.ts'

// a worker that begins from the sources takes seven times as long
const program = pathToFileURL(installBundle().program)

describe('many files', () => {
  const files = Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => [
      `roles-${String(index).padStart(2, '0')}.yaml`,
      `rolebook: 1\ncatalogue: 1\norganisaton: { name: Number ${index} }\n`,
    ]),
  )

  it.each(['text', 'json', 'sarif'])('give the same report over several threads as in one, as %s', async (format) => {
    const one = openDesk(files)
    const many = openDesk(files, { workers: createWorkers(program, Math.max(2, availableParallelism())) })
    const args = ['check', '.', 'gone.yaml', '--format', format, '--language', 'de'] as const
    const reference = await one.run(...args)
    expect(reference.out.match(/roles-\d+\.yaml/g)?.length).toBeGreaterThanOrEqual(90)
    expect(await many.run(...args)).toEqual(reference)
  })

  it('are fixed over several threads as well', async () => {
    const desk = openDesk(files, { workers: createWorkers(program, 2) })
    expect((await desk.run('check', '--fix')).code).toBe(0)
    for (const name of Object.keys(files)) expect(desk.read(name)).toContain('organisation:')
  })

  it('end with a clear fault where a worker cannot begin', async () => {
    const desk = openDesk(files, { workers: createWorkers(new URL('./no-such-program.ts', import.meta.url), 2) })
    const { code, err } = await desk.run('check')
    expect(code).toBe(2)
    expect(err).toContain('this is a fault in the program')
  })

  it('start no worker where they are few', async () => {
    const few = Object.fromEntries(Object.entries(files).slice(0, 9))
    const workers = {
      count: 4,
      start(): never {
        throw new Error('A worker was started.')
      },
    }
    expect((await openDesk(few, { workers }).run('check')).code).toBe(0)
  })
})
