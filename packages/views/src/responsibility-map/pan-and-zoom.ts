import type { RefObject } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'

/** How the picture is placed in its window: its offset in pixels, and its scale. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A rectangle of the picture, in its own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PanAndZoom {
  readonly viewport: Viewport
  zoom(factor: number): void
  move(x: number, y: number): void
  /** Shows all of the picture. */
  fit(): void
  /** Moves the picture as little as needed to show an area of it. */
  reveal(area: Area): void
}

const smallest = 0.15
const largest = 3
/** The scale below which names cannot be read, so that a picture is not opened smaller. */
const legible = 0.7
/** Pixels between what is revealed and the edge. */
const edge = 16

/** Moves and scales a picture in a window by mouse, and by whatever else calls it. */
export function usePanAndZoom(
  window: RefObject<HTMLElement | null>,
  picture: { width: number; height: number },
): PanAndZoom {
  const [viewport, setViewport] = useState<Viewport>({ x: 0, y: 0, scale: 1 })
  const zoomAt = useCallback(
    (factor: number, x: number, y: number) => setViewport((now) => scaled(now, factor, x, y)),
    [],
  )
  const move = useCallback((x: number, y: number) => setViewport((now) => ({ ...now, x: now.x + x, y: now.y + y })), [])
  useEffect(() => {
    const box = sizeOf(window)
    if (box) setViewport(opening(box, picture.width))
    // only once: what the reader has moved since stays where it is
  }, [window, picture.width === 0])
  useEffect(() => {
    const element = window.current
    return element ? listen(element, zoomAt, move) : undefined
  }, [window, zoomAt, move])
  return {
    viewport,
    move,
    zoom(factor) {
      const box = sizeOf(window)
      zoomAt(factor, (box?.width ?? 0) / 2, (box?.height ?? 0) / 2)
    },
    fit() {
      const box = sizeOf(window)
      if (box) setViewport(fitted(box, picture))
    },
    reveal(area) {
      const box = sizeOf(window)
      if (box) setViewport((now) => revealed(now, area, box))
    },
  }
}

function listen(
  element: HTMLElement,
  zoomAt: (factor: number, x: number, y: number) => void,
  move: (x: number, y: number) => void,
): () => void {
  const ending = new AbortController()
  const { signal } = ending
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      zoomAt(Math.exp(-event.deltaY / 500), event.clientX - left, event.clientY - top)
    },
    { signal, passive: false },
  )
  element.addEventListener(
    'pointerdown',
    (event) => {
      // a press on a box chooses it; the picture is dragged by the space between boxes
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return
      element.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      if (element.hasPointerCapture(event.pointerId)) move(event.movementX, event.movementY)
    },
    { signal },
  )
  return () => ending.abort()
}

function sizeOf(
  window: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | undefined {
  const box = window.current?.getBoundingClientRect()
  return box && box.width > 0 && box.height > 0 ? box : undefined
}

function scaled({ x, y, scale }: Viewport, factor: number, atX: number, atY: number): Viewport {
  const next = Math.min(largest, Math.max(smallest, scale * factor))
  const ratio = next / scale
  return { x: atX - (atX - x) * ratio, y: atY - (atY - y) * ratio, scale: next }
}

function opening(box: { readonly width: number }, width: number): Viewport {
  const scale = width === 0 ? 1 : Math.min(1, Math.max(legible, box.width / width))
  return { x: Math.max(0, (box.width - width * scale) / 2), y: 0, scale }
}

function fitted(
  box: { readonly width: number; readonly height: number },
  picture: { width: number; height: number },
): Viewport {
  const scale = Math.max(smallest, Math.min(1.5, box.width / picture.width, box.height / picture.height))
  return {
    x: (box.width - picture.width * scale) / 2,
    y: Math.max(0, (box.height - picture.height * scale) / 2),
    scale,
  }
}

function revealed(now: Viewport, area: Area, box: { readonly width: number; readonly height: number }): Viewport {
  const shift = (start: number, length: number, room: number) =>
    start < edge ? edge - start : Math.min(0, room - edge - (start + length))
  const { scale } = now
  return {
    scale,
    x: now.x + shift(now.x + area.x * scale, area.width * scale, box.width),
    y: now.y + shift(now.y + area.y * scale, area.height * scale, box.height),
  }
}
