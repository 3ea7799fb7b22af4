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

/** The very card staff would see, of the text as it stands, with what its reader may turn above it. */
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
  // a site that was chosen may be gone from the text
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
          // in another language, or turned to another card from outside, it begins anew
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

/** Turns to the card that the editor wants, unless that was done before. */
function turnToWanted(turned: Turned, { wanted }: CardPreview): Turned {
  return wanted && wanted.wish !== turned.wish ? { ...turned, wish: wanted.wish, situation: wanted.situation } : turned
}
