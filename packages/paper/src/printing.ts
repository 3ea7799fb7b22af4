import { type Instant, type OwnLanguage, type PlainDate, type RoleModel, wallClockAt, zoneOf } from '@rolebook/model'

/** What is put on paper: a rolebook of which only what may stand there is left, in one language, for some days. */
export interface Printing {
  readonly model: RoleModel
  readonly language: OwnLanguage
  readonly at: Instant
  readonly until: Instant
}

/** The first and the last day on which the paper holds, by the organisation's clock. */
export function daysOf({ model, at, until }: Printing): { readonly first: PlainDate; readonly last: PlainDate } {
  const zone = zoneOf(model.rolebook)
  return { first: wallClockAt(at, zone).date, last: wallClockAt(until, zone).date }
}
