import {
  type Catalogue,
  createRoleModel,
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  type Rolebook,
  visibleText,
} from '@rolebook/model'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { brandStyle, Logo } from './brand.tsx'
import { Card } from './card/card.tsx'
import { CardPrint } from './card/card-print.tsx'
import { LateCompany } from './company/late-company.tsx'
import { outcomeInWords } from './controls/copy-button.tsx'
import { Icon } from './controls/icon.tsx'
import { Home } from './home/home.tsx'
import { isShown } from './home/situations-shown.ts'
import type { Joined, Screen, ScreenHost } from './panel-host.ts'
import { Notices } from './standing/notices.tsx'
import { SmallPrint } from './standing/small-print.tsx'
import { TellUs } from './standing/tell-us.tsx'
import { type Actions, sayIn, type View } from './view.ts'

interface RolebookScreensProps {
  readonly host: ScreenHost
  readonly language: OwnLanguage
  readonly catalogue: Catalogue
  readonly at: Instant
  readonly rolebook: Rolebook
  /** Said on every screen of what is not the reader's own, signed organisation. */
  readonly mark?: 'example' | 'draft' | 'preview'
  readonly joined?: Joined
  readonly onLeave?: () => void
}

const home: Screen = { name: 'home' }
const nothingNew: View['changedSince'] = new Map()
const markId = 'mark'
const noticesId = 'notices'

/** Home and cards of one rolebook, and the way between them. */
export function RolebookScreens({
  host,
  language,
  catalogue,
  at,
  rolebook,
  mark,
  joined,
  onLeave,
}: RolebookScreensProps) {
  const say = sayIn(language)
  const [screen, setScreen] = useState<Screen>(host.start ?? home)
  const [words, setWords] = useState('')
  const [copied, setCopied] = useState<Actions['copied']>()
  const model = useMemo(() => createRoleModel(rolebook, catalogue), [rolebook, catalogue])
  const asked = screen.name === 'card' ? model.situations.get(screen.situation) : undefined
  const situation = asked && isShown(asked) ? asked : undefined

  const inert = mark === 'example' || mark === 'preview'
  const actions: Actions = {
    show(next) {
      setCopied(undefined)
      setScreen(next)
      host.wentTo?.(next)
    },
    open: inert ? undefined : (link) => host.open(link),
    copy: inert
      ? undefined
      : (text) => {
          host.copy(text).then(
            () => setCopied({ text, done: true }),
            () => setCopied({ text, done: false }),
          )
        },
    copied,
  }
  const heed = [...(mark ? [markId] : []), ...(joined?.notices.length ? [noticesId] : [])]
  const view: View = {
    model,
    language,
    at,
    site: host.site,
    readerZone: host.timezone,
    changedSince: joined?.changedSince ?? nothingNew,
    situationsFirst: joined?.situationsFirst ?? [],
    say,
    heed: heed.length > 0 ? heed.join(' ') : undefined,
    actions,
  }
  const panel = useScreenFocus(screen, () => actions.show(home))
  const organisation = visibleText(rolebook.organisation?.name ?? say(texts.unnamed))

  return (
    <div class="rolebook-panel" ref={panel} style={brandStyle(joined?.brand)}>
      <header class={mark && 'marked-head'}>
        {mark && (
          <p class={`mark ${mark}`}>
            <strong id={markId}>{say(texts[mark])}</strong>
            {onLeave && (
              <button type="button" class="leave" onClick={onLeave}>
                {say(texts.leave)}
              </button>
            )}
          </p>
        )}
        <div class="top">
          {situation && (
            <button type="button" class="back" onClick={() => actions.show(home)}>
              <Icon name="back" />
              {say(texts.back)}
            </button>
          )}
          {!situation && <Logo brand={joined?.brand} />}
          {situation ? <p class="organisation">{organisation}</p> : <h1 class="organisation">{organisation}</h1>}
        </div>
      </header>
      <main>
        {joined && <Notices id={noticesId} notices={joined.notices} />}
        <p class="unseen" role="status">
          {outcomeInWords(view, copied)}
        </p>
        {situation ? (
          <Card key={situation.id} view={view} situation={situation} />
        ) : (
          <Home
            view={view}
            page={joined && host.page?.()}
            words={words}
            onWords={setWords}
            takesFocus={host.takesFocus === true}
          />
        )}
      </main>
      <footer class="small-print">
        {situation && <CardPrint view={view} situation={situation} />}
        {joined?.group && !situation && <LateCompany view={view} group={joined.group} host={host} />}
        {joined && <TellUs view={view} reportTo={joined.reportTo} situation={situation} />}
        {joined && <SmallPrint view={view} joined={joined} />}
      </footer>
    </div>
  )
}

/** Moves the keyboard with the screen: to the title of a card, and back to the situation one came from. Escape goes back. */
function useScreenFocus(screen: Screen, goBack: () => void) {
  const panel = useRef<HTMLDivElement>(null)
  const before = useRef(screen)
  // before anything can be pressed, so that no key or click meets what is about to move
  useLayoutEffect(() => {
    const last = before.current
    before.current = screen
    if (last === screen) return
    panel.current?.scrollIntoView({ block: 'start' })
    const origin = last.name === 'card' ? `[data-situation="${CSS.escape(last.situation)}"]` : 'h1'
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    // what one came from may be gone by now
    const target = screen.name === 'card' ? find('h1') : (find(origin) ?? find('input'))
    target?.focus({ preventScroll: screen.name === 'card' })
  }, [screen])
  useEffect(() => {
    if (screen.name !== 'card') return
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      // a click on plain text leaves the keyboard with the page itself
      const isOurs = target === document.body || (target instanceof Node && panel.current?.contains(target))
      if (event.key !== 'Escape' || !isOurs) return
      // a popup would close
      event.preventDefault()
      goBack()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
  return panel
}

const texts = {
  example: {
    en: 'EXAMPLE, NOT YOUR ORGANISATION',
    de: 'BEISPIEL, NICHT IHRE ORGANISATION',
    fr: 'EXEMPLE, PAS VOTRE ORGANISATION',
  } satisfies InOwnLanguages<string>,
  draft: {
    en: 'DRAFT, NOT SIGNED AND NOT PUBLISHED',
    de: 'ENTWURF, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT',
    fr: 'BROUILLON, NI SIGNÉ NI PUBLIÉ',
  } satisfies InOwnLanguages<string>,
  preview: {
    en: 'PREVIEW, NOT SIGNED AND NOT PUBLISHED',
    de: 'VORSCHAU, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT',
    fr: 'APERÇU, NI SIGNÉ NI PUBLIÉ',
  } satisfies InOwnLanguages<string>,
  leave: { en: 'Leave', de: 'Verlassen', fr: 'Quitter' } satisfies InOwnLanguages<string>,
  back: { en: 'Back', de: 'Zurück', fr: 'Retour' } satisfies InOwnLanguages<string>,
  unnamed: {
    en: 'Your organisation',
    de: 'Ihre Organisation',
    fr: 'Votre organisation',
  } satisfies InOwnLanguages<string>,
}
