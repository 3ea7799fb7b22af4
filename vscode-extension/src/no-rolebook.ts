import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'

/** Tells somebody who asked for something of a rolebook that none is open. */
export function sayNoRolebook(language: OwnLanguage): void {
  void vscode.window.showInformationMessage(text[language])
}

const text: InOwnLanguages<string> = {
  en: 'No rolebook is open here: a YAML file with “rolebook: 1” at its top level.',
  de: 'Hier ist kein Rolebook geöffnet: eine YAML-Datei, auf deren oberster Ebene „rolebook: 1“ steht.',
  fr: 'Aucun rolebook n’est ouvert ici : un fichier YAML dont le premier niveau contient « rolebook: 1 ».',
}
