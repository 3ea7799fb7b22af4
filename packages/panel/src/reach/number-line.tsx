import { groupedNumber, type InOwnLanguages, visibleContact, type Way, withoutTrunkZero } from '@rolebook/model'
import { useState } from 'preact/hooks'
import { CopyButton } from '../controls/copy-button.tsx'
import { Icon } from '../controls/icon.tsx'
import { useLateFile } from '../controls/late-file.ts'
import type { View } from '../view.ts'

interface NumberLineProps {
  readonly view: View
  readonly phone: Way
  /** Whose number it is. */
  readonly name: string
}

const loadCode = () => import('./number-code.tsx')

/** A number to read and select, and beside it buttons that copy it and show it as a QR code for a phone to call. */
export function NumberLine({ view, phone: { text, link }, name }: NumberLineProps) {
  const { say, actions } = view
  const [isOpen, setOpen] = useState(false)
  const { file } = useLateFile(loadCode, isOpen)
  return (
    <>
      <div class="number-line">
        <p class="number">{visibleContact(groupedNumber(text))}</p>
        <span class="number-buttons">
          {/* the program that it is pasted into dials every digit */}
          <CopyButton view={view} text={withoutTrunkZero(text)} label={say(texts.copyOf)(name)} compact>
            {say(texts.copy)}
          </CopyButton>
          {actions.open && link !== undefined && (
            <button
              type="button"
              class="button copy"
              aria-expanded={isOpen}
              aria-label={say(texts.codeOf)(name)}
              title={say(texts.codeOf)(name)}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="code" />
              <span class="spare">{say(texts.code)}</span>
            </button>
          )}
        </span>
      </div>
      {file && link !== undefined && <file.NumberCode view={view} link={link} />}
    </>
  )
}

const texts = {
  copy: { en: 'Copy', de: 'Kopieren', fr: 'Copier' } satisfies InOwnLanguages<string>,
  copyOf: {
    en: (name) => `Copy number of ${name}`,
    de: (name) => `Nummer kopieren: ${name}`,
    fr: (name) => `Copier le numéro : ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  code: { en: 'QR code', de: 'QR-Code', fr: 'Code QR' } satisfies InOwnLanguages<string>,
  codeOf: {
    en: (name) => `QR code to call ${name} from your phone`,
    de: (name) => `QR-Code, um mit dem Telefon anzurufen: ${name}`,
    fr: (name) => `Code QR pour appeler avec le téléphone : ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
}
