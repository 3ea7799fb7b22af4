import { verifyContact } from '@rolebook/language-service'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { ActiveRolebook } from './active-rolebook.ts'
import { announce, conduct } from './rolebook-commands.ts'

/** The key under which this workspace remembers who last tried a contact. */
const memoryKey = 'triedBy'

/** Writes that the contact point at the cursor, or a chosen one, was tried today. Asks only once who tries them. */
export function registerVerifyContact(
  active: ActiveRolebook,
  memory: vscode.Memento,
  language: OwnLanguage,
): vscode.Disposable {
  const run = async (): Promise<void> => {
    const desk = await active.desk()
    const contactPoint = desk && active.atCursor(desk).contactPoint
    const known = memory.get<string>(memoryKey)
    const written = await conduct(active, language, (now) => {
      const dialogue = verifyContact(now, { contactPoint, by: known })
      if ('refused' in dialogue) return dialogue
      return {
        ...dialogue,
        finish(answers) {
          const by = answers.get('by')
          if (by !== undefined) void memory.update(memoryKey, by)
          return dialogue.finish(answers)
        },
      }
    })
    if (known === undefined) announce(written)
    if (!written || known === undefined) return
    const another = texts.another[language]
    if ((await vscode.window.showInformationMessage(written.done, another)) !== another) return
    await memory.update(memoryKey, undefined)
    await run()
  }
  return vscode.commands.registerCommand('rolebook.verifyContact', run)
}

const texts = {
  another: { en: 'It Was Somebody Else…', de: 'Es war jemand anderes …', fr: 'C’était quelqu’un d’autre…' },
} satisfies Record<string, InOwnLanguages<string>>
