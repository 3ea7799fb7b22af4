import type { FleetAnswers } from '../answers/fleet-answers.ts'
import { readAnswers } from '../answers/read-answers.ts'

/** Answers as an organisation without a store gives them: for the tests. */
export const answersText = `rolebook-fleet: 1
install: forced
pin-button: yes
chrome:
  channel: own
  id: abcdefghijklmnopabcdefghijklmnop
  update-url: https://intranet.harbourdental.example/rolebook/chrome.xml
edge:
  channel: own
  id: abcdefghijklmnopabcdefghijklmnop
  update-url: https://intranet.harbourdental.example/rolebook/edge.xml
firefox:
  channel: own
  install-url: https://intranet.harbourdental.example/rolebook/rolebook.xpi
vscode:
  channel: own
  versions: ["1.2.3", "1.2.4"]
  vsix: https://intranet.harbourdental.example/rolebook/rolebook-1.2.3.vsix
settings:
  addresses: ["https://intranet.harbourdental.example/rolebook/directory", "https://backup.harbourdental.example/directory"]
  organisation: NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs
  readingKey: 9Dr31LhrCNTx3TVPmSUNvQvy0YlbyHRnbVnJG8c2QnM
  name: Harbour “Dental” & Sons
  reportAddress: rolebook@harbourdental.example
  allowJoinCode: no
`

/** The answers above, read. */
export const answers: FleetAnswers = readable(answersText)

/** Throws where a text holds a problem. */
export function readable(text: string): FleetAnswers {
  const read = readAnswers(text, 'en')
  if (!read.answers) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.answers
}
