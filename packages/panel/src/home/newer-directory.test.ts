// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { asStaff, joined, openPanel } from '../../panel-under-test.ts'

/** What an extension gets whose catalogue is older than the one that this file was written against. */
const fromTheFuture = asStaff(`rolebook: 1
catalogue: 9
organisation: { name: Quayside Vets, timezone: Europe/London, languages: [en], default-contact: desk }
contact-points:
  desk: { name: Front desk, phone: +44 20 7946 0020, hours: always }
people:
  ada: { name: Ada Quill, phone: +44 20 7946 0021 }
roles:
  quantum-officer: { held-by: [ada] }
situations:
  cloned-voice: { title: Somebody called with the voice of my boss, urgency: now, contact: quantum-officer, fulfils: [QO-1] }
  stolen-qubit: { urgency: now }
`)

describe('a directory that names what this catalogue does not know', () => {
  it('shows its situations among the others, in the words that it brings, else by their ids', async () => {
    const panel = await openPanel(joined(fromTheFuture))
    const urgent = panel.section('Urgent')
    expect(urgent).toContain('Somebody called with the voice of my boss')
    expect(urgent).toContain('stolen-qubit')
    expect(urgent).toContain('I lost my laptop or phone')
    // all in plain text: there is nothing to show it with
    expect(panel.root.querySelector('[data-leads-to="card-stolen-qubit"]')?.children).toHaveLength(2)
  })

  it('reaches on their cards whom it names, through roles that are unknown as well', async () => {
    const panel = await openPanel(joined(fromTheFuture), { start: { name: 'card', situation: 'cloned-voice' } })
    expect(panel.reading()).toEqual(
      expect.arrayContaining([
        'Somebody called with the voice of my boss',
        'Ada Quill',
        'quantum-officer',
        '+44 20 7946 0021',
      ]),
    )
  })

  it('leads to the default contact where it names nobody, with no step made up', async () => {
    const panel = await openPanel(joined(fromTheFuture), { start: { name: 'card', situation: 'stolen-qubit' } })
    const read = panel.reading()
    expect(read).toEqual(expect.arrayContaining(['stolen-qubit', 'Front desk', '+44 20 7946 0020']))
    expect(read).not.toContain('Do this now')
    expect(read).not.toContain('Who looks after this')
  })

  it('finds them by the words that it brings', async () => {
    const panel = await openPanel(joined(fromTheFuture))
    await panel.type('voice of my boss')
    expect(panel.find('.row.marked').textContent).toBe('Somebody called with the voice of my boss')
  })
})
