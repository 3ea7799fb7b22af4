import type { Rolebook } from '../format/rolebook-format.ts'

/** A number to call where somebody is in danger, and where it holds; `undefined` where it holds everywhere shown. */
export interface EmergencyNumber {
  readonly number: string
  readonly place: string | undefined
}

/**
 * The organisation's emergency numbers: that of the reader's site where they said which; else the organisation's, then
 * each other one with the sites where it holds. Empty where the rolebook states none.
 */
export function emergencyNumbersOf(
  { organisation, sites }: Rolebook,
  site: string | undefined,
): readonly EmergencyNumber[] {
  const general = organisation?.emergencyNumber
  const own = site === undefined ? undefined : (sites?.get(site)?.emergencyNumber ?? general)
  if (own !== undefined) return [{ number: own, place: undefined }]
  const places = new Map<string, string[]>()
  for (const [id, { name, emergencyNumber }] of sites ?? []) {
    if (emergencyNumber === undefined || emergencyNumber === general) continue
    places.set(emergencyNumber, [...(places.get(emergencyNumber) ?? []), name ?? id])
  }
  const elsewhere = [...places].map(([number, names]) => ({ number, place: names.join(', ') }))
  return general === undefined ? elsewhere : [{ number: general, place: undefined }, ...elsewhere]
}
