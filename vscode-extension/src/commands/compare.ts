import {
  askPastDay,
  type Choice,
  compareVersions,
  type Dialogue,
  type LocatedRolebook,
  type NamedVersion,
  readPastDay,
} from '@rolebook/language-service'
import {
  type Catalogue,
  dateInWords,
  type InOwnLanguages,
  type OwnLanguage,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import type { ActiveRolebook } from './active-rolebook.ts'
import { askInTurn } from './ask-in-turn.ts'
import type { ComparisonPages } from './comparison-pages.ts'
import { commitsOf, findRepository, type GitCommit, type GitRepository } from './git.ts'
import { rootOf, savedVersion, shortName, versionAt } from './versions.ts'

export interface CompareParts {
  readonly active: ActiveRolebook
  readonly pages: ComparisonPages
  readonly clock: Clock
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
}

/** Answers that are not revisions. */
const since = '+since'
const saved = '+saved'
const other = '+other'

/** Says which decisions of the rolebook in the editor differ from an earlier version or from another file. */
export function registerCompare(parts: CompareParts): vscode.Disposable {
  return vscode.commands.registerCommand('rolebook.compare', async () => {
    const { active, pages, catalogue, language } = parts
    const rolebook = await active.read()
    const [main] = rolebook?.files ?? []
    if (!rolebook || !main) return
    const file = vscode.Uri.parse(main.uri)
    const history = await readHistory(file)
    const answers = await askInTurn(choosingVersion(parts, rolebook, history))
    if (!answers) return
    const before = await readVersion(parts, rolebook, history, answers.get('version') ?? '', answers.get('since') ?? '')
    if (before === undefined) return
    if ('refused' in before) {
      void vscode.window.showWarningMessage(before.refused)
      return
    }
    // somebody may have typed meanwhile
    const now = (await active.read()) ?? rolebook
    const comparison = compareVersions(before, { name: texts.now[language], ...now }, { catalogue, language })
    await pages.show(`${fileName(file)} – ${before.name}`, comparison)
  })
}

interface History {
  readonly repository: GitRepository | undefined
  readonly commits: readonly GitCommit[]
  readonly references: readonly { readonly name: string; readonly isTag: boolean }[]
}

async function readHistory(file: vscode.Uri): Promise<History> {
  const repository = file.scheme === 'file' ? await findRepository(file) : 'no-git'
  if (typeof repository === 'string') return { repository: undefined, commits: [], references: [] }
  const found = await repository.getRefs({ sort: 'committerdate' }).then(
    (all) => all,
    () => [],
  )
  return {
    repository,
    commits: await commitsOf(repository, file),
    references: found.flatMap(({ name, type }) => (name === undefined ? [] : [{ name, isTag: type === 2 }])),
  }
}

function choosingVersion(
  { clock, language }: CompareParts,
  { document, files }: LocatedRolebook,
  history: History,
): Dialogue<void> {
  const say = (text: InOwnLanguages<string>) => text[language]
  const { commits, references } = history
  const day = (date: Date | undefined) => (date ? dateInWords(date.toISOString().slice(0, 10), language) : '')
  const isSaved = files[0] !== undefined && !files[0].uri.startsWith('untitled:')
  const choices: Choice[] = [
    ...(commits.length > 0 ? [{ answer: since, label: say(texts.since), detail: say(texts.sinceDetail) }] : []),
    ...(isSaved ? [{ answer: saved, label: say(texts.saved), detail: say(texts.savedDetail) }] : []),
    {
      answer: other,
      label: say(texts.other),
      detail: say(history.repository ? texts.otherDetail : texts.noGit),
    },
    ...commits.map(({ hash, message, commitDate }) => ({
      answer: hash,
      label: message.split('\n')[0] ?? hash,
      description: `${day(commitDate)} · ${shortName(hash)}`,
      group: say(texts.commits),
    })),
    ...references.map(({ name, isTag }) => ({
      answer: name,
      label: name,
      group: say(isTag ? texts.tags : texts.branches),
    })),
  ]
  const today = wallClockAt(clock.now(), zoneOf(document.rolebook)).date
  return {
    title: say(texts.title),
    questions: [
      () => ({ kind: 'choice', name: 'version', prompt: say(texts.which), choices }),
      (answers) => (answers.get('version') === since ? askPastDay(today, language) : undefined),
    ],
    finish() {},
  }
}

async function readVersion(
  { clock, language }: CompareParts,
  rolebook: LocatedRolebook,
  { repository, commits }: History,
  version: string,
  day: string,
): Promise<NamedVersion | { readonly refused: string } | undefined> {
  const file = vscode.Uri.parse(rolebook.files[0]?.uri ?? '')
  const root = rootOf(rolebook)
  if (version === saved) return readSaved(file, root, texts.saved[language], language)
  if (version === other) {
    const [chosen] =
      (await vscode.window.showOpenDialog({ filters: { YAML: ['yaml', 'yml'] }, defaultUri: file })) ?? []
    if (!chosen) return undefined
    const isBelow = chosen.toString().startsWith(root.toString())
    return readSaved(chosen, isBelow ? root : vscode.Uri.joinPath(chosen, '..'), fileName(chosen), language)
  }
  const today = wallClockAt(clock.now(), zoneOf(rolebook.document.rolebook)).date
  const from = version === since ? readPastDay(day, today, language) : undefined
  const last =
    from === undefined
      ? undefined
      : commits.find(({ commitDate }) => commitDate !== undefined && commitDate.toISOString() < from)
  if (from !== undefined && !last) return { refused: texts.nothingBefore[language](dateInWords(from, language)) }
  const revision = last?.hash ?? version
  const found = repository && (await versionAt(repository, revision, file))
  if (!found) return { refused: texts.notThere[language](revision) }
  const commit = commits.find(({ hash }) => hash === revision)
  const date = commit?.commitDate && dateInWords(commit.commitDate.toISOString().slice(0, 10), language)
  return { name: date === undefined ? revision : `${date} (${shortName(revision)})`, document: found }
}

async function readSaved(
  file: vscode.Uri,
  root: vscode.Uri,
  name: string,
  language: OwnLanguage,
): Promise<NamedVersion | { readonly refused: string }> {
  const document = await savedVersion(file, root)
  return document ? { name, document } : { refused: texts.foreign[language](fileName(file)) }
}

function fileName({ path }: vscode.Uri): string {
  return path.split('/').at(-1) ?? path
}

const texts = {
  title: {
    en: 'Compare with Another Version',
    de: 'Mit einer anderen Fassung vergleichen',
    fr: 'Comparer avec une autre version',
  },
  which: { en: 'With which version?', de: 'Mit welcher Fassung?', fr: 'Avec quelle version\u202f?' },
  since: { en: 'Since a day…', de: 'Seit einem Tag …', fr: 'Depuis un jour…' },
  sinceDetail: {
    en: 'Who changed hands since January? The last commit before that day',
    de: 'Wer hat seit Januar gewechselt? Der letzte Commit vor diesem Tag',
    fr: 'Qui a changé depuis janvier\u202f? Le dernier commit avant ce jour',
  },
  saved: { en: 'The saved file', de: 'Die gespeicherte Datei', fr: 'Le fichier enregistré' },
  savedDetail: {
    en: 'What is decided otherwise by what is not saved yet',
    de: 'Was durch noch nicht Gespeichertes anders entschieden ist',
    fr: 'Ce qui change avec ce qui n’est pas encore enregistré',
  },
  other: { en: 'Another file…', de: 'Eine andere Datei …', fr: 'Un autre fichier…' },
  otherDetail: { en: 'A copy of this rolebook', de: 'Eine Kopie dieses Rolebooks', fr: 'Une copie de ce rolebook' },
  noGit: {
    en: 'A copy of this rolebook. Git is not to be had here, so there is no history to choose from',
    de: 'Eine Kopie dieses Rolebooks. Git gibt es hier nicht, deshalb auch keinen Verlauf zur Auswahl',
    fr: 'Une copie de ce rolebook. Git n’est pas disponible ici, il n’y a donc pas d’historique à proposer',
  },
  commits: { en: 'commits of this file', de: 'Commits dieser Datei', fr: 'commits de ce fichier' },
  tags: { en: 'tags', de: 'Tags', fr: 'tags' },
  branches: { en: 'branches', de: 'Branches', fr: 'branches' },
  now: { en: 'now', de: 'jetzt', fr: 'maintenant' },
  notThere: {
    en: (revision) => `There is no rolebook at this place in ${revision}.`,
    de: (revision) => `An dieser Stelle gibt es in ${revision} kein Rolebook.`,
    fr: (revision) => `Il n’y a pas de rolebook à cet endroit dans ${revision}.`,
  } satisfies InOwnLanguages<(revision: string) => string>,
  nothingBefore: {
    en: (day) => `Git has no version of this file from before ${day}.`,
    de: (day) => `In git gibt es keine Fassung dieser Datei von vor dem ${day}.`,
    fr: (day) => `Git n’a pas de version de ce fichier d’avant le ${day}.`,
  } satisfies InOwnLanguages<(day: string) => string>,
  foreign: {
    en: (name) => `${name} is not a rolebook. A rolebook has “rolebook: 1” at its top level.`,
    de: (name) => `${name} ist kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
    fr: (name) => `${name} n’est pas un rolebook. Un rolebook a «\u202frolebook: 1\u202f» à son premier niveau.`,
  } satisfies InOwnLanguages<(name: string) => string>,
}
