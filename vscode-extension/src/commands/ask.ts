import type { ChoiceQuestion, Question, TextQuestion } from '@rolebook/language-service'
import * as vscode from 'vscode'

/** The position of a question among those that are asked one after the other. */
export interface Turn {
  readonly title: string
  /** From 1. */
  readonly step: number
  readonly steps: number
  /** The earlier answer, where somebody came back to the question. */
  readonly before: string | undefined
}

/** The response: an answer, the wish to go back, or `undefined` where somebody cancelled. */
export type Said = { readonly answer: string } | 'back' | undefined

/** Asks one question in VS Code's own way. */
export function ask(question: Question, turn: Turn): Promise<Said> {
  return question.kind === 'text' ? askText(question, turn) : askChoice(question, turn)
}

function askText(question: TextQuestion, turn: Turn): Promise<Said> {
  const box = vscode.window.createInputBox()
  box.prompt = question.prompt
  box.placeholder = question.placeholder ?? ''
  box.value = turn.before ?? question.suggested ?? ''
  const look = () => {
    const { wrong, note } = question.check(box.value)
    const severity = vscode.InputBoxValidationSeverity
    if (wrong !== undefined) box.validationMessage = { message: wrong, severity: severity.Error }
    else
      box.validationMessage = note === undefined || note === '' ? undefined : { message: note, severity: severity.Info }
    return wrong === undefined
  }
  // an empty field is not wrong before anything was typed
  if (box.value !== '') look()
  box.onDidChangeValue(look)
  return wait(box, turn, () => (look() ? box.value : undefined))
}

interface ChoiceItem extends vscode.QuickPickItem {
  readonly answer?: string
}

function askChoice(question: ChoiceQuestion, turn: Turn): Promise<Said> {
  const pick = vscode.window.createQuickPick<ChoiceItem>()
  pick.placeholder = question.prompt
  pick.matchOnDescription = true
  pick.matchOnDetail = true
  pick.items = question.choices.flatMap(({ answer, label, description, detail, group }, index): ChoiceItem[] => {
    const isFirst = group !== undefined && group !== question.choices[index - 1]?.group
    return [
      ...(isFirst ? [{ label: group, kind: vscode.QuickPickItemKind.Separator }] : []),
      {
        label,
        answer,
        ...(description === undefined ? {} : { description }),
        ...(detail === undefined ? {} : { detail }),
      },
    ]
  })
  const before = pick.items.find(({ answer }) => answer !== undefined && answer === turn.before)
  if (before) pick.activeItems = [before]
  return wait(pick, turn, () => pick.selectedItems[0]?.answer)
}

/** Shows a box until it is answered, left or gone back from. */
function wait<Box extends vscode.InputBox | vscode.QuickPick<ChoiceItem>>(
  box: Box,
  { title, step, steps }: Turn,
  answerIn: () => string | undefined,
): Promise<Said> {
  box.title = title
  box.step = step
  box.totalSteps = steps
  // looking something up in the file must not discard the answers
  box.ignoreFocusOut = true
  box.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : []
  return new Promise((resolve) => {
    const end = (said: Said) => {
      resolve(said)
      box.dispose()
    }
    box.onDidTriggerButton(() => end('back'))
    box.onDidHide(() => end(undefined))
    box.onDidAccept(() => {
      const answer = answerIn()
      if (answer !== undefined) end({ answer })
    })
    box.show()
  })
}
