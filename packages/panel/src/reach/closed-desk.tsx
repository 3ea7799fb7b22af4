import { describeLater, groupedNumber, type Later, nameIn, visibleContact, waysOfContactPoint } from '@rolebook/model'
import type { View } from '../view.ts'
import { NewSince } from './new-since.tsx'
import { WayButtons } from './way-buttons.tsx'

/** A desk that is closed: when it opens, its number for then, and where to write meanwhile. */
export function ClosedDesk({ view, later }: { view: View; later: Later }) {
  const { model, language, at } = view
  const { phone, ...written } = waysOfContactPoint(later.contactPoint)
  const name = visibleContact(nameIn(model, later.contactPoint.name, later.id, language))
  return (
    <div class="reach closed">
      <p>{`${visibleContact(describeLater(model, later, language, at))}.`}</p>
      {phone && <p class="number">{visibleContact(groupedNumber(phone.text))}</p>}
      <NewSince view={view} reach={{ kind: 'contact-point', id: later.id }} />
      <WayButtons view={view} ways={{ ...written, phone: undefined }} name={name} />
    </div>
  )
}
