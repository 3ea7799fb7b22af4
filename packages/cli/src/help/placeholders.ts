import type { OwnLanguage } from '@rolebook/model'
import type { HelpTranslations } from './translations.ts'

/** What stands in brackets where somebody puts something of their own, and for what may stand there. */
export const placeholders: HelpTranslations = {
  options: { de: 'Optionen', fr: 'options' },
  command: { de: 'Befehl', fr: 'commande' },
  address: { de: 'Adresse', fr: 'adresse' },
  audience: { de: 'Leserkreis', fr: 'public' },
  code: { de: 'Code', fr: 'code' },
  count: { de: 'Anzahl', fr: 'nombre' },
  date: { de: 'Datum', fr: 'date' },
  digest: { de: 'Prüfsumme', fr: 'empreinte' },
  domain: { de: 'Domain', fr: 'domaine' },
  draft: { de: 'Entwurf', fr: 'brouillon' },
  file: { de: 'Datei', fr: 'fichier' },
  files: { de: 'Dateien', fr: 'fichiers' },
  folder: { de: 'Ordner', fr: 'dossier' },
  format: { de: 'Format', fr: 'format' },
  hours: { de: 'Zeiten', fr: 'horaires' },
  id: { de: 'Kennung', fr: 'identifiant' },
  instant: { de: 'Zeitpunkt', fr: 'instant' },
  key: { de: 'Schlüssel', fr: 'clé' },
  language: { de: 'Sprache', fr: 'langue' },
  name: { de: 'Name', fr: 'nom' },
  names: { de: 'Namen', fr: 'noms' },
  new: { de: 'neu', fr: 'nouveau' },
  number: { de: 'Nummer', fr: 'numéro' },
  old: { de: 'alt', fr: 'ancien' },
  path: { de: 'Pfad', fr: 'chemin' },
  person: { de: 'Person', fr: 'personne' },
  place: { de: 'Ort', fr: 'lieu' },
  program: { de: 'Programm', fr: 'programme' },
  rule: { de: 'Regel', fr: 'règle' },
  server: { de: 'Server', fr: 'serveur' },
  severity: { de: 'Schweregrad', fr: 'gravité' },
  size: { de: 'Größe', fr: 'taille' },
  system: { de: 'System', fr: 'système' },
  tags: { de: 'Kürzel', fr: 'codes' },
  words: { de: 'Worte', fr: 'mots' },
  zone: { de: 'Zone', fr: 'fuseau' },
}

/** What is called `<file>` or `[files...]` in a line of the help, in a language. */
export function placeholdersIn(language: OwnLanguage, line: string): string {
  if (language === 'en') return line
  return line.replace(/(?<=[<[])[a-z]+/g, (word) => placeholders[word]?.[language] ?? word)
}
