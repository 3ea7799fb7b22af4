import { createCatalogue, zoneOf } from '@rolebook/model'
import { PanelPreview } from '@rolebook/panel/preview'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ViewProps } from '../mount-view.tsx'
import { assumeAway, callablePeople } from './assumed-absences.ts'
import type { CardPreview, CatalogueParts, PreviewWish } from './card-preview.ts'
import { ControlBar } from './control-bar.tsx'
import { unpackRolebook } from './packed-rolebook.ts'
import { previewMoments } from './preview-moments.ts'
import { readRemembered, type Turned } from './remembered.ts'

/**
 * The card that staff would see, from the current text, below controls for the moment, the people away, the language
 * and the site.
 */
export function CardPreviewPage({ host, shown }: ViewProps<CardPreview, PreviewWish, CatalogueParts>) {
  const [kept, setTurned] = useState(() => readRemembered(host.remembered, host.language))
  const turned = turnToWanted(kept, shown)
  const turn = (change: Partial<Turned>) => setTurned((before) => ({ ...turnToWanted(before, shown), ...change }))
  useEffect(() => host.remember(turned), [host, turned])

  const { structure, wordings } = host.given()
  const { language, away, situation, wish } = turned
  const catalogue = useMemo(() => createCatalogue(structure, wordings[language]), [structure, wordings, language])
  const draft = useMemo(() => unpackRolebook(shown.rolebook), [shown.rolebook])
  const at = turned.at ?? shown.now
  const rolebook = useMemo(() => assumeAway(draft, new Set(away), at), [draft, away, at])
  // the chosen site may have been removed from the text
  const site = turned.site !== undefined && draft.sites?.has(turned.site) ? turned.site : undefined
  const zone = zoneOf(draft, site === undefined ? {} : { site })
  const isWritten = situation !== undefined && draft.situations?.has(situation) === true
  return (
    <div class="card-preview">
      <ControlBar
        language={host.language}
        turned={{ ...turned, site }}
        rolebook={draft}
        at={at}
        zone={zone}
        moments={previewMoments(draft, shown.now, zone)}
        people={callablePeople(draft, at)}
        turn={turn}
        {...(isWritten && { showText: () => host.wish({ kind: 'show', situation }) })}
      />
      <div class="panel-place" lang={language}>
        <PanelPreview
          // it begins anew in another language, or when turned to another card from outside
          key={`${language} ${wish}`}
          rolebook={rolebook}
          catalogue={catalogue}
          language={language}
          at={at}
          timezone={zone}
          site={site}
          start={situation === undefined ? { name: 'home' } : { name: 'card', situation }}
          wentTo={(screen) => turn({ situation: screen.name === 'card' ? screen.situation : undefined })}
        />
      </div>
    </div>
  )
}

/** Turns to the card that the editor wants, unless it already did. */
function turnToWanted(turned: Turned, { wanted }: CardPreview): Turned {
  return wanted && wanted.wish !== turned.wish ? { ...turned, wish: wanted.wish, situation: wanted.situation } : turned
}
