import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../testing.ts'

/** A desk with keys and the answers that follow from them, and from a package of the organisation's own. */
async function desk(change: (answers: string) => string = (answers) => answers): Promise<Desk> {
  const opened = openDesk()
  await opened.run('directory', 'keygen')
  await opened.run('policy', 'init', 'https://intranet.harbourdental.example/rolebook/directory')
  const own = opened
    .read('rolebook-fleet.yaml')
    .replace(
      'chrome:\n  channel: store\n  # id: ""\n  # key: ""\n  # update-url: ""',
      'chrome:\n  channel: own\n  id: abcdefghijklmnopabcdefghijklmnop\n  update-url: https://intranet.harbourdental.example/chrome.xml',
    )
    .replace('  # versions: ["0.1.0"]\n  # vsix: ""', '  versions: ["0.1.0"]\n  vsix: /srv/rolebook.vsix')
  opened.put('rolebook-fleet.yaml', change(own))
  return opened
}

describe('rolebook policy', () => {
  it.each(['en', 'de', 'fr'])('begins the answers, with what the keys say, in %s', async (language) => {
    const opened = openDesk()
    await opened.run('directory', 'keygen')
    const { code, out } = await opened.run(
      ...['policy', 'init', 'https://intranet.example/directory', '--name', 'Harbour "Dental"', '--language', language],
    )
    expect({ code, named: out.includes('rolebook-fleet.yaml') }).toEqual({ code: 0, named: true })
    const answers = opened.read('rolebook-fleet.yaml')
    expect(answers).toContain(`organisation: ${opened.read('keys/organisation-id.txt').trim()}\n`)
    expect(answers).toContain(`readingKey: ${opened.read('keys/reading-key.txt').trim()}\n`)
    expect(answers).toContain('name: "Harbour \\"Dental\\""\n')
    expect(statSync(join(opened.folder, 'rolebook-fleet.yaml')).mode & 0o777).toBe(0o600)
    // nothing in them is wrong; only what nobody can know yet is missing
    const { code: refused, err } = await opened.run('policy', 'chrome', '--os', 'linux')
    expect({ refused, err }).toEqual({
      refused: 2,
      err: 'Chrome is to get Rolebook from its store, and no store has given it an id yet. As soon as one has, or with a package of your own, write it down in rolebook-fleet.yaml, under “chrome”: “id”.\n',
    })
  })

  it('writes what a browser on Linux reads, says where it goes, and again over its own', async () => {
    const opened = await desk()
    for (const _time of ['first', 'second']) {
      const { code, out } = await opened.run('policy', 'chrome', '--os', 'linux')
      expect({ code, out }).toEqual({
        code: 0,
        out: 'Written to policy/chrome-linux/rolebook.json: goes to /etc/opt/chrome/policies/managed, or /etc/chromium/policies/managed\nThese files hold the reading key: hand them on inside only.\n',
      })
    }
    const policy = JSON.parse(opened.read('policy/chrome-linux/rolebook.json'))
    expect(policy['3rdparty'].extensions.abcdefghijklmnopabcdefghijklmnop).toEqual({
      addresses: ['https://intranet.harbourdental.example/rolebook/directory'],
      organisation: opened.read('keys/organisation-id.txt').trim(),
      readingKey: opened.read('keys/reading-key.txt').trim(),
    })
    // whoever copies it as it is must not lock every browser out
    expect(statSync(join(opened.folder, 'policy/chrome-linux/rolebook.json')).mode & 0o777).toBe(0o644)
  })

  it('writes all kinds of files of a system into a folder of its own', async () => {
    const opened = await desk()
    const { code } = await opened.run('policy', 'chrome', '--os', 'windows', '-o', 'out')
    expect(code).toBe(0)
    expect(readdirSync(join(opened.folder, 'out/chrome-windows'), { recursive: true }).sort()).toEqual([
      'de-DE',
      'de-DE/rolebook-chrome.adml',
      'en-US',
      'en-US/rolebook-chrome.adml',
      'fr-FR',
      'fr-FR/rolebook-chrome.adml',
      'rolebook-chrome.admx',
      'rolebook-chrome.reg',
    ])
    expect((await opened.run('policy', 'chrome', '--os', 'windows', '-o', 'out')).code).toBe(0)
    await opened.run('policy', 'vscode', '--os', 'macos')
    expect(readdirSync(join(opened.folder, 'policy/vscode-macos')).sort()).toEqual([
      'com.microsoft.VSCode.plist',
      'install-rolebook.sh',
      'rolebook-vscode.mobileconfig',
    ])
    expect(statSync(join(opened.folder, 'policy/vscode-macos/install-rolebook.sh')).mode & 0o111).not.toBe(0)
  })

  it('names every answer that cannot be followed with its place, and writes nothing', async () => {
    const opened = await desk((answers) =>
      answers.replace('install: forced', 'install: maybe').replace('channel: own', 'channel: ours'),
    )
    const { code, out, err } = await opened.run('policy', 'chrome', '--os', 'linux')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^rolebook-fleet\.yaml:5:10: “install” is one of these: forced, allowed\.\nrolebook-fleet\.yaml:\d+:12: “channel” is one of these: store, own\.\n$/,
    )
    expect(existsSync(join(opened.folder, 'policy'))).toBe(false)
  })

  it('says what is missing: answers, program, system', async () => {
    const opened = openDesk()
    expect((await opened.run('policy', 'edge', '--os', 'macos')).err).toContain('rolebook-fleet.yaml is missing.')
    expect((await opened.run('policy')).err).toContain('Say for which program: chrome, edge, firefox, vscode.')
    expect((await opened.run('policy', 'edge')).err).toContain('--os windows|macos|linux')
    expect((await opened.run('policy', 'edge', '--os', 'macos', '--answers', 'ours.yaml')).err).toContain(
      'ours.yaml: There is no such file.',
    )
  })

  it('leaves a file of somebody else alone, and writes none of the others either', async () => {
    const opened = await desk()
    opened.put('policy/chrome-linux/rolebook.json', '{ "HomepageLocation": "https://example.org" }')
    const { code, err } = await opened.run('policy', 'chrome', '--os', 'linux')
    expect(code).toBe(2)
    expect(err).toContain('policy/chrome-linux/rolebook.json is there already and is something else')
    expect((await opened.run('policy', 'chrome', '--os', 'linux', '--force')).code).toBe(0)
  })

  it.skipIf(process.getuid?.() === 0)('leaves nothing half-written where it may not write', async () => {
    const opened = await desk()
    opened.put('policy/chrome-linux/.keep', '')
    chmodSync(join(opened.folder, 'policy/chrome-linux'), 0o500)
    const { code, err } = await opened.run('policy', 'chrome', '--os', 'linux')
    expect(code).toBe(2)
    expect(err).toContain('you may not write in')
    expect(readdirSync(join(opened.folder, 'policy/chrome-linux'))).toEqual(['.keep'])
  })

  it.skipIf(!canMount())('leaves nothing half-written where the disk fills up half-way', async () => {
    const opened = await desk()
    opened.put('policy/chrome-windows/.keep', '')
    const program = fileURLToPath(new URL('../main.ts', import.meta.url))
    // room for some of the files and not for all, in a view of the disk that only this command has
    const inside = `mount -t tmpfs -o size=16k none policy/chrome-windows && '${process.execPath}' '${program}' policy chrome --os windows; ls -A policy/chrome-windows`
    const { stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', inside], {
      cwd: opened.folder,
      encoding: 'utf8',
    })
    expect(stderr).toContain('could not be written: the disk is full. Make room and try again')
    expect(stdout.split('\n').filter((name) => name !== '' && !/^(?:en-US|de-DE|fr-FR)$/.test(name))).toEqual([])
  })

  it('begins no answers for an address that no browser would take, nor over a file that is there', async () => {
    const opened = await desk()
    expect((await opened.run('policy', 'init', 'http://intranet/directory', '--force')).code).toBe(2)
    const { code, err } = await opened.run('policy', 'init', 'https://intranet.example/directory')
    expect(code).toBe(2)
    expect(err).toContain('rolebook-fleet.yaml is there already')
  })

  it('writes what takes a policy back, beside the policy, and says what no file does', async () => {
    const opened = await desk()
    const registry = await opened.run('policy', 'chrome', '--os', 'windows', '--remove')
    expect(registry).toEqual({
      code: 0,
      out: [
        'Written to policy/chrome-windows-removal/rolebook-chrome.reg: to import, or to spread by Group Policy',
        'Where Group Policy sets it by rolebook-chrome.admx, set those policies to “Not configured” first: it would write them again.',
        '',
      ].join('\n'),
      err: '',
    })
    const file = await opened.run('policy', 'chrome', '--os', 'linux', '--remove')
    expect(file.out).toBe(
      'Delete /etc/opt/chrome/policies/managed/rolebook.json, or /etc/chromium/policies/managed/rolebook.json. Where others have written into it, take out what is Rolebook’s.\n',
    )
    expect(existsSync(join(opened.folder, 'policy/chrome-linux-removal'))).toBe(false)
    const vscode = await opened.run('policy', 'vscode', '--os', 'macos', '--remove')
    expect(vscode.out.split('\n').map((line) => line.split(/[: ]/)[0])).toEqual(['Written', 'Take', 'The', ''])
    const script = join(opened.folder, 'policy/vscode-macos-removal/remove-rolebook.sh')
    expect(statSync(script).mode & 0o111).not.toBe(0)
    const firefox = await opened.run('policy', 'firefox', '--os', 'linux', '--remove', '--language', 'de')
    expect(firefox.out).toContain('Lassen Sie sie einige Wochen stehen')
  })

  it('checks a policy that is there by the answers, and says where it is wrong', async () => {
    const opened = await desk()
    await opened.run('policy', 'chrome', '--os', 'windows')
    await opened.run('policy', 'chrome', '--os', 'linux')
    const [registry, json] = ['policy/chrome-windows/rolebook-chrome.reg', 'policy/chrome-linux/rolebook.json']
    expect(await opened.run('policy', '--check', registry)).toEqual({
      code: 0,
      out: `${registry}: nothing is wrong with it, and it is what the answers say.\n`,
      err: '',
    })
    opened.put(json, opened.read(json).replaceAll('abcdefghijklmnop', 'ponmlkjihgfedcba'))
    const { code, out } = await opened.run('policy', 'chrome', '--check', json)
    expect(code).toBe(1)
    expect(out).toBe(
      `${json}: 3rdparty.extensions.ponmlkjihgfedcbaponmlkjihgfedcba: ponmlkjihgfedcbaponmlkjihgfedcba is not what Chrome calls Rolebook here. Write abcdefghijklmnopabcdefghijklmnop; otherwise what this says reaches nobody.\n`,
    )
    const machine = await opened.run('policy', 'chrome', '--check', json, '--format', 'json')
    expect(JSON.parse(machine.out)).toMatchObject({
      file: json,
      isAboutRolebook: true,
      findings: [{ program: 'chrome', code: 'wrong-channel' }],
    })
  })

  it('says of a file to check what keeps it from being checked', async () => {
    const opened = await desk()
    opened.put('ours.json', '{ "HubsSidebarEnabled": false }')
    expect((await opened.run('policy', '--check', 'ours.json')).err).toContain(
      'ours.json: Chrome and Edge read the same kind of file. Say which is meant',
    )
    const edge = await opened.run('policy', 'edge', '--check', 'ours.json')
    expect({ code: edge.code, found: edge.out.includes('Edge shows no sidebar') }).toEqual({ code: 1, found: true })
    expect(edge.err).toContain('Nothing in it is about Rolebook, as far as that can be told.')
    expect((await opened.run('policy', '--check', 'none.json')).err).toContain('none.json: There is no such file.')
    opened.put('notes.txt', 'force_installed')
    expect((await opened.run('policy', '--check', 'notes.txt')).err).toContain('notes.txt: This is no policy file')
  })
})

/** Whether this machine lets a test have a disk of its own. */
function canMount(): boolean {
  return spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0
}
