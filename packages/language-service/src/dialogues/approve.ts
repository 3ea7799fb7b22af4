import {
  type Approval,
  dateInWords,
  digestDecisions,
  type InOwnLanguages,
  type Rolebook,
  writeApproval,
} from '@rolebook/model'
import { fileOfApproval, obstacleToApproval } from '../approval.ts'
import { locateIn } from '../place/located-file.ts'
import { toLspRange } from '../place/lsp-range.ts'
import { personName, roleTitle } from '../place/view.ts'
import type { Refused } from '../rename.ts'
import { sayChanges } from '../words/said-changes.ts'
import { type Desk, todayAt, viewOf } from './desk.ts'
import { answerTo, type Dialogue, type Proposal } from './dialogue.ts'
import { choosePeople, nobodyThere } from './people.ts'

/** A notice shows so many errors; all of them stand in the editor's list. */
const mostTold = 3

/** The rolebook as it was when it was approved the last time, and what that version is called. */
export interface ApprovedVersion {
  readonly name: string
  readonly rolebook: Rolebook
}

/**
 * Asks who approves, says in words what changed since the approval before, and writes the new one. Refuses one with errors
 * and one that was not read in full. `before` where the version that was approved could be found.
 */
export function approveRolebook(desk: Desk, before?: ApprovedVersion): Dialogue | Refused {
  const { rolebook, catalogue, now, language, configuration } = desk
  const { document, files } = rolebook
  const texts = sentences[language]
  const obstacle = obstacleToApproval(document, { catalogue, now, language, ...(configuration && { configuration }) })
  if (obstacle === 'not-whole') return { refused: texts.notWhole }
  if (obstacle) {
    const errors = obstacle.errors.toSorted((one, other) => one.range.start - other.range.start)
    const told = errors.slice(0, mostTold).map(({ message }) => message)
    const left = errors.length - told.length
    const locate = locateIn(document, { uri: files[0]?.uri ?? '', files })
    return {
      refused: [texts.hasErrors, ...told, ...(left > 0 ? [texts.further(left)] : [])].join('\n'),
      ...(errors[0] && { finding: locate(errors[0].range) }),
    }
  }
  const view = viewOf(desk)
  const { approved } = document.rolebook
  const leaders = view.model.roles.get('top-management')?.heldBy.map(({ who }) => who) ?? []
  if (choosePeople(view).length === 0) return { refused: nobodyThere(language) }
  const digest = digestDecisions(document.rolebook)
  return {
    title: texts.title,
    questions: [
      () => ({
        kind: 'choice',
        name: 'by',
        prompt: texts.who,
        choices: choosePeople(view, {
          isFirst: (id) => leaders.includes(id),
          detail: (id) => (leaders.includes(id) ? roleTitle(view, 'top-management') : undefined),
        }),
      }),
    ],
    finish(answers): Proposal | Refused {
      const approval: Approval = { by: answerTo(answers, 'by'), date: todayAt(desk), digest }
      const name = personName(view, approval.by)
      const day = dateInWords(approval.date, language)
      const file = fileOfApproval(rolebook)
      const edits = writeApproval(file.document, approval)
      if (!edits)
        return {
          refused: texts.byHand(`approved: { by: ${approval.by}, date: ${approval.date}, digest: "${digest}" }`),
        }
      const isSame = (['by', 'date', 'digest'] as const).every((key) => approved?.[key] === approval[key])
      if (isSame) return { refused: texts.asBefore(name, day) }
      return {
        edits: edits.map(({ range, text }) => ({
          uri: file.uri,
          range: toLspRange(file.document, range),
          newText: text,
        })),
        done: texts.done(name, day),
        review: {
          question: texts.question(name, day),
          paragraphs: [whatChanged(desk, before)],
          agree: texts.agree,
        },
      }
    },
  }
}

/** What somebody says yes to. */
function whatChanged({ rolebook: { document }, catalogue, language }: Desk, before: ApprovedVersion | undefined) {
  const texts = sentences[language]
  const { approved } = document.rolebook
  if (approved?.digest === undefined) return { heading: texts.first, sentences: [] }
  if (approved.digest === digestDecisions(document.rolebook)) return { heading: texts.unchanged, sentences: [] }
  if (!before) return { heading: texts.notFound, sentences: [] }
  const said = sayChanges(before.rolebook, document.rolebook, catalogue, language)
  return { heading: texts.changedSince(before.name), sentences: said.map(({ sentence }) => sentence) }
}

