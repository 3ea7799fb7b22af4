import { type Instant, type OwnLanguage, type PlainDate, type RoleModel, wallClockAt, zoneOf } from '@rolebook/model'

/**
 * What is put on paper: a rolebook reduced to what may be there, a language, and the period for which the paper is
 * valid.
 */
export interface Printing {
  readonly model: RoleModel
  readonly language: OwnLanguage
  readonly at: Instant
  readonly until: Instant
}

/** The first and the last day on which the paper is valid, by the organisation's clock. */
export function daysOf({ model, at, until }: Printing): { readonly first: PlainDate; readonly last: PlainDate } {
  const zone = zoneOf(model.rolebook)
  return { first: wallClockAt(at, zone).date, last: wallClockAt(until, zone).date }
}
