import type { InOwnLanguages } from '@rolebook/model'
import type { Silenced } from '@rolebook/rules'

interface StatusTexts {
  readonly more: (count: number) => string
  readonly silenced: (byException: number, byComment: number) => string
  readonly silencers: Readonly<Record<Silenced['by']['kind'], string>>
  readonly damaged: (name: string) => string
}

/** What `rolebook status` says around the figures. */
export const statusTexts: InOwnLanguages<StatusTexts> = {
  en: {
    more: (count) => `… and ${count} more; --all shows them`,
    silenced: (byException, byComment) =>
      `Not shown: ${byException} accepted by exception, ${byComment} silenced by comment`,
    silencers: { exception: 'exception', comment: 'comment' },
    damaged: (name) => `${name} is damaged in places, and something may not be counted; “rolebook check” says where.`,
  },
  de: {
    more: (count) => `… und ${count} weitere; --all zeigt sie`,
    silenced: (byException, byComment) =>
      `Nicht gezeigt: ${byException} durch Ausnahmen akzeptiert, ${byComment} durch Kommentare unterdrückt`,
    silencers: { exception: 'Ausnahme', comment: 'Kommentar' },
    damaged: (name) =>
      `${name} ist stellenweise beschädigt, und etwas ist vielleicht nicht mitgezählt; „rolebook check“ sagt, wo.`,
  },
  fr: {
    more: (count) => `… et ${count} de plus ; --all les affiche`,
    silenced: (byException, byComment) =>
      `Non affichés : ${byException} acceptés par dérogation, ${byComment} masqués par commentaire`,
    silencers: { exception: 'dérogation', comment: 'commentaire' },
    damaged: (name) =>
      `${name} est endommagé par endroits et quelque chose peut ne pas être compté ; « rolebook check » dit où.`,
  },
}
