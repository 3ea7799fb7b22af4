import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

const device = '/dev/zero'
const tooLarge = /The file is too large, or has no end\. At most 8 million characters are read/

describe.skipIf(!existsSync(device))('a file without an end', () => {
  it.each([
    [['check', device]],
    [['check', device, '--fix']],
    [['who', 'lost-device', '--file', device]],
    [['status', device]],
    [['approve', device, '--by', 'amara']],
    [['diff', 'roles.yaml', device]],
    [['rename', 'ben', 'bob', '--file', device]],
    [['replace-person', 'ben', '--with', 'chidi', '--file', device]],
    [['migrate', device]],
    [['paper', device, '-o', 'paper']],
    [['import', 'raci', device]],
    [['policy', 'chrome', '--os', 'linux', '--answers', device]],
    [['policy', '--check', device]],
    [['directory', 'build', device]],
    [['directory', 'sign', device]],
  ])('is said to be too large by %j', async (args) => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const { code, err } = await desk.run(...args)
    expect(code).toBe(2)
    expect(err).toMatch(tooLarge)
  })

  it('may lie where settings are looked for, which is said', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    symlinkSync(device, join(desk.folder, 'rolebook.config.yaml'))
    const { code, err } = await desk.run('check', 'roles.yaml')
    expect(code).toBe(2)
    expect(err).toMatch(/^rolebook\.config\.yaml: The file is too large/)
  })
})
