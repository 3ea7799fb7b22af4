import type { ChannelGap, Destination, Program, RemovalDeed } from '@rolebook/fleet'
import type { InOwnLanguages } from '@rolebook/model'

interface PolicyTexts {
  readonly whichProgram: (programs: string) => string
  readonly whichSystem: (systems: string) => string
  readonly noAnswers: (name: string) => string
  readonly written: (path: string, goes: string) => string
  readonly goes: (destination: Destination) => string
  readonly gap: (program: Program, gap: ChannelGap, answers: string) => string
  /** What nobody but a person can do to take back a policy. */
  readonly deed: (deed: RemovalDeed) => string
  readonly holdsReadingKey: string
  readonly begun: (path: string) => string
}

/** What `rolebook policy` says when it writes. */
export const policyTexts: InOwnLanguages<PolicyTexts> = {
  en: {
    whichProgram: (programs) => `Say for which program: ${programs}.`,
    whichSystem: (systems) => `Say for which system: --os ${systems}.`,
    noAnswers: (name) => `${name} is missing. “rolebook policy init <address>” begins one; --answers names another.`,
    written: (path, goes) => `Written to ${path}: ${goes}`,
    goes: (destination) =>
      'to' in destination
        ? `goes to ${destination.to.join(', or ')}`
        : {
            registry: 'to import, or to spread by Group Policy',
            profile: 'a configuration profile, for device management or a double click',
            service: 'for device management that takes the preferences of one program',
            script: 'to run for everybody who has VS Code; run again, it changes nothing',
          }[destination.by],
    gap: (program, gap, answers) =>
      ({
        id: `${names[program]} is to get Rolebook from its store, and no store has given it an id yet. As soon as one has, or with a package of your own, write it down in ${answers}, under “${program}”: “id”.`,
        'update-url': `${answers} does not say where ${names[program]} finds your package. Write the address of its update manifest under “${program}”: “update-url”.`,
        'install-url': `${answers} does not say where Firefox finds the package, and addons.mozilla.org does not have it yet. Write the address of a signed package under “firefox”: “install-url”.`,
        versions: `${answers} does not say which versions may run. Write them under “vscode”: “versions”.`,
      })[gap],
    deed: (deed) => {
      switch (deed.do) {
        case 'delete':
          return `Delete ${deed.at.join(', or ')}. Where others have written into it, take out what is Rolebook’s.`
        case 'take-profile':
          return `Take the profile ${deed.profile} back, by device management or with: sudo profiles remove -identifier ${deed.profile}`
        case 'unset-templates':
          return `Where Group Policy sets it by ${deed.template}, set those policies to “Not configured” first: it would write them again.`
        case 'leave-for-weeks':
          return 'Firefox keeps an extension when its policy goes. This one blocks it, which removes it: leave it there for a few weeks, then take it back too.'
        case 'mind-the-others':
          return `The list of VS Code speaks about every extension: without it all others may run. Where others stand in it, take only ${deed.id} out.`
      }
    },
    holdsReadingKey: 'These files hold the reading key: hand them on inside only.',
    begun: (path) => `Written to ${path}. Fill in what is missing, then: rolebook policy chrome --os linux`,
  },
  de: {
    whichProgram: (programs) => `Sagen Sie, für welches Programm: ${programs}.`,
    whichSystem: (systems) => `Sagen Sie, für welches System: --os ${systems}.`,
    noAnswers: (name) =>
      `${name} fehlt. „rolebook policy init <Adresse>“ legt eine Datei an; --answers nennt eine andere.`,
    written: (path, goes) => `Nach ${path} geschrieben: ${goes}`,
    goes: (destination) =>
      'to' in destination
        ? `gehört nach ${destination.to.join(', oder ')}`
        : {
            registry: 'zum Importieren oder zum Verteilen mit Gruppenrichtlinien',
            profile: 'ein Konfigurationsprofil, für die Geräteverwaltung oder einen Doppelklick',
            service: 'für eine Geräteverwaltung, die Einstellungen je Programm annimmt',
            script: 'für alle auszuführen, die VS Code haben; ein zweites Mal ändert es nichts',
          }[destination.by],
    gap: (program, gap, answers) =>
      ({
        id: `${names[program]} soll Rolebook aus dem Store bekommen, und noch hat keiner eine Kennung vergeben. Sobald es sie gibt, oder für ein eigenes Paket, schreiben Sie sie in ${answers}, unter „${program}“: „id“.`,
        'update-url': `${answers} sagt nicht, wo ${names[program]} Ihr Paket findet. Schreiben Sie die Adresse der Aktualisierungsdatei unter „${program}“: „update-url“.`,
        'install-url': `${answers} sagt nicht, wo Firefox das Paket findet, und addons.mozilla.org hat es noch nicht. Schreiben Sie die Adresse eines unterschriebenen Pakets unter „firefox“: „install-url“.`,
        versions: `${answers} sagt nicht, welche Versionen laufen dürfen. Schreiben Sie sie unter „vscode“: „versions“.`,
      })[gap],
    deed: (deed) => {
      switch (deed.do) {
        case 'delete':
          return `Löschen Sie ${deed.at.join(', oder ')}. Haben andere hineingeschrieben, nehmen Sie heraus, was zu Rolebook gehört.`
        case 'take-profile':
          return `Nehmen Sie das Profil ${deed.profile} zurück, mit der Geräteverwaltung oder mit: sudo profiles remove -identifier ${deed.profile}`
        case 'unset-templates':
          return `Wo Gruppenrichtlinien es mit ${deed.template} setzen, stellen Sie diese zuerst auf „Nicht konfiguriert“: Sonst schreiben sie es wieder.`
        case 'leave-for-weeks':
          return 'Firefox behält eine Erweiterung, wenn ihre Richtlinie geht. Diese sperrt sie, und das entfernt sie: Lassen Sie sie einige Wochen stehen, dann nehmen Sie auch sie zurück.'
        case 'mind-the-others':
          return `Die Liste von VS Code spricht über jede Erweiterung: Ohne sie dürfen alle anderen laufen. Stehen andere darin, nehmen Sie nur ${deed.id} heraus.`
      }
    },
    holdsReadingKey: 'In diesen Dateien steht der Leseschlüssel: Geben Sie sie nur im Haus weiter.',
    begun: (path) => `Nach ${path} geschrieben. Ergänzen Sie, was fehlt, und dann: rolebook policy chrome --os linux`,
  },
  fr: {
    whichProgram: (programs) => `Dites pour quel programme : ${programs}.`,
    whichSystem: (systems) => `Dites pour quel système : --os ${systems}.`,
    noAnswers: (name) =>
      `Il manque ${name}. « rolebook policy init <adresse> » en commence un ; --answers en désigne un autre.`,
    written: (path, goes) => `Écrit dans ${path} : ${goes}`,
    goes: (destination) =>
      'to' in destination
        ? `à placer dans ${destination.to.join(', ou ')}`
        : {
            registry: 'à importer, ou à répandre par stratégie de groupe',
            profile: 'un profil de configuration, pour la gestion des appareils ou un double clic',
            service: 'pour une gestion des appareils qui prend les préférences d’un seul programme',
            script: 'à exécuter pour tous ceux qui ont VS Code ; une seconde fois, rien ne change',
          }[destination.by],
    gap: (program, gap, answers) =>
      ({
        id: `${names[program]} doit recevoir Rolebook de sa boutique, et aucune ne lui a encore donné d’identifiant. Dès qu’il existe, ou avec un paquet à vous, notez-le dans ${answers}, sous « ${program} » : « id ».`,
        'update-url': `${answers} ne dit pas où ${names[program]} trouve votre paquet. Notez l’adresse de son manifeste de mise à jour sous « ${program} » : « update-url ».`,
        'install-url': `${answers} ne dit pas où Firefox trouve le paquet, et addons.mozilla.org ne l’a pas encore. Notez l’adresse d’un paquet signé sous « firefox » : « install-url ».`,
        versions: `${answers} ne dit pas quelles versions ont le droit de fonctionner. Notez-les sous « vscode » : « versions ».`,
      })[gap],
    deed: (deed) => {
      switch (deed.do) {
        case 'delete':
          return `Supprimez ${deed.at.join(', ou ')}. Si d’autres y ont écrit, retirez-en ce qui concerne Rolebook.`
        case 'take-profile':
          return `Retirez le profil ${deed.profile}, par la gestion des appareils ou avec : sudo profiles remove -identifier ${deed.profile}`
        case 'unset-templates':
          return `Là où une stratégie de groupe le définit par ${deed.template}, mettez-la d’abord sur « Non configuré » : sinon elle l’écrit de nouveau.`
        case 'leave-for-weeks':
          return 'Firefox garde une extension quand sa stratégie disparaît. Celle-ci la bloque, ce qui la retire : laissez-la quelques semaines, puis retirez-la aussi.'
        case 'mind-the-others':
          return `La liste de VS Code parle de toutes les extensions : sans elle, toutes les autres peuvent fonctionner. Si d’autres y figurent, n’en retirez que ${deed.id}.`
      }
    },
    holdsReadingKey: 'Ces fichiers contiennent la clé de lecture : ne les transmettez qu’en interne.',
    begun: (path) => `Écrit dans ${path}. Complétez ce qui manque, puis : rolebook policy chrome --os linux`,
  },
}

const names: Readonly<Record<Program, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  vscode: 'VS Code',
}
