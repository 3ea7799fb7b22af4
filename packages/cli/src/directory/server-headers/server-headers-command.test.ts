import { describe, expect, it } from 'vitest'
import { openDesk } from '../../testing.ts'

describe('rolebook directory headers', () => {
  it.each(['nginx', 'caddy', 'apache', 's3'])(
    'prints for %s who may read the file, and how long it is kept',
    async (server) => {
      const { code, out } = await openDesk().run('directory', 'headers', server, '--root', '/srv/ours', '--path', '/d')
      expect(code).toBe(0)
      expect(out).toMatch(/Access-Control-Allow-Origin \*|"AllowedOrigins":\["\*"\]/)
      expect(out).toContain('no-cache')
      expect(out).toMatch(/\/srv\/ours/)
      expect(out).toMatch(/\/d\b/)
      expect(out).toContain('# Without this no browser may read the file.')
    },
  )

  it('says why in each language', async () => {
    const desk = openDesk()
    expect((await desk.run('directory', 'headers', 'nginx', '--language', 'de')).out).toContain(
      '# Ohne das darf kein Browser die Datei lesen.',
    )
    expect((await desk.run('directory', 'headers', 'caddy', '--language', 'fr')).out).toContain(
      '# Sans cela, aucun navigateur ne peut lire le fichier.',
    )
  })

  it.each(['directory', '/a"; deny all', '/a {', '/a b'])(
    'takes no path that would end a line of it: %s',
    async (path) => {
      const { code, out, err } = await openDesk().run('directory', 'headers', 'nginx', '--path', path)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('--path wants a whole path')
      expect((await openDesk().run('directory', 'headers', 'caddy', '--host', 'a {')).err).toContain(
        '--host wants the name',
      )
    },
  )
})
