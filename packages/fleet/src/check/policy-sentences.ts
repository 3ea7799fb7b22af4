import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { ChannelName, Program } from '../channels/channels.ts'
import { settingSentence } from '../settings/index.ts'
import type { PolicyFault } from './policy-fault.ts'
import type { FileFault } from './policy-in-file.ts'

/** What is wrong in a policy, what was wanted, and how to mend it. */
export function policySentence(fault: PolicyFault, language: OwnLanguage): string {
  const own = texts[language]
  switch (fault.code) {
    case 'wrong-channel': {
      const of = fault.of && own.of(names[fault.of.program], own.channels[fault.of.channel])
      return own.wrongChannel(names[fault.program], fault.found, fault.wanted, of)
    }
    case 'setting':
      return settingSentence(fault.problem, language)
    case 'wrong-source':
      return own.wrongSource(fault.found, fault.wanted)
    case 'other-word':
      return own.otherWord(fault.wanted)
    case 'store-for-own':
      return own.storeForOwn(fault.wanted)
    case 'not-pinned':
      return own.notPinned(fault.wanted)
    case 'other-setting':
      return own.otherSetting(fault)
    case 'version-not-allowed':
      return own.versionNotAllowed(fault.version, fault.isInstalled)
    case 'version-not-in-answers':
      return own.versionNotInAnswers(fault.version)
    case 'not-allowed':
      return own.notAllowed(fault.wanted)
    case 'every-version':
      return own.everyVersion(fault.wanted)
    default:
      return own.plain[fault.code]
  }
}

/** Why a policy file was not read. */
export function policyFileSentence(fault: FileFault, language: OwnLanguage): string {
  return texts[language].files[fault]
}

const names: Readonly<Record<Program, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  vscode: 'VS Code',
}

/** The faults that have no details. */
type PlainCode = Exclude<PolicyFault, { readonly found: unknown } | { readonly wanted: unknown } | SpecialFault>['code']
type SpecialFault = Extract<PolicyFault, { readonly problem: unknown } | { readonly version: unknown }>
type OtherSetting = Extract<PolicyFault, { readonly code: 'other-setting' }>

interface PolicySentences {
  readonly channels: Readonly<Record<ChannelName, string>>
  readonly of: (program: string, channel: string) => string
  readonly wrongChannel: (program: string, found: string, wanted: string | undefined, of: string | undefined) => string
  readonly wrongSource: (found: string, wanted: string) => string
  readonly otherWord: (wanted: string) => string
  readonly storeForOwn: (wanted: string | undefined) => string
  readonly notPinned: (wanted: string) => string
  readonly otherSetting: (fault: OtherSetting) => string
  readonly notAllowed: (wanted: string) => string
  readonly versionNotAllowed: (version: string, isInstalled: boolean) => string
  readonly versionNotInAnswers: (version: string) => string
  readonly everyVersion: (wanted: string) => string
  readonly plain: Readonly<Record<PlainCode, string>>
  readonly files: Readonly<Record<FileFault, string>>
}