interface ApproveTexts {
  readonly title: string
  readonly hasErrors: string
  readonly further: (count: number) => string
  readonly notWhole: string
  readonly who: string
  readonly byHand: (line: string) => string
  readonly asBefore: (name: string, day: string) => string
  readonly question: (name: string, day: string) => string
  readonly first: string
  readonly unchanged: string
  readonly notFound: string
  readonly changedSince: (version: string) => string
  readonly agree: string
  readonly done: (name: string, day: string) => string
}

const sentences: InOwnLanguages<ApproveTexts> = {
  en: {
    title: 'Approve',
    hasErrors: 'This rolebook has errors, so it was not approved. Mend them first:',
    further: (count) => `Further errors: ${count}.`,
    notWhole: 'Some of this rolebook could not be read, so it was not approved. The findings say where.',
    who: 'Who approves the decisions in this rolebook?',
    byHand: (line) =>
      `The approval is stated in a way that cannot be replaced without losing something. Write it by hand: ${line}`,
    asBefore: (name, day) => `${name} approved this rolebook on ${day} already; nothing was written.`,
    question: (name, day) => `Write that ${name} approves this rolebook on ${day}?`,
    first: 'Nobody has approved it before.',
    unchanged: 'No decision has changed since the last approval.',
    notFound:
      'Decisions have changed since the last approval. Which ones cannot be said: no version with its digest was found in git.',
    changedSince: (version) => `What has changed since the last approval (${version})`,
    agree: 'Approve',
    done: (name, day) => `Approved by ${name} on ${day}.`,
  },
  de: {
    title: 'Freigeben',
    hasErrors: 'Dieses Rolebook hat Fehler und wurde deshalb nicht freigegeben. Beheben Sie sie zuerst:',
    further: (count) => `Weitere Fehler: ${count}.`,
    notWhole: 'Nicht alles in diesem Rolebook war lesbar, deshalb wurde es nicht freigegeben. Die Befunde sagen, wo.',
    who: 'Wer gibt die Entscheidungen in diesem Rolebook frei?',
    byHand: (line) =>
      `Die Freigabe steht so da, dass beim Ersetzen etwas verloren ginge. Schreiben Sie sie von Hand: ${line}`,
    asBefore: (name, day) => `${name} hat dieses Rolebook am ${day} schon freigegeben; es wurde nichts geschrieben.`,
    question: (name, day) => `Eintragen, dass ${name} dieses Rolebook am ${day} freigibt?`,
    first: 'Bisher hat es niemand freigegeben.',
    unchanged: 'Seit der letzten Freigabe hat sich keine Entscheidung geändert.',
    notFound:
      'Seit der letzten Freigabe haben sich Entscheidungen geändert. Welche, lässt sich nicht sagen: In git fand sich keine Fassung mit ihrer Prüfsumme.',
    changedSince: (version) => `Was sich seit der letzten Freigabe (${version}) geändert hat`,
    agree: 'Freigeben',
    done: (name, day) => `Freigegeben von ${name} am ${day}.`,
  },
  fr: {
    title: 'Approuver',
    hasErrors: 'Ce rolebook contient des erreurs et n’a donc pas été approuvé. Corrigez-les d’abord\u00a0:',
    further: (count) => `Autres erreurs\u00a0: ${count}.`,
    notWhole: 'Tout n’a pas pu être lu dans ce rolebook, il n’a donc pas été approuvé. Les constats disent où.',
    who: 'Qui approuve les décisions de ce rolebook\u202f?',
    byHand: (line) =>
      `L’approbation est écrite de telle sorte que la remplacer ferait perdre quelque chose. Écrivez-la à la main\u00a0: ${line}`,
    asBefore: (name, day) => `Rolebook déjà approuvé par ${name} le ${day}\u202f; rien n’a été écrit.`,
    question: (name, day) => `Écrire que ${name} approuve ce rolebook le ${day}\u202f?`,
    first: 'Personne ne l’a approuvé jusqu’ici.',
    unchanged: 'Aucune décision n’a changé depuis la dernière approbation.',
    notFound:
      'Des décisions ont changé depuis la dernière approbation. Lesquelles, on ne peut le dire\u00a0: aucune version avec son empreinte n’a été trouvée dans git.',
    changedSince: (version) => `Ce qui a changé depuis la dernière approbation (${version})`,
    agree: 'Approuver',
    done: (name, day) => `Approuvé par ${name} le ${day}.`,
  },
}
