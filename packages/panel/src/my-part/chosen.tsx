import { visibleText } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Absences } from '../person/absences.tsx'
import { aboutPerson } from '../person/person-screen.tsx'
import type { View } from '../view.ts'

interface ChosenProps {
  readonly view: View
  /** Whom the reader chose; `undefined` where they still have to. */
  readonly person: string | undefined
  /** How to choose somebody. */
  readonly children: ComponentChildren
}

/** Whom the reader chose as themselves, or how to choose. The keyboard goes along with the change. */
export function Chosen({ view, person: id, children }: ChosenProps) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(id)
  useEffect(() => {
    if (before.current === id) return
    before.current = id
    place.current?.querySelector<HTMLElement>('h2, input')?.focus()
  }, [id])
  const person = id === undefined ? undefined : view.model.rolebook.people?.get(id)
  return (
    <div ref={place}>
      {id !== undefined && person ? (
        <section aria-labelledby="chosen">
          <h2 id="chosen" tabIndex={-1}>
            {visibleText(person.name ?? id)}
          </h2>
          <p>{visibleText(aboutPerson(view, id))}</p>
          <Absences view={view} person={person} />
        </section>
      ) : (
        children
      )}
    </div>
  )
}