const texts: InOwnLanguages<PolicySentences> = {
  en: {
    channels: { store: 'from its store', own: 'from a package of your own' },
    of: (program, channel) => `it is that of ${program} ${channel}`,
    wrongChannel: (program, found, wanted, of) =>
      `${found} is not what ${program} calls Rolebook here${of === undefined ? '' : `: ${of}`}. ${
        wanted === undefined
          ? 'What this says reaches nobody.'
          : `Write ${wanted}; otherwise what this says reaches nobody.`
      }`,
    wrongSource: (found, wanted) => `It comes from ${found}, and the answers say ${wanted}.`,
    otherWord: (wanted) => `This browser does not know the field. It is called “${wanted}” here.`,
    storeForOwn: (wanted) =>
      `The id is that of a package of your own, and no store knows it: nobody gets it. Write ${wanted ?? 'the address of your own update manifest'}.`,
    notPinned: (wanted) => `The button does not stay in sight, and the answers say that it shall. Add ${wanted}.`,
    otherSetting: ({ key, difference, found, wanted }) =>
      difference === 'missing'
        ? `“${key}” is missing here, and the answers say it${wanted === undefined ? '' : `: ${wanted}`}.`
        : difference === 'more'
          ? `“${key}” stands here${found === undefined ? '' : ` (${found})`}, and the answers do not say it.`
          : found === undefined || wanted === undefined
            ? `“${key}” is another one here than in the answers.`
            : `“${key}” is ${found} here, and the answers say ${wanted}.`,
    notAllowed: (wanted) => `Rolebook is not allowed by this list: VS Code would switch it off. Add “${wanted}”.`,
    versionNotAllowed: (version, isInstalled) =>
      `The version ${version}, which ${isInstalled ? 'the script installs' : 'the answers allow'}, is not in the list: VS Code would switch it off. Add it.`,
    versionNotInAnswers: (version) =>
      `The version ${version} may run here, and the answers do not name it. Take it out.`,
    everyVersion: (wanted) => `Every version may run here, and the answers allow only these: ${wanted}.`,
    plain: {
      'no-source': 'It is to be installed, and nothing says from where. Add “update_url”.',
      'no-override':
        'It comes from a server of your own, and newer ones would not: it would stay at its first version for ever. In “ExtensionSettings” set “override_update_url” to true.',
      blocked: 'Rolebook itself is blocked here. Take it out.',
      'all-blocked':
        'All extensions are blocked, and none of the lists makes an exception for Rolebook. Add “ExtensionSettings” as rolebook policy writes it.',
      'no-extensions': 'Extensions are not among the allowed types, so nothing is installed. Add “extension”.',
      'no-sidebar':
        'It is off, so Edge shows no sidebar, and the panel of Rolebook opens there. Take it out, or switch it on.',
      'no-json': 'This is no JSON, so VS Code leaves the whole list out of account.',
    },
    files: {
      'unknown-format':
        'This is no policy file: neither JSON nor a registry file, property list or configuration profile.',
      damaged: 'The file is damaged: it begins like a policy and cannot be read to its end.',
      'which-program': 'Chrome and Edge read the same kind of file. Say which is meant: rolebook policy edge --check …',
    },
  },
  de: {
    channels: { store: 'aus dem Store', own: 'als eigenes Paket' },
    of: (program, channel) => `So heißt es in ${program} ${channel}`,
    wrongChannel: (program, found, wanted, of) =>
      `${found} ist nicht, wie ${program} Rolebook hier nennt${of === undefined ? '' : `. ${of}`}. ${
        wanted === undefined
          ? 'Was hier steht, erreicht niemanden.'
          : `Schreiben Sie ${wanted}; sonst erreicht niemanden, was hier steht.`
      }`,
    wrongSource: (found, wanted) => `Es kommt von ${found}, und die Antworten sagen ${wanted}.`,
    otherWord: (wanted) => `Dieses Feld kennt der Browser nicht. Es heißt hier „${wanted}“.`,
    storeForOwn: (wanted) =>
      `Die Kennung ist die eines eigenen Pakets, und kein Store kennt sie: Niemand bekommt es. Schreiben Sie ${wanted ?? 'die Adresse Ihres eigenen Update-Manifests'}.`,
    notPinned: (wanted) =>
      `Die Schaltfläche bleibt nicht im Blick, und die Antworten sagen, dass sie es soll. Ergänzen Sie ${wanted}.`,
    otherSetting: ({ key, difference, found, wanted }) =>
      difference === 'missing'
        ? `„${key}“ fehlt hier, und in den Antworten steht es${wanted === undefined ? '' : `: ${wanted}`}.`
        : difference === 'more'
          ? `„${key}“ steht hier${found === undefined ? '' : ` (${found})`}, und in den Antworten nicht.`
          : found === undefined || wanted === undefined
            ? `„${key}“ ist hier anders als in den Antworten.`
            : `„${key}“ ist hier ${found}, und die Antworten sagen ${wanted}.`,
    notAllowed: (wanted) =>
      `Diese Liste erlaubt Rolebook nicht: VS Code würde es abschalten. Ergänzen Sie „${wanted}“.`,
    versionNotAllowed: (version, isInstalled) =>
      `Die Version ${version}, die ${isInstalled ? 'das Skript installiert' : 'die Antworten erlauben'}, steht nicht in der Liste: VS Code würde sie abschalten. Ergänzen Sie sie.`,
    versionNotInAnswers: (version) =>
      `Die Version ${version} darf hier laufen, und die Antworten nennen sie nicht. Nehmen Sie sie heraus.`,
    everyVersion: (wanted) => `Hier darf jede Version laufen, und die Antworten erlauben nur diese: ${wanted}.`,
    plain: {
      'no-source': 'Es soll installiert werden, und nichts sagt, von wo. Ergänzen Sie „update_url“.',
      'no-override':
        'Es kommt von einem eigenen Server, und neuere Versionen kämen nicht von dort: Es bliebe für immer bei seiner ersten. Setzen Sie in „ExtensionSettings“ „override_update_url“ auf true.',
      blocked: 'Rolebook selbst ist hier gesperrt. Nehmen Sie es heraus.',
      'all-blocked':
        'Alle Erweiterungen sind gesperrt, und keine der Listen nimmt Rolebook aus. Ergänzen Sie „ExtensionSettings“, wie rolebook policy es schreibt.',
      'no-extensions':
        'Erweiterungen gehören nicht zu den erlaubten Arten, also wird nichts installiert. Ergänzen Sie „extension“.',
      'no-sidebar':
        'Das ist aus, also zeigt Edge keine Seitenleiste, und dort öffnet sich das Fenster von Rolebook. Nehmen Sie es heraus, oder schalten Sie es ein.',
      'no-json': 'Das ist kein JSON, also lässt VS Code die ganze Liste außer Acht.',
    },
    files: {
      'unknown-format':
        'Das ist keine Richtliniendatei: weder JSON noch eine Registrierungsdatei, Eigenschaftsliste oder ein Konfigurationsprofil.',
      damaged: 'Die Datei ist beschädigt: Sie beginnt wie eine Richtlinie und lässt sich nicht bis zum Ende lesen.',
      'which-program':
        'Chrome und Edge lesen dieselbe Art von Datei. Sagen Sie, welcher gemeint ist: rolebook policy edge --check …',
    },
  },
  fr: {
    channels: { store: 'depuis sa boutique', own: 'depuis un paquet à vous' },
    of: (program, channel) => `c’est celui de ${program} ${channel}`,
    wrongChannel: (program, found, wanted, of) =>
      `${found} n’est pas le nom de Rolebook pour ${program} ici${of === undefined ? '' : `\u00a0: ${of}`}. ${
        wanted === undefined
          ? 'Ce qui figure ici n’atteint personne.'
          : `Écrivez ${wanted}\u202f; sinon, ce qui figure ici n’atteint personne.`
      }`,
    wrongSource: (found, wanted) => `Il vient de ${found}, et les réponses disent ${wanted}.`,
    otherWord: (wanted) => `Ce navigateur ne connaît pas ce champ. Il s’appelle ici « ${wanted} ».`,
    storeForOwn: (wanted) =>
      `L’identifiant est celui d’un paquet à vous, et aucune boutique ne le connaît : personne ne le reçoit. Écrivez ${wanted ?? 'l’adresse de votre propre manifeste de mise à jour'}.`,
    notPinned: (wanted) => `Le bouton ne reste pas visible, alors que les réponses le demandent. Ajoutez ${wanted}.`,
    otherSetting: ({ key, difference, found, wanted }) =>
      difference === 'missing'
        ? `« ${key} » manque ici, et les réponses le disent${wanted === undefined ? '' : ` : ${wanted}`}.`
        : difference === 'more'
          ? `« ${key} » figure ici${found === undefined ? '' : ` (${found})`}, et les réponses ne le disent pas.`
          : found === undefined || wanted === undefined
            ? `« ${key} » n’est pas ici ce que disent les réponses.`
            : `« ${key} » vaut ici ${found}, et les réponses disent ${wanted}.`,
    notAllowed: (wanted) => `Cette liste n’autorise pas Rolebook : VS Code le désactiverait. Ajoutez « ${wanted} ».`,
    versionNotAllowed: (version, isInstalled) =>
      `La version ${version}, que ${isInstalled ? 'le script installe' : 'les réponses autorisent'}, n’est pas dans la liste : VS Code la désactiverait. Ajoutez-la.`,
    versionNotInAnswers: (version) =>
      `La version ${version} peut fonctionner ici, et les réponses ne la nomment pas. Retirez-la.`,
    everyVersion: (wanted) =>
      `Toutes les versions peuvent fonctionner ici, et les réponses n’autorisent que celles-ci : ${wanted}.`,
    plain: {
      'no-source': 'Il doit être installé, et rien ne dit d’où. Ajoutez « update_url ».',
      'no-override':
        'Il vient d’un serveur à vous, et les versions suivantes n’en viendraient pas : il resterait pour toujours à sa première. Mettez dans « ExtensionSettings » « override_update_url » à true.',
      blocked: 'Rolebook lui-même est bloqué ici. Retirez-le.',
      'all-blocked':
        'Toutes les extensions sont bloquées, et aucune des listes n’en excepte Rolebook. Ajoutez « ExtensionSettings » tel que rolebook policy l’écrit.',
      'no-extensions':
        'Les extensions ne sont pas parmi les types autorisés : rien n’est installé. Ajoutez « extension ».',
      'no-sidebar':
        'C’est désactivé : Edge n’affiche pas de barre latérale, et c’est là que s’ouvre le panneau de Rolebook. Retirez-le, ou activez-le.',
      'no-json': 'Ce n’est pas du JSON : VS Code ne tient aucun compte de la liste.',
    },
    files: {
      'unknown-format':
        'Ce n’est pas un fichier de stratégie : ni JSON, ni fichier de registre, ni liste de propriétés, ni profil de configuration.',
      damaged: 'Le fichier est abîmé : il commence comme une stratégie et ne peut être lu jusqu’au bout.',
      'which-program':
        'Chrome et Edge lisent le même genre de fichier. Dites lequel est visé : rolebook policy edge --check …',
    },
  },
}
