import { largestFile } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { addressTexts } from './address-texts.ts'
import type { Answer } from './fetch-answer.ts'
import type { Remark } from './remark.ts'

/** In seconds: the longest that a cache in between may serve an old directory without asking. */
const longestKept = 3600

/** Says how a browser would take what the server answered, whatever the file is. */
export function judgeAnswer(answer: Answer, language: OwnLanguage): readonly Remark[] {
  const texts = addressTexts[language]
  const { status, headers } = answer
  if (status >= 300 && status < 400 && status !== 304) {
    return [{ about: 'redirect', level: 'wrong', message: texts.redirects(headers.get('location') ?? '') }]
  }
  if (status !== 200) return [{ about: 'server', level: 'wrong', message: texts.status(status) }]
  return [
    { about: 'server', level: 'good', message: texts.answers },
    judgeOrigin(headers, language),
    ...judgeCache(headers, language),
    judgeConfirming(headers, language),
    ...(/^text\/html\b/i.test(headers.get('content-type') ?? '')
      ? [{ about: 'type', level: 'doubtful', message: texts.webPage } as const]
      : []),
    judgeSize(answer, language),
  ]
}

function judgeOrigin(headers: Headers, language: OwnLanguage): Remark {
  const texts = addressTexts[language]
  const allowed = headers.get('access-control-allow-origin')
  if (allowed === '*') return { about: 'origin', level: 'good', message: texts.everyOrigin }
  const message = allowed === null ? texts.noOrigin : texts.oneOrigin(allowed)
  return { about: 'origin', level: 'wrong', message }
}

function judgeCache(headers: Headers, language: OwnLanguage): readonly Remark[] {
  const control = headers.get('cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return []
  const seconds = [...control.matchAll(/\b(?:s-maxage|max-age)=(\d+)/gi)].map((match) => Number(match[1]))
  const longest = Math.max(0, ...seconds)
  if (longest <= longestKept) return []
  return [{ about: 'cache', level: 'doubtful', message: addressTexts[language].keptFor(longest) }]
}

function judgeConfirming(headers: Headers, language: OwnLanguage): Remark {
  const texts = addressTexts[language]
  const canConfirm = headers.has('etag') || headers.has('last-modified')
  return canConfirm
    ? { about: 'confirming', level: 'good', message: texts.confirms }
    : { about: 'confirming', level: 'doubtful', message: texts.neverConfirms }
}

function judgeSize({ bytes, headers }: Answer, language: OwnLanguage): Remark {
  const texts = addressTexts[language]
  if (bytes.length > largestFile) return { about: 'size', level: 'wrong', message: texts.tooLarge(largestFile) }
  return { about: 'size', level: 'good', message: texts.size(bytes.length, headers.get('content-encoding')) }
}
