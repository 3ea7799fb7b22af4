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
import { useLateFile } from './controls/late-file.ts'
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
const loadChooser = () => import('./report/choose-report.tsx')
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
      // what somebody searched for in confidence is read by nobody after them
      if (next.name === 'card' && model.situations.get(next.situation)?.confidential) setWords('')
      setScreen(next)
      host.wentTo?.(next)
    },
    open: inert ? undefined : (link) => host.open(link),
    copy: inert
      ? undefined
      : async (text) => {
          const done = await host.copy(text).then(
            () => true,
            () => false,
          )
          setCopied({ text, done })
          return done
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
    page: joined && host.page?.(),
    changedSince: joined?.changedSince ?? nothingNew,
    situationsFirst: joined?.situationsFirst ?? [],
    say,
    heed: heed.length > 0 ? heed.join(' ') : undefined,
    actions,
  }
  const panel = useScreenFocus(screen, () => actions.show(home))
  const chooser = useLateFile(loadChooser, screen.name === 'report')
  const isHome = !situation && screen.name !== 'report'
  useAskedScreens(host, actions.show)
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
          {!isHome && (
            <button type="button" class="back" onClick={() => actions.show(home)}>
              <Icon name="back" />
              {say(texts.back)}
            </button>
          )}
          {isHome && <Logo brand={joined?.brand} />}
          {isHome ? <h1 class="organisation">{organisation}</h1> : <p class="organisation">{organisation}</p>}
        </div>
      </header>
      <main>
        {joined && <Notices id={noticesId} notices={joined.notices} />}
        <p class="unseen" role="status">
          {outcomeInWords(view, copied)}
        </p>
        {screen.name === 'report' && chooser && <chooser.ChooseReport view={view} about={screen.about} />}
        {screen.name === 'card' && situation && (
          <Card key={situation.id} view={view} situation={situation} about={screen.about} />
        )}
        {isHome && (
          <Home
            view={view}
            welcome={joined && host.welcome?.()}
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

/** Goes where somebody asked to go from outside the panel. */
function useAskedScreens(host: ScreenHost, show: (screen: Screen) => void): void {
  const latest = useRef(show)
  latest.current = show
  useEffect(() => host.onAsked?.((screen) => latest.current(screen)), [host])
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
    if (screen.name === 'report') return
    const origin = last.name === 'card' ? `[data-situation="${CSS.escape(last.situation)}"]` : 'h1'
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    // what one came from may be gone by now
    const target = screen.name === 'card' ? find('h1') : (find(origin) ?? find('input'))
    target?.focus({ preventScroll: screen.name === 'card' })
  }, [screen])
  useEffect(() => {
    if (screen.name === 'home') return
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
