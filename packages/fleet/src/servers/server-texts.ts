import type { InOwnLanguages } from '@rolebook/model'

/** The comments beside the lines of a configuration, which say why they are there. */
export interface ServerRemarks {
  readonly apache: string
  readonly s3: string
  readonly origin: string
  readonly cache: string
  readonly type: string
}

export const serverRemarks: InOwnLanguages<ServerRemarks> = {
  en: {
    apache: 'Needs the modules ssl and headers: a2enmod ssl headers',
    s3: 'Once for the bucket, and the last command each time the directory is published',
    origin: 'Without this no browser may read the file. It is sealed, so whoever else reads it learns nothing.',
    cache: 'Browsers ask each time whether theirs is the newest, and get the file only where it is not.',
    type: 'No browser is to take it for a page.',
  },
  de: {
    apache: 'Braucht die Module ssl und headers: a2enmod ssl headers',
    s3: 'Einmal für den Bucket, und der letzte Befehl jedes Mal, wenn das Verzeichnis veröffentlicht wird',
    origin: 'Ohne das darf kein Browser die Datei lesen. Sie ist versiegelt; wer sie sonst liest, erfährt nichts.',
    cache: 'Browser fragen jedes Mal, ob ihre die neueste ist, und bekommen die Datei nur, wenn nicht.',
    type: 'Kein Browser soll sie für eine Seite halten.',
  },
  fr: {
    apache: 'Demande les modules ssl et headers : a2enmod ssl headers',
    s3: 'Une fois pour le bucket, et la dernière commande chaque fois que l’annuaire est publié',
    origin: 'Sans cela, aucun navigateur ne peut lire le fichier. Il est scellé : qui d’autre le lit n’apprend rien.',
    cache: 'Les navigateurs demandent chaque fois si le leur est le plus récent, et ne reçoivent le fichier que sinon.',
    type: 'Aucun navigateur ne doit le prendre pour une page.',
  },
}
