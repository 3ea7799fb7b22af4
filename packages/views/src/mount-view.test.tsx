// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { mountView } from './mount-view.tsx'

it('draws nothing before the host knows what, then what it says, or that there is nothing, and leaves nothing behind', async () => {
  let shown: string | null | undefined
  const listeners = new Set<() => void>()
  const show = (next: string | null) =>
    act(() => {
      shown = next
      for (const changed of listeners) changed()
    })
  const root = document.createElement('div')
  let unmount: (() => void) | undefined
  await act(() => {
    unmount = mountView<string, never>(
      root,
      {
        language: 'de',
        shown: () => shown,
        subscribe(changed) {
          listeners.add(changed)
          return () => listeners.delete(changed)
        },
        wish: () => undefined,
        given: () => undefined,
        remembered: undefined,
        remember: () => undefined,
      },
      ({ shown: words }) => <p>{words}</p>,
    )
  })
  expect(root.textContent).toBe('')
  await show('first')
  expect(root.textContent).toBe('first')
  await show('second')
  expect(root.textContent).toBe('second')
  await show(null)
  expect(root.textContent).toContain('gerade kein Rolebook')
  expect(root.lang).toBe('de')
  await act(() => unmount?.())
  expect(root.childNodes).toHaveLength(0)
  expect(listeners.size).toBe(0)
})
