import type { InOwnLanguages } from '@rolebook/model'
import type { NoAnswer } from './fetch-answer.ts'

interface AddressTexts {
  readonly noAnswer: Readonly<Record<NoAnswer, string>>
  readonly answers: string
  readonly certificate: (until: string, days: number) => string
  readonly certificateEnds: (until: string, days: number) => string
  readonly certificateOver: (until: string) => string
  readonly redirects: (to: string) => string
  readonly status: (status: number) => string
  readonly everyOrigin: string
  readonly noOrigin: string
  readonly oneOrigin: (origin: string) => string
  readonly keptFor: (seconds: number) => string
  readonly confirms: string
  readonly neverConfirms: string
  readonly webPage: string
  readonly tooLarge: (most: number) => string
  readonly size: (bytes: number, encoding: string | null) => string
  readonly opens: (version: number, keysVersion: number) => string
  readonly issued: (at: string, days: number) => string
  readonly issuedAhead: (at: string) => string
  readonly holds: (until: string, days: number) => string
  readonly soonOver: (until: string, days: number) => string
  readonly isOver: (until: string) => string
  readonly signedBy: (signatures: number, threshold: number, usable: number) => string
  readonly keysEnd: (last: string | undefined) => string
  readonly stale: (name: string, date: string, days: number, limit: number) => string
  readonly notOpened: string
  readonly whichAddress: string
  readonly bothIds: string
}

