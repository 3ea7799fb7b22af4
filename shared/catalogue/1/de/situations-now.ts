import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Situations in which the first minutes count. */
export const situationsNow: Wording['situations'] = {
  'phishing-received': {
    title: 'Ich habe eine verdächtige Nachricht bekommen',
    first: [
      'Lassen Sie die Nachricht in Ruhe: Öffnen Sie keinen Link, keinen Anhang und keinen QR-Code darin.',
      'Nutzen Sie die Melden-Schaltfläche Ihres E-Mail-Programms, falls es eine hat; sonst nennen Sie uns Absender und Zeit.',
      'Behalten Sie die Nachricht, bis wir sagen, dass sie weg kann.',
    ],
    doNot: [
      'Antworten Sie nicht, und rufen Sie keine Nummer aus der Nachricht an.',
      'Leiten Sie sie nicht weiter, auch nicht als Warnung.',
      'Löschen Sie sie nicht.',
    ],
    include: [
      'Absender, Betreff und Zeit der Nachricht',
      'Ob Sie etwas geöffnet, angeklickt oder beantwortet haben',
      'Ob andere sie auch bekommen haben, falls bekannt',
    ],
    keywords: phrases(`
      phishing, fishing mail, phising, pishing, spam, betrug, komische mail, seltsame mail, verdächtige email, verdaechtige mail,
      gefälschte mail, falsche rechnung, komischer link, unbekannter absender, ist die mail echt, mail von der bank, paket sms,
      smishing, qr code, mail fragt nach passwort, mail vom chef
    `),
  },
  'clicked-link': {
    title: 'Ich habe auf einen Link geklickt oder mein Passwort verraten',
    first: [
      'Rufen Sie uns jetzt an. Die ersten Minuten zählen, und es kann allen passieren.',
      'Etwas geöffnet oder installiert? Netzwerkkabel ziehen, WLAN ausschalten, Gerät eingeschaltet lassen.',
      'Passwort eingegeben? Ändern Sie es von einem anderen Gerät aus, überall. Kartendaten? Rufen Sie auch Ihre Bank an.',
    ],
    doNot: [
      'Schalten Sie das Gerät nicht aus, und starten Sie es nicht neu.',
      'Löschen Sie weder Nachricht noch Download noch Browserverlauf.',
      'Bestätigen Sie keine Anmeldung, die Sie nicht selbst begonnen haben.',
    ],
    include: [
      'Was Sie angeklickt, geöffnet oder eingegeben haben, und wann',
      'Welches Gerät und welches Konto betroffen ist',
      'Die Nachricht oder die Webadresse, falls Sie sie noch sehen',
    ],
    keywords: phrases(`
      auf einen link geklickt, link geklickt, draufgeklickt, angeklickt, anhang geöffnet, anhang geoeffnet, datei geöffnet,
      passwort eingegeben, passwort verraten, zugangsdaten eingegeben, auf falscher seite angemeldet, auf phishing reingefallen,
      reingefallen, kreditkarte eingegeben, code bestätigt, push bestätigt, mfa anfrage, konto gehackt, gehackt, makros aktiviert,
      etwas heruntergeladen
    `),
  },
  'lost-device': {
    title: 'Mein Laptop oder Handy ist weg',
    first: [
      'Rufen Sie uns jetzt an, auch wenn Sie noch suchen: Wir können Gerät und Konten sperren.',
      'Fragen Sie dort nach, wo Sie es zuletzt hatten: Bahn, Taxi, Hotel, Fundbüro.',
      'Wurde es gestohlen, zeigen Sie es bei der Polizei an und lassen Sie sich das Aktenzeichen geben.',
    ],
    doNot: [
      'Warten Sie nicht bis morgen, ob es wieder auftaucht.',
      'Holen Sie es nicht selbst von einem Dieb zurück, auch wenn eine Karte zeigt, wo es ist.',
      'Löschen Sie es nicht aus der Ferne, und entfernen Sie es nicht aus Ihrem Konto: Dann ließe es sich nicht mehr orten.',
    ],
    include: [
      'Welches Gerät, und seine Nummer, falls bekannt',
      'Wann und wo Sie es zuletzt hatten',
      'Ob es gesperrt war, und ob ein Passwort oder Token dabei lag',
      'Was darauf gespeichert war',
    ],
    keywords: phrases(`
      laptop verloren, handy verloren, handy weg, laptop weg, laptop geklaut, handy geklaut, gestohlen, diebstahl, diensthandy,
      im zug vergessen, im zug liegen gelassen, im taxi vergessen, am flughafen vergessen, finde mein handy nicht, labtop,
      notebook fehlt, tablet verloren, smartphone verloren, tasche gestohlen, rucksack geklaut, auto aufgebrochen
    `),
  },
  'lost-badge': {
    title: 'Mein Ausweis oder Schlüssel ist weg',
    first: [
      'Rufen Sie uns jetzt an, damit der Ausweis gesperrt und auf die Schlösser geachtet wird.',
      'Sagen Sie uns, ob etwas dabei war, das zeigt, wohin er passt: ein Name, eine Adresse, ein Anhänger.',
      'Fragen Sie dort nach, wo Sie ihn zuletzt hatten: Empfang, Kantine, Fundbüro.',
    ],
    doNot: [
      'Warten Sie nicht, ob er wieder auftaucht.',
      'Leihen Sie sich weder Ausweis noch Schlüssel; holen Sie sich am Empfang einen Besucherausweis.',
    ],
    include: [
      'Welcher Ausweis oder Schlüssel, und seine Nummer, falls bekannt',
      'Welche Türen er öffnet',
      'Wann und wo Sie ihn zuletzt hatten',
    ],
    keywords: phrases(`
      ausweis verloren, ausweis weg, schlüssel verloren, schluessel verloren, schlüssel weg, schlüsselbund, schlüssel gestohlen,
      zugangskarte weg, chipkarte, türkarte, werksausweis, dienstausweis, firmenausweis, transponder verloren, token verloren,
      badge, karte verloren, ausweis vergessen, komme nicht ins gebäude, büroschlüssel
    `),
  },
  malware: {
    title: 'Mein Computer zeigt eine Lösegeldforderung oder spielt verrückt',
    first: [
      'Trennen Sie ihn vom Netz: Kabel ziehen, WLAN ausschalten. Lassen Sie ihn eingeschaltet.',
      'Rufen Sie uns jetzt an, mit dem Handy oder von einem anderen Gerät.',
      'Fotografieren Sie den Bildschirm mit dem Handy.',
    ],
    doNot: [
      'Schalten Sie ihn nicht aus, und starten Sie ihn nicht neu: Spuren gingen verloren.',
      'Stecken Sie keine USB-Sticks oder Sicherungsplatten an, und versuchen Sie nicht, ihn selbst zu säubern.',
      'Zahlen Sie nicht, und antworten Sie den Erpressern nicht.',
    ],
    include: [
      'Was auf dem Bildschirm steht, Wort für Wort',
      'Wann es anfing und was Sie davor getan haben',
      'Welches Gerät, und welche Netzlaufwerke offen waren',
    ],
    keywords: phrases(`
      virus, trojaner, schadsoftware, malware, ransomware, erpressung, lösegeld, loesegeld, dateien verschlüsselt,
      dateien lassen sich nicht öffnen, komische dateiendung, bitcoin zahlen, computer gesperrt, bildschirm gesperrt, popup,
      virenwarnung, virenscanner meldet, maus bewegt sich von selbst, computer spinnt, computer sehr langsam, infiziert,
      verschlüsselungstrojaner
    `),
  },
  'data-sent-wrongly': {
    title: 'Ich habe Daten an die falsche Person geschickt',
    first: [
      'Rufen Sie uns jetzt an: Je früher wir es wissen, desto mehr lässt sich zurückholen.',
      'Haben Sie einen Link oder Ordner freigegeben, ziehen Sie die Freigabe sofort zurück.',
      'Stimmen Sie mit uns ab, worum Sie die Person bitten: in der Regel, alles ungelesen zu löschen und das zu bestätigen.',
    ],
    doNot: [
      'Löschen Sie das Gesendete nicht; wir müssen sehen, was wohin ging.',
      'Sagen Sie der Person nicht, wie heikel der Inhalt ist.',
      'Entscheiden Sie nicht allein, dass es nicht schlimm ist.',
    ],
    include: [
      'Wer es bekommen hat, und auf welchem Weg',
      'Was darin stand, und wie viele Menschen es betrifft',
      'Wann Sie es gesendet haben, und ob es verschlüsselt war',
    ],
    keywords: phrases(`
      falscher empfänger, falscher empfaenger, an den falschen geschickt, falsche mailadresse, falsche email, falscher anhang,
      mail an falschen kunden, autovervollständigung, cc statt bcc, alle in cc, offener verteiler, allen antworten, falsches fax,
      brief an falsche adresse, falschen link geteilt, link für alle offen, versehentlich gesendet, mail zurückrufen,
      mail zurückholen, falscher chat, fehlversand
    `),
  },
  'data-breach': {
    title: 'Ich glaube, dass Daten abgeflossen sind',
    first: [
      'Rufen Sie uns jetzt an; ein Verdacht genügt. Gesetzliche Fristen laufen vielleicht schon.',
      'Schreiben Sie auf, was Sie gesehen haben, wo und wann.',
      'Lassen Sie alles, wie es ist, damit es untersucht werden kann.',
    ],
    doNot: [
      'Besprechen Sie es nicht in Chats, Rundmails oder sozialen Medien.',
      'Öffnen Sie keine abgeflossenen Daten und laden Sie keine herunter, auch nicht, um sicherzugehen.',
      'Informieren Sie nicht selbst die Kundschaft, Betroffene oder die Presse.',
    ],
    include: [
      'Woran Sie es erkannt haben',
      'Welche Daten, und von wem, soweit bekannt',
      'Seit wann, und wer noch davon weiß',
    ],
    keywords: phrases(`
      datenpanne, datenleck, daten abgeflossen, datenschutzvorfall, datenschutzpanne, datenschutzverletzung, daten gestohlen,
      daten geklaut, kundendaten im internet, passwörter im internet, unsere daten im netz, dsgvo verstoß, dsgvo verstoss,
      offene datenbank, öffentlicher ordner, jemand hat daten kopiert, datenverlust, darknet, leak, gehackt, 72 stunden
    `),
  },
  stranger: {
    title: 'Eine fremde Person ist im Gebäude, oder es wurde eingebrochen',
    first: [
      'Bei Bedrohung oder Einbruch: Bringen Sie sich in Sicherheit, und wählen Sie zuerst den Notruf.',
      'Fühlt es sich sicher an, fragen Sie freundlich, zu wem die Person möchte, und gehen Sie mit zum Empfang.',
      'Sagen Sie uns jetzt Bescheid, auch wenn die Person schon fort ist.',
    ],
    doNot: [
      'Halten Sie niemanden auf, und verfolgen Sie niemanden.',
      'Lassen Sie niemanden mit hinein, den Sie nicht kennen.',
      'Berühren Sie nach einem Einbruch nichts, und räumen Sie nicht auf.',
    ],
    include: [
      'Wo und wann Sie die Person gesehen haben, und wohin sie ging',
      'Wie sie aussah, was sie sagte oder trug',
      'Was fehlt oder beschädigt ist',
    ],
    keywords: phrases(`
      fremder, fremde person, fremder im haus, unbekannte person, eindringling, einbruch, eingebrochen, einbrecher,
      jemand ohne ausweis, kein ausweis, besucher allein, besuch ohne begleitung, hinter mir reingekommen, mit reingeschlüpft,
      tailgating, tür aufgebrochen, fenster eingeschlagen, dieb im büro, jemand im serverraum, verdächtige person, fühle mich bedroht
    `),
  },
  'suspicious-call': {
    title: 'Jemand drängt mich, Geld, Daten oder Zugänge herauszugeben',
    first: [
      'Sind Geld, Daten oder ein Code schon weg: Rufen Sie uns jetzt an; bei Geld auch Ihre Bank.',
      'Sonst beenden Sie das Gespräch freundlich; Sie dürfen immer sagen, dass Sie zurückrufen.',
      'Rufen Sie die Person unter einer Nummer an, die Sie schon kennen, und berichten Sie uns davon.',
    ],
    doNot: [
      'Rufen Sie nicht die Nummer zurück, die man Ihnen nennt oder die angezeigt wird.',
      'Zahlen Sie nichts, ändern Sie keine Bankdaten, nennen Sie keine Codes, so vertraut Stimme oder Gesicht auch sind.',
      'Lassen Sie sich nicht zu Stillschweigen verpflichten oder unter Zeitdruck setzen.',
    ],
    include: [
      'Wer man zu sein vorgab, und was man wollte',
      'Nummer, Uhrzeit, und das Programm, wenn es ein Videoanruf war',
      'Was Sie gesagt, getan oder bezahlt haben',
    ],
    keywords: phrases(`
      verdächtiger anruf, verdaechtiger anruf, betrugsanruf, falscher anruf, vishing, deepfake, deep fake, gefälschte stimme,
      falscher chef, chef will geld, chefmasche, ceo fraud, dringende überweisung, eilige zahlung, gutscheinkarten, neue iban,
      geänderte bankverbindung, microsoft ruft an, falsche it, will auf meinen rechner, teamviewer, fernwartung, fragt nach code,
      erpresst mich
    `),
  },
}
