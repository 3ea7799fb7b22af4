import { expect, it } from 'vitest'
import { readRegistryFile, writeRegistryFile } from './registry-file.ts'

it('a registry file comes back as it was written, whatever is in it', () => {
  const keys = [
    { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\One', values: { 'a "b" \\c': 'C:\\"x"\\', number: 4294967295 } },
    { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\One\\Two', values: { '1': '“ä” 日本 🙂' } },
  ]
  const text = new TextDecoder('utf-16le').decode(writeRegistryFile(keys, ['A remark.']))
  expect(readRegistryFile(text)).toEqual(keys)
})

it('what is to be deleted comes first, and is passed over when the file is read', () => {
  const removals = [
    { path: 'HKEY_LOCAL_MACHINE\\One', values: 'all' },
    { path: 'HKEY_LOCAL_MACHINE\\Two', values: ['a "b"'] },
  ] as const
  const key = { path: 'HKEY_LOCAL_MACHINE\\One', values: { kept: 'x' } }
  const text = new TextDecoder('utf-16le').decode(writeRegistryFile([key], ['A remark.'], removals))
  expect(text.split('\r\n\r\n').slice(2)).toEqual([
    '[-HKEY_LOCAL_MACHINE\\One]',
    '[HKEY_LOCAL_MACHINE\\Two]\r\n"a \\"b\\""=-',
    '[HKEY_LOCAL_MACHINE\\One]\r\n"kept"="x"\r\n',
  ])
  expect(readRegistryFile(text)).toEqual([{ path: 'HKEY_LOCAL_MACHINE\\Two', values: {} }, key])
})

it('what others exported is read too: texts in bytes over several lines, deletions passed over', () => {
  const bytes = [...Buffer.from('{"a":\0 1}\0\0', 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'))
  const text = [
    'Windows Registry Editor Version 5.00',
    '[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Old]',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\One]',
    `"json"=hex(7):${bytes.slice(0, 8).join(',')},\\`,
    `  ${bytes.slice(8).join(',')}`,
    '"gone"=-',
    '"bytes"=hex:01,02',
  ].join('\r\n')
  expect(readRegistryFile(text)).toEqual([
    { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\One', values: { json: '{"a":\n 1}' } },
  ])
})

it('no other text is one', () => {
  expect(readRegistryFile('{}')).toBeUndefined()
})
