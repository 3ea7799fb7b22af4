import type { InOwnLanguages } from '@rolebook/model'

interface DiffTexts {
  readonly same: string
  readonly changes: (count: number) => string
  readonly damaged: (name: string) => string
}

export const diffTexts: InOwnLanguages<DiffTexts> = {
  en: {
    same: 'The same is decided in both.',
    changes: (count) => (count === 1 ? 'One decision differs' : `${count} decisions differ`),
    damaged: (name) =>
      `${name}: some of it could not be read, so changes may be missing here; “rolebook check” says where.`,
  },
  de: {
    same: 'In beiden ist dasselbe entschieden.',
    changes: (count) => (count === 1 ? 'Eine Entscheidung ist anders' : `${count} Entscheidungen sind anders`),
    damaged: (name) => `${name}: Nicht alles war lesbar, Änderungen können hier fehlen; „rolebook check“ sagt, wo.`,
  },
  fr: {
    same: 'Les décisions sont les mêmes dans les deux.',
    changes: (count) => (count === 1 ? 'Une décision diffère' : `${count} décisions diffèrent`),
    damaged: (name) =>
      `${name} : tout n’a pas pu être lu, des changements peuvent manquer ici ; « rolebook check » dit où.`,
  },
}
