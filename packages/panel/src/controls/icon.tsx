/** The few signs the panel uses, as outlines of 24 by 24. They only repeat what the words beside them say. */
const outlines = {
  phone:
    'M6.6 3.5h2.6l1.5 4.2-2 1.6a12.5 12.5 0 0 0 6 6l1.6-2 4.2 1.5v2.6a2 2 0 0 1-2.1 2A16.7 16.7 0 0 1 4.6 5.6a2 2 0 0 1 2-2.1Z',
  chat: 'M4 5.5h16v11h-9l-4.5 3.5v-3.5H4Z',
  mail: 'M3.5 5.5h17v13h-17Zm0 1.5 8.5 6 8.5-6',
  web: 'M10 5.5H5v13.5h13.5V14M14 4.5h5.5V10M19 5l-8 8',
  copy: 'M9 9h10.5v11H9ZM15 9V4H4.5v11H9',
  code: 'M4 4h6v6H4Zm10 0h6v6h-6ZM4 14h6v6H4Zm10 0h2v2m4 0v4m-6 0h2',
  done: 'm4.5 12.5 5 5 10-11',
  back: 'm14.5 5-7 7 7 7',
  next: 'm9 5 7 7-7 7',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3 5.2 5.2',
  warning: 'M12 3.8 21.5 20h-19ZM12 10v4.5m0 2.6v.1',
  not: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM6 6l12 12',
} as const

/** Icons that point along the line, and so are mirrored where text runs from right to left. */
const pointing: readonly string[] = ['back', 'next']

export type IconName = keyof typeof outlines

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={pointing.includes(name) ? 'icon pointing' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlines[name]} />
    </svg>
  )
}
