import type { InOwnLanguages } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { View } from '../view.ts'
import type { Searching } from './searching.ts'

interface SearchBoxProps {
  readonly view: View
  readonly searching: Searching
  readonly takesFocus: boolean
  /** What stands below the field unless something was found. */
  readonly children: ComponentChildren
}

/** The search field and what it finds; everything while nothing is searched for or found. */
export function SearchBox({ view, searching, takesFocus, children }: SearchBoxProps) {
  const { say } = view
  const { words, setWords, file, found } = searching
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  /** Enter was pressed before there was anything to search with. */
  const isWanted = useRef(false)
  useLayoutEffect(() => {
    // in a small window the number to call stays in sight; whoever types is brought here by the browser
    if (takesFocus) field.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <div class="finder" ref={box}>
      {file && <file.Keys view={view} searching={searching} box={box} isWanted={isWanted} />}
      <search>
        <label for="what-happened">{say(texts.label)}</label>
        <div class="field">
          <Icon name="search" />
          <input
            ref={field}
            id="what-happened"
            type="search"
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="go"
            maxLength={200}
            placeholder={say(texts.hint)}
            aria-describedby={view.heed}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
            onKeyDown={({ key }) => {
              isWanted.current = key === 'Enter' && !file
            }}
          />
        </div>
        <p class="outcome" role="status">
          {file && found && <file.Outcome view={view} words={words} found={found} />}
        </p>
      </search>
      {file && found?.length ? <file.Findings key={words} view={view} found={found} /> : children}
    </div>
  )
}

const texts = {
  label: { en: 'What happened?', de: 'Was ist passiert?', fr: 'Que s’est-il passé ?' } satisfies InOwnLanguages<string>,
  hint: {
    en: '“lost phone” or a name',
    de: '„Handy weg“ oder Name',
    fr: '« badge perdu » ou nom',
  } satisfies InOwnLanguages<string>,
}
