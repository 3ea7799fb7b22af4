import type { InOwnLanguages } from '@rolebook/model'

interface ApproveTexts {
  readonly approved: (file: string, name: string, day: string, digest: string) => string
  readonly asBefore: (file: string, name: string, day: string) => string
  readonly hasErrors: (file: string) => string
  readonly notWhole: (file: string) => string
  readonly unreadable: (file: string) => string
  readonly whoIsMissing: string
  readonly byAndCheck: string
  readonly sinceWithoutCheck: string
  readonly unknown: (person: string, nearest: string | undefined) => string
  readonly several: (name: string, ids: string) => string
  readonly hasLeft: (name: string, day: string) => string
  readonly byHand: (file: string, line: string) => string
  readonly none: (file: string) => string
  readonly noDigest: (file: string) => string
  /** By whom and when, as far as the approval states it. */
  readonly approval: (name: string | undefined, day: string | undefined) => string
  readonly holds: (file: string, approval: string) => string
  readonly lapsed: (file: string, approval: string) => string
  readonly changedSince: (version: string) => string
  readonly notThatVersion: (version: string) => string
  readonly noVersion: string
}

/** What `rolebook approve` says. */
export const approveTexts: InOwnLanguages<ApproveTexts> = {
  en: {
    approved: (file, name, day, digest) => `${file}: approved by ${name} on ${day}, with the digest ${digest}.`,
    asBefore: (file, name, day) => `${file}: approved by ${name} on ${day} already; nothing was written.`,
    hasErrors: (file) => `${file} has errors, so it was not approved. Mend them first.`,
    notWhole: (file) => `${file}: some of it could not be read, so it was not approved; “rolebook check” says where.`,
    unreadable: (file) =>
      `${file}: some of it could not be read, so nothing can be said about its approval; “rolebook check” says where.`,
    whoIsMissing: 'Say who approves: --by PERSON. Or ask whether the approval still holds: --check.',
    byAndCheck: '--check only looks and writes nothing; leave out --by and --at.',
    sinceWithoutCheck: '--since belongs to --check.',
    unknown: (person, nearest) =>
      `“${person}” is nobody under “people”${nearest === undefined ? '.' : `; do you mean ${nearest}?`}`,
    several: (name, ids) => `Several people are called ${name}; give one of these ids: ${ids}.`,
    hasLeft: (name, day) => `${name} has left (last day ${day}) and can no longer approve. Let somebody else do it.`,
    byHand: (file, line) =>
      `${file} states its approval in a way that cannot be replaced without losing something. Write it by hand: ${line}`,
    none: (file) => `${file}: nobody has approved it yet. “rolebook approve --by PERSON” writes an approval.`,
    noDigest: (file) =>
      `${file}: the approval states no digest, so nobody can tell whether it still holds. “rolebook approve --by PERSON” writes one.`,
    approval: (name, day) => `approved${name ? ` by ${name}` : ''}${day ? ` on ${day}` : ''}`,
    holds: (file, approval) => `${file}: ${approval}, and no decision has changed since.`,
    lapsed: (file, approval) => `${file}: ${approval}, but decisions have changed since.`,
    changedSince: (version) => `What has changed since ${version}`,
    notThatVersion: (version) =>
      `${version} is not the version that was approved: its decisions have another digest. The comparison is shown all the same.`,
    noVersion:
      'No version with this digest was found in git, so what has changed cannot be said. Name an older version with --since.',
  },
  de: {
    approved: (file, name, day, digest) => `${file}: freigegeben von ${name} am ${day}, mit der Prüfsumme ${digest}.`,
    asBefore: (file, name, day) => `${file}: von ${name} am ${day} schon freigegeben; es wurde nichts geschrieben.`,
    hasErrors: (file) => `${file} hat Fehler und wurde deshalb nicht freigegeben. Beheben Sie sie zuerst.`,
    notWhole: (file) =>
      `${file}: Nicht alles war lesbar, deshalb wurde die Datei nicht freigegeben; „rolebook check“ sagt, wo.`,
    unreadable: (file) =>
      `${file}: Nicht alles war lesbar, deshalb lässt sich zur Freigabe nichts sagen; „rolebook check“ sagt, wo.`,
    whoIsMissing: 'Sagen Sie, wer freigibt: --by PERSON. Oder fragen Sie, ob die Freigabe noch gilt: --check.',
    byAndCheck: '--check sieht nur nach und schreibt nichts; lassen Sie --by und --at weg.',
    sinceWithoutCheck: '--since gehört zu --check.',
    unknown: (person, nearest) =>
      `„${person}“ gibt es unter „people“ nicht${nearest === undefined ? '.' : `; meinen Sie ${nearest}?`}`,
    several: (name, ids) => `Mehrere heißen ${name}; geben Sie eine dieser Kennungen an: ${ids}.`,
    hasLeft: (name, day) =>
      `${name} ist ausgeschieden (letzter Tag ${day}) und kann nicht mehr freigeben. Lassen Sie es jemand anderen tun.`,
    byHand: (file, line) =>
      `In ${file} steht die Freigabe so, dass beim Ersetzen etwas verloren ginge. Schreiben Sie sie von Hand: ${line}`,
    none: (file) => `${file}: noch von niemandem freigegeben. „rolebook approve --by PERSON“ schreibt eine Freigabe.`,
    noDigest: (file) =>
      `${file}: Die Freigabe nennt keine Prüfsumme, deshalb weiß niemand, ob sie noch gilt. „rolebook approve --by PERSON“ schreibt eine.`,
    approval: (name, day) => `freigegeben${name ? ` von ${name}` : ''}${day ? ` am ${day}` : ''}`,
    holds: (file, approval) => `${file}: ${approval}, und seither hat sich keine Entscheidung geändert.`,
    lapsed: (file, approval) => `${file}: ${approval}, aber seither haben sich Entscheidungen geändert.`,
    changedSince: (version) => `Was sich seit ${version} geändert hat`,
    notThatVersion: (version) =>
      `${version} ist nicht die Fassung, die freigegeben wurde: Die Prüfsumme der Entscheidungen ist eine andere. Verglichen wird trotzdem.`,
    noVersion:
      'In git fand sich keine Fassung mit dieser Prüfsumme, deshalb lässt sich nicht sagen, was sich geändert hat. Nennen Sie eine ältere Fassung mit --since.',
  },
  fr: {
    approved: (file, name, day, digest) => `${file} : approuvé par ${name} le ${day}, avec l’empreinte ${digest}.`,
    asBefore: (file, name, day) => `${file} : déjà approuvé par ${name} le ${day} ; rien n’a été écrit.`,
    hasErrors: (file) => `${file} contient des erreurs et n’a donc pas été approuvé. Corrigez-les d’abord.`,
    notWhole: (file) =>
      `${file} : tout n’a pas pu être lu, le fichier n’a donc pas été approuvé ; « rolebook check » dit où.`,
    unreadable: (file) =>
      `${file} : tout n’a pas pu être lu, rien ne peut donc être dit de son approbation ; « rolebook check » dit où.`,
    whoIsMissing: 'Dites qui approuve : --by PERSONNE. Ou demandez si l’approbation tient encore : --check.',
    byAndCheck: '--check regarde seulement et n’écrit rien ; enlevez --by et --at.',
    sinceWithoutCheck: '--since va avec --check.',
    unknown: (person, nearest) =>
      `« ${person} » ne figure pas sous « people »${nearest === undefined ? '.' : ` ; voulez-vous dire ${nearest} ?`}`,
    several: (name, ids) => `Plusieurs personnes portent le nom ${name} ; donnez l’un de ces identifiants : ${ids}.`,
    hasLeft: (name, day) =>
      `${name} a quitté l’organisation (dernier jour le ${day}) et ne peut plus approuver. Faites approuver par une autre personne.`,
    byHand: (file, line) =>
      `Dans ${file}, l’approbation est écrite de telle sorte que la remplacer ferait perdre quelque chose. Écrivez-la à la main : ${line}`,
    none: (file) =>
      `${file} : personne ne l’a encore approuvé. « rolebook approve --by PERSONNE » écrit une approbation.`,
    noDigest: (file) =>
      `${file} : l’approbation n’indique pas d’empreinte, personne ne sait donc si elle tient encore. « rolebook approve --by PERSONNE » en écrit une.`,
    approval: (name, day) => `approuvé${name ? ` par ${name}` : ''}${day ? ` le ${day}` : ''}`,
    holds: (file, approval) => `${file} : ${approval}, et aucune décision n’a changé depuis.`,
    lapsed: (file, approval) => `${file} : ${approval}, mais des décisions ont changé depuis.`,
    changedSince: (version) => `Ce qui a changé depuis ${version}`,
    notThatVersion: (version) =>
      `${version} n’est pas la version approuvée : ses décisions ont une autre empreinte. La comparaison est montrée tout de même.`,
    noVersion:
      'Aucune version avec cette empreinte n’a été trouvée dans git, ce qui a changé ne peut donc pas être dit. Nommez une version plus ancienne avec --since.',
  },
}
