import type { InOwnLanguages } from '@rolebook/model'

interface PublishTexts {
  readonly beforeRefused: (name: string, sentence: string, code: string) => string
  readonly notThere: (address: string, status: number) => string
  readonly tooSlow: (address: string) => string
  readonly unreachable: (address: string) => string
  readonly nothingChanges: (name: string, version: number) => string
  readonly changes: (count: number, name: string, version: number) => string
  readonly allNew: (count: number) => string
  readonly change: (before: string | undefined, after: string | undefined) => string
  readonly digest: (digest: string) => string
  readonly otherChanges: (seen: string, digest: string) => string
  readonly nobodyToAsk: (digest: string) => string
  readonly areTheyRight: string
  readonly notAgreed: string
  readonly onlyShown: string
  readonly waits: (path: string, version: number) => string
  readonly noneWaits: (path: string) => string
  readonly followsAnother: (path: string, before: string | undefined) => string
  readonly published: (path: string, version: number, until: string) => string
}

/** What `rolebook publish` and `rolebook directory countersign` say. */
export const publishTexts: InOwnLanguages<PublishTexts> = {
  en: {
    beforeRefused: (name, sentence, code) =>
      `${name}, the directory published before, does not open, so nobody can say what would change: ${sentence} (${code}). --previous names the right one.`,
    notThere: (address, status) => `${address} answered ${status} and gave no directory.`,
    tooSlow: (address) => `${address} did not answer within ten seconds.`,
    unreachable: (address) => `${address} cannot be reached, or sends elsewhere.`,
    nothingChanges: (name, version) => `No number, address or link is other than in ${name}, version ${version}.`,
    changes: (count, name, version) =>
      `${count} ${count === 1 ? 'number, address or link is' : 'numbers, addresses and links are'} other than in ${name}, version ${version}:`,
    allNew: (count) =>
      `Nothing was published before, so every number, address and link is new (${count}). If that is wrong, --previous names the directory published before.`,
    change: (before, after) =>
      before === undefined ? `new: ${after}` : after === undefined ? `gone: ${before}` : `${before} → ${after}`,
    digest: (digest) => `Digest of this list: ${digest}`,
    otherChanges: (seen, digest) =>
      `--changes-seen ${seen} stands for another list; this one is ${digest}. Nothing was written.`,
    nobodyToAsk: (digest) =>
      `Nothing was written: somebody has to see this list first. Once it is right, run the same command with --changes-seen ${digest}`,
    areTheyRight: 'Staff will rely on these. Is every one of them right? [y/N]',
    notAgreed: 'Nothing was written.',
    onlyShown: 'Nothing was written: --dry-run only shows.',
    waits: (path, version) =>
      `Written to ${path}: version ${version} with the first of two signatures. No browser takes it yet. Whoever signs second: rolebook directory countersign ${path}`,
    noneWaits: (path) =>
      `${path} is missing: nothing waits there for a second signature. The first is given by rolebook publish.`,
    followsAnother: (path, before) =>
      before === undefined
        ? `${path} was made after a directory that is not here, so nobody can say what it changes. --previous names the one published now.`
        : `${path} was made after another directory than ${before}. Publish anew, or name with --previous the one published now.`,
    published: (path, version, until) =>
      `Written to ${path}: version ${version}, signed, sealed and good until ${until}. This file may lie on any web server.`,
  },
  de: {
    beforeRefused: (name, sentence, code) =>
      `${name}, das zuvor veröffentlichte Verzeichnis, lässt sich nicht öffnen; so kann niemand sagen, was sich ändert: ${sentence} (${code}). --previous nennt das richtige.`,
    notThere: (address, status) => `${address} antwortet mit ${status} und gibt kein Verzeichnis heraus.`,
    tooSlow: (address) => `${address} hat nicht innerhalb von zehn Sekunden geantwortet.`,
    unreachable: (address) => `${address} ist nicht erreichbar oder leitet anderswohin.`,
    nothingChanges: (name, version) =>
      `Keine Nummer, keine Adresse und kein Link ist anders als in ${name}, Version ${version}.`,
    changes: (count, name, version) =>
      `Anders als in ${name}, Version ${version} (Nummern, Adressen und Links: ${count}):`,
    allNew: (count) =>
      `Zuvor wurde nichts veröffentlicht, also sind alle Nummern, Adressen und Links neu (${count}). Stimmt das nicht, nennt --previous das zuvor veröffentlichte Verzeichnis.`,
    change: (before, after) =>
      before === undefined ? `neu: ${after}` : after === undefined ? `entfällt: ${before}` : `${before} → ${after}`,
    digest: (digest) => `Prüfsumme dieser Liste: ${digest}`,
    otherChanges: (seen, digest) =>
      `--changes-seen ${seen} steht für eine andere Liste; diese ist ${digest}. Es wurde nichts geschrieben.`,
    nobodyToAsk: (digest) =>
      `Es wurde nichts geschrieben: Zuerst muss jemand diese Liste sehen. Ist sie richtig, geben Sie denselben Befehl noch einmal ein, mit --changes-seen ${digest}`,
    areTheyRight: 'Beschäftigte werden sich darauf verlassen. Stimmt jeder einzelne Eintrag? [j/N]',
    notAgreed: 'Es wurde nichts geschrieben.',
    onlyShown: 'Es wurde nichts geschrieben: --dry-run zeigt nur.',
    waits: (path, version) =>
      `Nach ${path} geschrieben: Version ${version} mit der ersten von zwei Unterschriften. Noch nimmt kein Browser sie an. Wer als Zweites unterschreibt: rolebook directory countersign ${path}`,
    noneWaits: (path) =>
      `${path} fehlt: Dort wartet nichts auf eine zweite Unterschrift. Die erste gibt rolebook publish.`,
    followsAnother: (path, before) =>
      before === undefined
        ? `${path} wurde nach einem Verzeichnis erstellt, das hier nicht liegt; so kann niemand sagen, was sich ändert. --previous nennt das jetzt veröffentlichte.`
        : `${path} wurde nach einem anderen Verzeichnis als ${before} erstellt. Veröffentlichen Sie neu, oder nennen Sie mit --previous das jetzt veröffentlichte.`,
    published: (path, version, until) =>
      `Nach ${path} geschrieben: Version ${version}, unterschrieben, versiegelt und gültig bis ${until}. Diese Datei darf auf jedem Webserver liegen.`,
  },
  fr: {
    beforeRefused: (name, sentence, code) =>
      `${name}, l’annuaire publié auparavant, ne s’ouvre pas ; personne ne peut donc dire ce qui changerait : ${sentence} (${code}). --previous désigne le bon.`,
    notThere: (address, status) => `${address} a répondu ${status} et n’a pas donné d’annuaire.`,
    tooSlow: (address) => `${address} n’a pas répondu en dix secondes.`,
    unreachable: (address) => `${address} est injoignable, ou renvoie ailleurs.`,
    nothingChanges: (name, version) =>
      `Aucun numéro, aucune adresse, aucun lien ne diffère de ${name}, version ${version}.`,
    changes: (count, name, version) =>
      `Ce qui diffère de ${name}, version ${version} (numéros, adresses et liens : ${count}) :`,
    allNew: (count) =>
      `Rien n’a été publié auparavant : tous les numéros, adresses et liens sont donc nouveaux (${count}). Si c’est faux, --previous désigne l’annuaire publié auparavant.`,
    change: (before, after) =>
      before === undefined
        ? `nouveau : ${after}`
        : after === undefined
          ? `supprimé : ${before}`
          : `${before} → ${after}`,
    digest: (digest) => `Empreinte de cette liste : ${digest}`,
    otherChanges: (seen, digest) =>
      `--changes-seen ${seen} correspond à une autre liste ; celle-ci est ${digest}. Rien n’a été écrit.`,
    nobodyToAsk: (digest) =>
      `Rien n’a été écrit : quelqu’un doit d’abord voir cette liste. Si elle est juste, lancez la même commande avec --changes-seen ${digest}`,
    areTheyRight: 'Le personnel s’y fiera. Chaque ligne est-elle juste ? [o/N]',
    notAgreed: 'Rien n’a été écrit.',
    onlyShown: 'Rien n’a été écrit : --dry-run ne fait que montrer.',
    waits: (path, version) =>
      `Écrit dans ${path} : version ${version}, avec la première de deux signatures. Aucun navigateur ne l’accepte encore. Pour la seconde : rolebook directory countersign ${path}`,
    noneWaits: (path) =>
      `Il manque ${path} : rien n’y attend de seconde signature. La première se donne par rolebook publish.`,
    followsAnother: (path, before) =>
      before === undefined
        ? `${path} a été créé après un annuaire qui n’est pas ici ; personne ne peut donc dire ce qui change. --previous désigne celui qui est publié.`
        : `${path} a été créé après un autre annuaire que ${before}. Publiez de nouveau, ou désignez par --previous celui qui est publié.`,
    published: (path, version, until) =>
      `Écrit dans ${path} : version ${version}, signé, scellé et valable jusqu’au ${until}. Ce fichier peut se trouver sur n’importe quel serveur web.`,
  },
}