/** What `rolebook directory check` says. */
export const addressTexts: InOwnLanguages<AddressTexts> = {
  en: {
    noAnswer: {
      'no-such-name': 'There is no computer of this name. Check the address, and that this network knows it.',
      refused: 'Nothing answers at this address. Is the web server running, and this its port?',
      'too-slow': 'It did not answer within ten seconds, and a browser waits no longer.',
      'certificate-expired':
        'The certificate of the server is past its last day. Renew it: browsers ask for nothing here.',
      'certificate-for-another': 'The certificate of the server is for another name. Have one made for this one.',
      'certificate-unknown':
        'Nobody whom this computer trusts has signed the certificate of the server. Browsers trust it only if they know its issuer; NODE_EXTRA_CA_CERTS names a file with one for this check.',
      unreachable: 'It cannot be reached.',
    },
    certificate: (until, days) => `Its certificate is good until ${until}, for another ${days} days.`,
    certificateEnds: (until, days) =>
      `Its certificate is good only until ${until}, for another ${days} days. Renew it: then browsers ask for nothing here.`,
    certificateOver: (until) => `Its certificate was good until ${until}. Renew it: browsers ask for nothing here.`,
    answers: 'It answers, with a file.',
    redirects: (to) =>
      `It sends elsewhere${to === '' ? '' : ` (${to})`}, and browsers do not follow. Give out the address at which the file lies.`,
    status: (status) => `It answers ${status} and gives no file.`,
    everyOrigin: 'Every extension may read it.',
    noOrigin:
      'No browser may read it: the answer lacks “Access-Control-Allow-Origin: *”. What it gives is sealed, so that gives nothing away.',
    oneOrigin: (origin) =>
      `Only ${origin} may read it. Write “Access-Control-Allow-Origin: *”: what it gives is sealed.`,
    keptFor: (seconds) =>
      `Whatever lies between may keep it for ${seconds} seconds, and staff get a new number that much later. Write “Cache-Control: no-cache”.`,
    confirms: 'A browser that has it already need not load it again.',
    neverConfirms:
      'The answer has neither “ETag” nor “Last-Modified”, so every browser loads the whole file each time it asks.',
    webPage: 'It is sent as a web page. If it does not open, that may be a page that asks people to sign in.',
    tooLarge: (most) => `It has more than ${most} bytes, and no browser takes it.`,
    size: (bytes, encoding) => `${bytes} bytes${encoding === null ? '' : `, compressed on the way (${encoding})`}.`,
    opens: (version, keysVersion) =>
      `It opens, and every signature holds: version ${version}, under version ${keysVersion} of the list of keys.`,
    issued: (at, days) => `Issued at ${at}, ${days} days ago.`,
    issuedAhead: (at) => `Issued at ${at}, which has not come yet: browsers say that their clock is wrong. Or is ours?`,
    holds: (until, days) => `Good until ${until}, for another ${days} days.`,
    soonOver: (until, days) => `Good only until ${until}, for another ${days} days. Publish it again.`,
    isOver: (until) => `It was good until ${until}. Staff see a warning above every card. Publish it again.`,
    signedBy: (signatures, threshold, usable) =>
      `Signed by ${signatures} of ${threshold} keys that are asked for; ${usable} may sign the next one.`,
    keysEnd: (last) =>
      last === undefined
        ? 'The list of keys has too few that may still sign, so the next directory would be refused. Add one: rolebook directory keys add'
        : `From ${last} on the list of keys has too few that may sign. Add one: rolebook directory keys add`,
    stale: (name, date, days, limit) =>
      `${name} was last tried on ${date}, ${days} days ago. Try it at least every ${limit} days.`,
    notOpened:
      'It was not opened: --join-code, --organisation with --reading-key, or a folder of keys say by what to judge it.',
    whichAddress: 'Say which address: rolebook directory check https://…, or --join-code.',
    bothIds: '--organisation and --reading-key belong together.',
  },
  de: {
    noAnswer: {
      'no-such-name':
        'Einen Rechner dieses Namens gibt es nicht. Prüfen Sie die Adresse, und ob dieses Netz sie kennt.',
      refused: 'Unter dieser Adresse antwortet nichts. Läuft der Webserver, und ist das sein Port?',
      'too-slow': 'Es kam binnen zehn Sekunden keine Antwort, und länger wartet kein Browser.',
      'certificate-expired':
        'Das Zertifikat des Servers ist abgelaufen. Erneuern Sie es: Browser fragen hier nicht nach.',
      'certificate-for-another':
        'Das Zertifikat des Servers gilt für einen anderen Namen. Lassen Sie eines für diesen ausstellen.',
      'certificate-unknown':
        'Das Zertifikat des Servers hat niemand unterschrieben, dem dieser Rechner vertraut. Browser vertrauen ihm nur, wenn sie die ausstellende Stelle kennen; NODE_EXTRA_CA_CERTS nennt dieser Prüfung eine Datei mit ihr.',
      unreachable: 'Die Adresse ist nicht erreichbar.',
    },
    certificate: (until, days) => `Das Zertifikat gilt bis ${until}, noch ${days} Tage.`,
    certificateEnds: (until, days) =>
      `Das Zertifikat gilt nur noch bis ${until}, noch ${days} Tage. Erneuern Sie es: Danach fragen Browser hier nichts mehr ab.`,
    certificateOver: (until) =>
      `Das Zertifikat galt bis ${until}. Erneuern Sie es: Browser fragen hier nichts mehr ab.`,
    answers: 'Der Server antwortet, mit einer Datei.',
    redirects: (to) =>
      `Der Server verweist woandershin${to === '' ? '' : ` (${to})`}, und dem folgen Browser nicht. Geben Sie die Adresse aus, unter der die Datei liegt.`,
    status: (status) => `Der Server antwortet ${status} und gibt keine Datei.`,
    everyOrigin: 'Jede Erweiterung darf sie lesen.',
    noOrigin:
      'Kein Browser darf sie lesen: In der Antwort fehlt „Access-Control-Allow-Origin: *“. Die Datei ist versiegelt; damit wird nichts preisgegeben.',
    oneOrigin: (origin) =>
      `Nur ${origin} darf sie lesen. Schreiben Sie „Access-Control-Allow-Origin: *“: Die Datei ist versiegelt.`,
    keptFor: (seconds) =>
      `Was dazwischen liegt, darf sie ${seconds} Sekunden lang behalten, und um so viel später kommt eine neue Nummer an. Schreiben Sie „Cache-Control: no-cache“.`,
    confirms: 'Ein Browser, der sie schon hat, muss sie nicht noch einmal laden.',
    neverConfirms:
      'In der Antwort steht weder „ETag“ noch „Last-Modified“, also lädt jeder Browser bei jeder Frage die ganze Datei.',
    webPage: 'Sie wird als Webseite gesendet. Wenn sie sich nicht öffnen lässt, ist es vielleicht eine Anmeldeseite.',
    tooLarge: (most) => `Sie hat mehr als ${most} Bytes, und kein Browser nimmt sie.`,
    size: (bytes, encoding) => `${bytes} Bytes${encoding === null ? '' : `, unterwegs komprimiert (${encoding})`}.`,
    opens: (version, keysVersion) =>
      `Sie lässt sich öffnen, und jede Unterschrift passt: Version ${version}, unter Version ${keysVersion} der Schlüsselliste.`,
    issued: (at, days) => `Ausgestellt ${at}, vor ${days} Tagen.`,
    issuedAhead: (at) =>
      `Ausgestellt ${at}, und das ist noch nicht gekommen: Browser sagen, ihre Uhr gehe falsch. Oder geht unsere falsch?`,
    holds: (until, days) => `Gültig bis ${until}, noch ${days} Tage.`,
    soonOver: (until, days) => `Nur noch gültig bis ${until}, noch ${days} Tage. Veröffentlichen Sie sie neu.`,
    isOver: (until) =>
      `Gültig war sie bis ${until}. Beschäftigte sehen über jeder Karte eine Warnung. Veröffentlichen Sie sie neu.`,
    signedBy: (signatures, threshold, usable) =>
      `Unterschrieben von ${signatures} der ${threshold} verlangten Schlüssel; die nächste dürfen ${usable} unterschreiben.`,
    keysEnd: (last) =>
      last === undefined
        ? 'Die Schlüsselliste enthält zu wenige, die noch unterschreiben dürfen; das nächste Verzeichnis würde abgelehnt. Ergänzen Sie einen: rolebook directory keys add'
        : `Ab ${last} enthält die Schlüsselliste zu wenige, die unterschreiben dürfen. Ergänzen Sie einen: rolebook directory keys add`,
    stale: (name, date, days, limit) =>
      `${name} wurde zuletzt am ${date} ausprobiert, vor ${days} Tagen. Probieren Sie die Kontaktstelle mindestens alle ${limit} Tage aus.`,
    notOpened:
      'Sie wurde nicht geöffnet: --join-code, --organisation mit --reading-key oder ein Ordner mit Schlüsseln sagen, woran sie zu messen ist.',
    whichAddress: 'Sagen Sie, welche Adresse: rolebook directory check https://…, oder --join-code.',
    bothIds: '--organisation und --reading-key gehören zusammen.',
  },
  fr: {
    noAnswer: {
      'no-such-name': 'Aucun ordinateur ne porte ce nom. Vérifiez l’adresse, et que ce réseau la connaît.',
      refused: 'Rien ne répond à cette adresse. Le serveur web fonctionne-t-il, et est-ce son port ?',
      'too-slow': 'Aucune réponse en dix secondes, et un navigateur n’attend pas davantage.',
      'certificate-expired':
        'Le certificat du serveur a expiré. Renouvelez-le : les navigateurs ne demandent rien ici.',
      'certificate-for-another': 'Le certificat du serveur est pour un autre nom. Faites-en établir un pour celui-ci.',
      'certificate-unknown':
        'Le certificat du serveur n’est signé par personne à qui cet ordinateur fait confiance. Les navigateurs ne l’acceptent que s’ils en connaissent l’émetteur ; NODE_EXTRA_CA_CERTS désigne un fichier qui le contient pour cet examen.',
      unreachable: 'L’adresse n’est pas joignable.',
    },
    certificate: (until, days) => `Son certificat est valable jusqu’au ${until}, encore ${days} jours.`,
    certificateEnds: (until, days) =>
      `Son certificat n’est plus valable que jusqu’au ${until}, encore ${days} jours. Renouvelez-le : ensuite, les navigateurs ne demanderont plus rien ici.`,
    certificateOver: (until) =>
      `Son certificat était valable jusqu’au ${until}. Renouvelez-le : les navigateurs ne demandent plus rien ici.`,
    answers: 'Le serveur répond, avec un fichier.',
    redirects: (to) =>
      `Le serveur renvoie ailleurs${to === '' ? '' : ` (${to})`}, et les navigateurs ne suivent pas. Donnez l’adresse où se trouve le fichier.`,
    status: (status) => `Le serveur répond ${status} et ne donne aucun fichier.`,
    everyOrigin: 'Toute extension peut le lire.',
    noOrigin:
      'Aucun navigateur ne peut le lire : il manque « Access-Control-Allow-Origin: * » à la réponse. Le fichier est scellé, cela ne livre donc rien.',
    oneOrigin: (origin) =>
      `Seul ${origin} peut le lire. Écrivez « Access-Control-Allow-Origin: * » : le fichier est scellé.`,
    keptFor: (seconds) =>
      `Ce qui se trouve entre deux peut le garder ${seconds} secondes, et un nouveau numéro arrive d’autant plus tard. Écrivez « Cache-Control: no-cache ».`,
    confirms: 'Un navigateur qui l’a déjà n’a pas à le charger de nouveau.',
    neverConfirms:
      'La réponse n’a ni « ETag » ni « Last-Modified » : chaque navigateur charge tout le fichier à chaque demande.',
    webPage: 'Il est envoyé comme une page web. S’il ne s’ouvre pas, c’est peut-être une page de connexion.',
    tooLarge: (most) => `Il compte plus de ${most} octets, et aucun navigateur ne le prend.`,
    size: (bytes, encoding) => `${bytes} octets${encoding === null ? '' : `, compressés en chemin (${encoding})`}.`,
    opens: (version, keysVersion) =>
      `Il s’ouvre, et chaque signature est bonne : version ${version}, sous la version ${keysVersion} de la liste de clés.`,
    issued: (at, days) => `Établi le ${at}, il y a ${days} jours.`,
    issuedAhead: (at) =>
      `Établi le ${at}, qui n’est pas encore venu : les navigateurs disent que leur horloge est fausse. Ou est-ce la nôtre ?`,
    holds: (until, days) => `Valable jusqu’au ${until}, encore ${days} jours.`,
    soonOver: (until, days) => `Valable seulement jusqu’au ${until}, encore ${days} jours. Publiez-le de nouveau.`,
    isOver: (until) =>
      `Il était valable jusqu’au ${until}. Le personnel voit un avertissement au-dessus de chaque fiche. Publiez-le de nouveau.`,
    signedBy: (signatures, threshold, usable) =>
      `Signé par ${signatures} des ${threshold} clés demandées ; ${usable} peuvent signer le prochain.`,
    keysEnd: (last) =>
      last === undefined
        ? 'La liste de clés en compte trop peu qui puissent encore signer : le prochain annuaire serait refusé. Ajoutez-en une : rolebook directory keys add'
        : `À partir du ${last}, la liste de clés en compte trop peu qui puissent signer. Ajoutez-en une : rolebook directory keys add`,
    stale: (name, date, days, limit) =>
      `${name} : dernier essai le ${date}, il y a ${days} jours. Faites-en l’essai au moins tous les ${limit} jours.`,
    notOpened:
      'Il n’a pas été ouvert : --join-code, --organisation avec --reading-key, ou un dossier de clés disent d’après quoi le juger.',
    whichAddress: 'Dites quelle adresse : rolebook directory check https://…, ou --join-code.',
    bothIds: '--organisation et --reading-key vont ensemble.',
  },
}
