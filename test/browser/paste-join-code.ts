import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'

/** The labels of the field and of the button. */
const inEnglish = { joinCode: 'Join code', join: 'Join' }

/** Pastes a join code into the panel as staff do, and sends it off. */
export async function pasteJoinCode(panel: HostDocument, code: string, said = inEnglish): Promise<void> {
  await panel.type({ text: said.joinCode }, code)
  await waitFor('the whole join code in its field', async () => {
    const typed = await panel.evaluate(() => document.querySelector('textarea')?.value)
    if (typed !== code) throw new Error(typed)
    return true
  })
  await panel.click({ text: said.join })
}
