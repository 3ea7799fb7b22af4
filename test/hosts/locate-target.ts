/** An element, by a CSS selector, or by the text on it (its label, its name for screen readers). */
export type Target = string | { text: string }

/** A point in a document's viewport, in CSS pixels. */
export interface Place {
  x: number
  y: number
}

/**
 * Scrolls the meant element into view and gives its middle, or nothing while it is not there, not visible or covered by
 * something else. A text names the control that bears exactly it, else the one with the fewest words around it.
 * Of the click that is to follow it takes down on the document whether it has `hit` the element; one that has `missed` it,
 * since something moved meanwhile, is kept from what it met instead.
 * Runs inside the document, so it uses nothing from outside itself.
 */
export function aimAt(target: Target): Place | undefined {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
  const nameOf = (element: HTMLElement) => {
    const field = element instanceof HTMLInputElement ? element.placeholder || element.value : ''
    return squeeze(element.getAttribute('aria-label') ?? (element.innerText || field))
  }
  const isSeen = (element: HTMLElement) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
  }
  const findByText = (text: string) => {
    const controls = 'a, button, summary, label, input, textarea, select, [role], [tabindex]'
    const search = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => isSeen(element) && nameOf(element).includes(text))
        .sort((one, other) => nameOf(one).length - nameOf(other).length)
    const shortest = search(controls)[0] ?? search('body *').at(-1)
    return shortest
  }
  const element = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : findByText(target.text)
  if (!element || !isSeen(element)) return undefined
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const place = { x: left + width / 2, y: top + height / 2 }
  const hit = document.elementFromPoint(place.x, place.y)
  if (!hit || !(element.contains(hit) || hit.contains(element))) return undefined
  const { dataset } = document.documentElement
  dataset.aim = 'taken'
  const parts = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'contextmenu']
  const watch = (event: Event) => {
    const { type, target: met } = event
    if (type === 'pointerdown') dataset.aim = met === hit || element.contains(met as Node) ? 'hitting' : 'missing'
    if (dataset.aim === 'taken') return
    if (dataset.aim === 'missing') {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    if (type !== 'click' && type !== 'contextmenu') return
    dataset.aim = dataset.aim === 'missing' ? 'missed' : 'hit'
    for (const part of parts) document.removeEventListener(part, watch, true)
  }
  for (const part of parts) document.addEventListener(part, watch, true)
  return place
}

/** Takes what became of the click that an aim was taken for; nothing where its page is gone. Runs inside the document. */
export function takeOutcomeOfAim(): string | undefined {
  const { dataset } = document.documentElement
  const { aim } = dataset
  if (aim === 'hit' || aim === 'missed') delete dataset.aim
  return aim
}
