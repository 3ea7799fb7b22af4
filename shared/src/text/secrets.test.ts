import { describe, expect, it } from 'vitest'
import { findSecrets } from './secrets.ts'

/** Put together here, so that no scanner of secrets mistakes this file for one that holds some. */
const key = ['-----BEGIN', 'OPENSSH', 'PRIVATE KEY-----'].join(' ')
const github = `ghp_${'0123456789'.repeat(4)}`

describe('a secret is', () => {
  it.each([
    ['private-key', key, key],
    ['private-key', `# ${key}\n# b3BlbnNzaC1rZXk`, key],
    ['token', `x-key: ${github}`, github],
    ['token', `text: "the key is AKIA${'QWERTZUIOP123456'}."`, 'AKIAQWERTZUIOP123456'],
    [
      'webhook',
      `chat: https://hooks.slack.com/services/${'T012345678/B012345678/abcdefgh'}`,
      'https://hooks.slack.com/services/T012345678/B012345678/abcdefgh',
    ],
    ['password', 'web: https://ben:Sommer24@intern.example/', 'Sommer24'],
    ['password', 'text: "Router im Keller, Passwort: Sommer2024!"', 'Sommer2024!'],
    ['password', 'x-password: Sommer2024', 'Sommer2024'],
    ['password', 'Le mot de passe est : Soleil2024', 'Soleil2024'],
    ['pin', 'text: "Alarm off with PIN: 4711"', '4711'],
  ])('%s in %j', (kind, text, secret) => {
    expect(findSecrets(text).map(({ kind: found, start, end }) => [found, text.slice(start, end)])).toEqual([
      [kind, secret],
    ])
  })
})

describe('no secret is', () => {
  it.each([
    'text: Change your password at once and tell us',
    'text: "Password: at least 14 characters"',
    'text: "Passwort: 12-stellig, mit Ziffern"',
    'text: "Password: see A.5.17 and the vault"',
    'text: "password: A.5.17"',
    'text: "Password: <from-the-vault-2>"',
    'text: "password: ********1"',
    'text: "password: https://vault.example/2"',
    'text: "Password reset: help2@harbourdental.example"',
    'password-trouble: { contact: security-desk2 }',
    'x-password: vault/it/router2',
    'text: "Passwort: Tresor-2"',
    'text: "PIN: 4 digits"',
    'text: "PIN: 4711-2026"',
    'phone: +44 20 7946 0100',
    'approved: { digest: 3f9a41c07be2 }',
    'web: "https://harbourdental.example:8443/a@b"',
    'text: "A public key begins with -----BEGIN PUBLIC KEY-----"',
    'x-commit: 4e076591701873f1309c035b94e84e076591701873f1309c0',
  ])('%s', (text) => {
    expect(findSecrets(text)).toEqual([])
  })
})
