import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { assetOfPage, filePatternsOf, policyOfPage } from './found-at.ts'

/** Assets by their web patterns. */
function found(patterns: Readonly<Record<string, readonly string[]>>) {
  const assets = Object.entries(patterns).map(([id, web]) => `  ${id}: { found-at: { web: ${JSON.stringify(web)} } }\n`)
  return parse(`rolebook: 1\nassets:\n${assets.join('')}`).rolebook
}

describe('the asset of a page', () => {
  const covered = (pattern: string, address: string) => assetOfPage(found({ files: [pattern] }), address) === 'files'

  it.each([
    ['https://hr.example/*', 'https://hr.example/'],
    ['https://hr.example/*', 'https://hr.example/people/dana?tab=pay#top'],
    ['https://HR.example/*', 'https://hr.EXAMPLE/people'],
    ['https://hr.example/', 'https://hr.example/?tab=pay'],
    ['https://*.hr.example/*', 'https://hr.example/'],
    ['https://*.hr.example/*', 'https://pay.eu.hr.example/'],
    ['https://hr.example/*/files/*.pdf', 'https://hr.example/2026/files/a/b.pdf'],
    ['https://hr.example/aa*aa', 'https://hr.example/aaaa'],
    ['https://hr.example/*abab*', 'https://hr.example/abaabab'],
    ['https://hr.example/akten/ü*', 'https://hr.example/akten/%C3%BCbersicht'],
    ['https://büro.example/*', 'https://xn--bro-hoa.example/'],
    ['https://hr.example/*', 'https://hr.example:8443/'],
    ['https://hr.example:8443/*', 'https://hr.example:8443/'],
    ['https://hr.example:443/*', 'https://hr.example/'],
    ['https://[fd00::443]/*', 'https://[fd00::443]:8443/'],
  ])('%s covers %s', (pattern, address) => {
    expect(covered(pattern, address)).toBe(true)
  })

  it.each([
    ['https://hr.example/*', 'http://hr.example/'],
    ['https://hr.example/*', 'https://hr.example.evil.example/'],
    ['https://hr.example/*', 'https://evil.example/https://hr.example/'],
    ['https://hr.example/*', 'https://evil.example/?https://hr.example/'],
    ['https://hr.example/*', 'https://hr.example@evil.example/'],
    ['https://*.hr.example/*', 'https://other-hr.example/'],
    ['https://hr.example/people', 'https://hr.example/people/dana'],
    ['https://hr.example/aa*aa', 'https://hr.example/aaa'],
    ['https://hr.example/*secret*', 'https://hr.example/?secret#secret'],
    ['https://hr.example/*', 'about:blank'],
    ['https://hr.example/*', 'no address'],
    ['https://hr.example:8443/*', 'https://hr.example/'],
    ['https://hr.example:443/*', 'https://hr.example:8443/'],
    ['https://hr.example/*', 'https://hr.example./'],
    ['https://hr.example/*', 'https://hr.example%2eevil.example/'],
    ['https://hr.example/pay/*', 'https://hr.example/pay%2Fslips'],
  ])('%s does not cover %s', (pattern, address) => {
    expect(covered(pattern, address)).toBe(false)
  })

  it('is the one that says most exactly where; of equals the first', () => {
    const rolebook = found({
      everything: ['https://*.harbour.example/*'],
      intranet: ['https://intra.harbour.example/*'],
      payroll: ['https://intra.harbour.example/pay/*'],
      again: ['https://intra.harbour.example/pay/*'],
      front: ['https://intra.harbour.example/pay/'],
    })
    expect(assetOfPage(rolebook, 'https://www.harbour.example/')).toBe('everything')
    expect(assetOfPage(rolebook, 'https://intra.harbour.example/news')).toBe('intranet')
    expect(assetOfPage(rolebook, 'https://intra.harbour.example/pay/2026')).toBe('payroll')
    expect(assetOfPage(rolebook, 'https://intra.harbour.example/pay/')).toBe('front')
    expect(assetOfPage(rolebook, 'https://harbour.example.net/')).toBeUndefined()
  })

  it('is found in time also for patterns made to take for ever', () => {
    const long = 'a'.repeat(200_000)
    const patterns = {
      stars: [`https://hr.example/${'a*'.repeat(50_000)}b`],
      words: [`https://hr.example/*${long.slice(1)}b*`],
      halves: [`https://hr.example/${`*${'a'.repeat(300)}`.repeat(600)}b*`],
    }
    expect(assetOfPage(found(patterns), `https://hr.example/${long}`)).toBeUndefined()
  })
})

describe('file patterns', () => {
  it('come the most exact first, of equals in the order of the file', () => {
    const { rolebook } = parse(`rolebook: 1
assets:
  code: { found-at: { files: ["**", "services/**"] } }
  pay: { found-at: { files: ["services/pay/**"] } }
  bin: { found-at: { files: ["**/services/*"] } }
`)
    expect(filePatternsOf(rolebook)).toEqual([
      { asset: 'pay', glob: 'services/pay/**' },
      { asset: 'bin', glob: '**/services/*' },
      { asset: 'code', glob: 'services/**' },
      { asset: 'code', glob: '**' },
    ])
  })
})

describe('the policy of a page', () => {
  const { rolebook } = parse(`rolebook: 1
policies:
  use: { web: "https://intra.example/policies/use" }
  search: { web: "https://intra.example/?page=12" }
  every: { web: "https://intra.example/*" }
  mail: { web: "mailto:desk@intra.example" }
  spoken: {}
`)

  it('is the one that is read there, whatever stands behind its path', () => {
    expect(policyOfPage(rolebook, 'https://intra.example/policies/use')).toBe('use')
    expect(policyOfPage(rolebook, 'https://intra.example/policies/use?lang=de#top')).toBe('use')
  })

  it('is none where the path alone does not tell', () => {
    for (const path of ['policies/use/more', '?page=12', '', 'other'])
      expect(policyOfPage(rolebook, `https://intra.example/${path}`)).toBeUndefined()
    expect(policyOfPage(rolebook, 'http://intra.example/policies/use')).toBeUndefined()
  })
})
