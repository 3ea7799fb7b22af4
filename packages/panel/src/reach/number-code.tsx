import { type InOwnLanguages, visibleContact } from '@rolebook/model'
import { drawQrCode } from '@rolebook/paper/qr-code'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { View } from '../view.ts'

/** The code by which a phone calls a number: for whoever has the card on a screen and the phone in hand. */
export function NumberCode({ view: { say }, link }: { view: View; link: string }) {
  const figure = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // making room for it may have moved it out of the window
    figure.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // it holds the number as it is dialled, not as it is written
  const number = visibleContact(link.slice('tel:'.length))
  return (
    <figure class="code-to-scan" ref={figure}>
      {drawQrCode(link, say(texts.name)(number))}
      <figcaption>{say(texts.how)}</figcaption>
    </figure>
  )
}

const texts = {
  name: {
    en: (number) => `QR code by which a phone calls ${number}`,
    de: (number) => `QR-Code, mit dem ein Telefon diese Nummer anruft: ${number}`,
    fr: (number) => `Code QR par lequel un téléphone appelle le ${number}`,
  } satisfies InOwnLanguages<(number: string) => string>,
  how: {
    en: 'Point your phone’s camera at this code to call from there.',
    de: 'Richten Sie die Kamera Ihres Telefons auf diesen Code, um von dort anzurufen.',
    fr: 'Visez ce code avec l’appareil photo du téléphone pour appeler depuis celui-ci.',
  } satisfies InOwnLanguages<string>,
}
