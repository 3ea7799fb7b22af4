import { visibleText } from '@rolebook/model'
import { drawQrCode } from '@rolebook/paper/qr-code'

/** The code of the page for phones, with its address for whoever cannot scan it. */
export function PhoneCode({ address, label }: { address: string; label: string }) {
  return (
    // the button that was pressed is gone, and the keyboard goes on from here
    <figure class="phone-code" tabIndex={-1} ref={(element) => element?.focus()}>
      {drawQrCode(address, label)}
      <figcaption>
        {label}
        <bdi class="address">{visibleText(address)}</bdi>
      </figcaption>
    </figure>
  )
}
