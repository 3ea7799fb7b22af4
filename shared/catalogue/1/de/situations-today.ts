import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Situations that should be told before the day ends. */
export const situationsToday: Wording['situations'] = {
  'vulnerability-found': {
    title: 'Ich habe eine Sicherheitslücke in einem unserer Systeme gefunden',
    first: [
      'Hören Sie an dieser Stelle auf, und schreiben Sie die Schritte auf, die dorthin führten.',
      'Sagen Sie es uns heute, und nur uns.',
      'Schließen Sie, was zu sehen war, und behalten Sie keine Kopien.',
    ],
    doNot: [
      'Probieren Sie nicht weiter, auch nicht, um sicherzugehen.',
      'Beschreiben Sie die Lücke nicht, wo viele mitlesen, etwa in einem offenen Ticket oder Chat.',
    ],
    include: [
      'Welches System oder welche Adresse, und die Schritte einzeln',
      'Was man sehen oder tun konnte',
      'Wann Sie es bemerkt haben, und mit welchem Konto',
    ],
    keywords: phrases(`
      schwachstelle, sicherheitslücke, sicherheitsluecke, lücke, sicherheitsproblem, fehler gefunden, bug, exploit,
      sehe daten anderer kunden, seite ohne anmeldung, ohne passwort erreichbar, nummer in der adresse geändert, update fehlt,
      alte version, veraltete software, patch, cve, standardpasswort, offener port, zero day
    `),
  },
  'outsider-report': {
    title: 'Jemand von außen meldet uns eine Schwachstelle',
    first: [
      'Danken Sie, und sagen Sie, dass Sie es an die richtige Stelle weitergeben.',
      'Fragen Sie, wie die Person zu erreichen ist.',
      'Senden Sie uns die Nachricht heute unverändert.',
    ],
    doNot: [
      'Drohen Sie nicht, und versprechen Sie weder Geld noch Stillschweigen.',
      'Öffnen Sie keine Dateien oder Links, die als Beweis beiliegen.',
      'Bestätigen, bestreiten und erklären Sie nichts.',
    ],
    include: ['Die Nachricht, unverändert', 'Auf welchem Weg und wann sie kam', 'Ob Sie geantwortet haben, und was'],
    keywords: phrases(`
      sicherheitsforscher, ethischer hacker, white hat, bug bounty, responsible disclosure, security.txt, hinweis von außen,
      meldung von aussen, kunde sagt unsere seite ist unsicher, jemand sagt wir wurden gehackt, hacker schreibt uns, cert,
      bsi ruft an, fremder hat lücke gefunden, will belohnung, finderlohn, droht mit veröffentlichung, tipp von außen
    `),
  },
  'wrong-access': {
    title: 'Ich sehe zu viel, oder mir fehlt ein Zugang',
    first: [
      'Sehen Sie etwas, das nicht für Sie bestimmt ist: Schließen Sie es, und sagen Sie es uns heute.',
      'Brauchen Sie einen Zugang: Lassen Sie ihn von der verantwortlichen oder Ihrer vorgesetzten Person genehmigen.',
      'Haben Sie die Stelle gewechselt: Sagen Sie uns, welche Rechte Sie nicht mehr brauchen.',
    ],
    doNot: [
      'Sehen Sie sich nicht um, um herauszufinden, wie weit Sie kommen.',
      'Benutzen Sie kein fremdes Konto, und verleihen Sie Ihr eigenes nicht.',
    ],
    include: [
      'Welches System, welcher Ordner oder welche Gruppe',
      'Was Sie sehen oder tun können, oder was Sie wofür brauchen',
      'Wer es genehmigt hat, falls schon geschehen',
    ],
    keywords: phrases(`
      zugriff, zugang, zugang beantragen, kein zugriff, zugriff verweigert, keine berechtigung, berechtigung, berechtigungen,
      rechte fehlen, falsche rechte, zu viele rechte, sehe gehälter, sehe fremde dateien, habe noch alten zugang, freigabe,
      laufwerk, ordner, adminrechte, lizenz, neue stelle, rechte wie mein vorgänger, rechte beantragen
    `),
  },
  'password-trouble': {
    title: 'Ich habe mein Passwort vergessen oder kann mich nicht anmelden',
    first: [
      'Tippen Sie die Adresse der Anmeldeseite selbst ein, und nutzen Sie dort „Passwort vergessen“.',
      'Hilft das nicht, rufen Sie uns unter einer Nummer an, die Sie kennen.',
      'Kommen Anmelde-Anfragen, die Sie nicht ausgelöst haben: Lehnen Sie ab, und rufen Sie uns sofort an.',
    ],
    doNot: [
      'Sagen Sie niemandem Ihr Passwort oder einen Code, auch nicht der IT.',
      'Raten Sie nicht weiter, bis das Konto gesperrt ist.',
    ],
    include: [
      'Welches System, und die genaue Meldung',
      'Seit wann, und auf welchem Gerät',
      'Ob Sie ein neues Handy haben oder der zweite Faktor fehlt',
    ],
    keywords: phrases(`
      passwort, kennwort, passwort vergessen, kennwort vergessen, pasword, passwort zurücksetzen, passwort zuruecksetzen, gesperrt,
      konto gesperrt, ausgesperrt, kann mich nicht anmelden, kann mich nicht einloggen, login geht nicht, anmeldung, mfa, 2fa,
      zwei faktor, authenticator, neues handy, code kommt nicht, sms kommt nicht, pin, passwort abgelaufen, passkey
    `),
  },
  'found-media': {
    title: 'Ich habe einen USB-Stick, ein Gerät oder Papiere gefunden',
    first: [
      'Nehmen Sie den Fund mit, und merken Sie sich Ort und Zeit.',
      'Drehen Sie Papiere um; Sie müssen sie nicht lesen.',
      'Übergeben Sie uns den Fund heute persönlich.',
    ],
    doNot: [
      'Stecken Sie nichts davon irgendwo an, auch nicht, um herauszufinden, wem es gehört.',
      'Werfen Sie nichts weg, und lassen Sie es nicht unbeaufsichtigt liegen.',
      'Scannen Sie keinen QR-Code darauf.',
    ],
    include: ['Was Sie gefunden haben', 'Wo und wann', 'Ob es angesteckt oder gelesen wurde, von Ihnen oder anderen'],
    keywords: phrases(`
      usb stick gefunden, usb, stick, speicherstick, handy gefunden, laptop gefunden, ausweis gefunden, papiere im drucker,
      ausdruck liegen gelassen, ausdruck, unterlagen im müll, vertrauliche papiere, akten gefunden, festplatte gefunden, sd karte,
      liegt auf dem parkplatz, fundsache, unbekanntes kabel, unbekanntes gerät
    `),
  },
  'weak-spot': {
    title: 'Mir ist etwas Unsicheres aufgefallen',
    first: [
      'Wenn es gefahrlos geht, beheben Sie es: Tür schließen, Bildschirm sperren, Papiere abdecken.',
      'Sagen Sie es uns heute, auch wenn es schon behoben ist.',
    ],
    doNot: [
      'Stellen Sie niemanden bloß: Es geht um die Lücke, nicht um die Person.',
      'Fotografieren Sie weder Menschen noch vertrauliche Papiere.',
    ],
    include: ['Was Ihnen aufgefallen ist, wo und wann', 'Ob es öfter vorkommt', 'Was Sie schon getan haben'],
    keywords: phrases(`
      tür offen, tuer offen, tür mit keil, tür schließt nicht, schloss kaputt, bildschirm offen, bildschirm nicht gesperrt,
      computer nicht gesperrt, passwort auf zettel, zettel am monitor, whiteboard, vertrauliche papiere liegen herum, clean desk,
      aktenvernichter voll, serverraum offen, kamera kaputt, beinahe passiert, unsicher, schwachpunkt, verbesserungsvorschlag
    `),
  },
  'data-request': {
    title: 'Jemand verlangt Auskunft über die eigenen Daten',
    first: [
      'Geben Sie uns die Anfrage heute unverändert weiter: Das Gesetz setzt eine Frist.',
      'Notieren Sie, wann und auf welchem Weg sie kam.',
      'Sagen Sie der Person nur, dass die Anfrage da ist und wer antworten wird.',
    ],
    doNot: [
      'Geben Sie selbst keine Daten heraus, und berichtigen oder löschen Sie nichts.',
      'Weisen Sie niemanden ab, auch wenn die Form ungewohnt ist: Ein Anruf oder Chat zählt ebenso.',
    ],
    include: ['Die Anfrage, unverändert', 'Wann und auf welchem Weg sie kam', 'Wie die Person zu erreichen ist'],
    keywords: phrases(`
      auskunft, dsgvo auskunft, auskunftsanfrage, auskunftsersuchen, betroffenenanfrage, betroffenenrechte, welche daten habt ihr,
      daten löschen, daten loeschen, löschantrag, recht auf vergessenwerden, daten berichtigen, widerspruch werbung, abmelden,
      kopie meiner daten, personalakte, datenschutz, datenschutzanfrage, ehemaliger mitarbeiter fragt
    `),
  },
  'authority-calls': {
    title: 'Polizei, Behörde oder Presse will etwas',
    first: [
      'Bleiben Sie freundlich. Notieren Sie Name, Dienststelle, Telefon und Aktenzeichen.',
      'Sagen Sie, dass sich die zuständige Stelle meldet, und geben Sie uns sofort Bescheid.',
      'Steht jemand vor der Tür: Lassen Sie sich den Dienstausweis zeigen, und bitten Sie darum, am Empfang auf uns zu warten.',
    ],
    doNot: [
      'Geben Sie keine Daten oder Geräte heraus und keine Stellungnahme ab, bevor wir gesprochen haben.',
      'Vernichten, verstecken oder ändern Sie nichts.',
      'Stellen Sie sich bei einem Durchsuchungsbeschluss nicht in den Weg; rufen Sie uns an, und bleiben Sie dabei.',
    ],
    include: [
      'Wer fragt, von welcher Stelle',
      'Was gewünscht wird, und bis wann',
      'Auf welchem Weg die Anfrage kam, und was Sie gesagt haben',
    ],
    keywords: phrases(`
      polizei, polizei vor der tür, durchsuchung, durchsuchungsbeschluss, hausdurchsuchung, staatsanwalt, staatsanwaltschaft,
      gericht, behörde, behoerde, aufsichtsbehörde, datenschutzbehörde, bsi, finanzamt, zoll, amtliches schreiben, presse,
      journalist, reporter, zeitung, fernsehen, interview, stellungnahme, anwaltsschreiben, kripo
    `),
  },
  outage: {
    title: 'Ein System oder das Netz ist ausgefallen',
    first: [
      'Fragen Sie nebenan, und sehen Sie auf der Statusseite nach, falls es eine gibt: Betrifft es nur Sie?',
      'Melden Sie es per Telefon; E-Mail und Chat könnten auch ausgefallen sein.',
      'Arbeiten Sie nach dem Notfallplan Ihres Teams weiter, notfalls auf Papier.',
    ],
    doNot: [
      'Weichen Sie nicht auf private E-Mail, privaten Chat oder private Cloud aus.',
      'Starten Sie keine Server neu, und ziehen Sie keine Kabel.',
    ],
    include: [
      'Welches System, seit wann, und die genaue Meldung',
      'Wer und welche Standorte betroffen sind',
      'Was davon abhängt und heute fertig werden muss',
    ],
    keywords: phrases(`
      ausfall, system geht nicht, server down, server ausgefallen, netzwerk weg, internet geht nicht, kein internet, wlan geht nicht,
      nichts geht mehr, mail geht nicht, outlook geht nicht, telefon geht nicht, stromausfall, störung, stoerung, webseite offline,
      kann nicht arbeiten, vpn geht nicht, daten weg, backup, datensicherung, notfallplan, it notfall
    `),
  },
  'colleague-concern': {
    title: 'Ich mache mir Sorgen um das Verhalten von jemandem im Team',
    first: [
      'Sprechen Sie vertraulich mit uns. Sie brauchen keine Beweise.',
      'Schreiben Sie für sich auf, was Sie gesehen haben, und wann.',
      'Ist jemand in Gefahr, wählen Sie den Notruf.',
    ],
    doNot: [
      'Stellen Sie die Person nicht zur Rede.',
      'Ermitteln Sie nicht auf eigene Faust, und durchsuchen Sie keine fremden Sachen.',
      'Besprechen Sie es nicht mit anderen.',
    ],
    include: ['Was Sie selbst gesehen oder gehört haben', 'Wann und wo', 'Wie und wann wir Sie ungestört erreichen'],
    keywords: phrases(`
      hinweisgeber, whistleblower, vertraulich melden, vertrauliche meldung, anonym, anonym melden, kollege melden,
      kollege klaut daten, kollege kopiert daten, kollegin, nimmt daten mit nach hause, innentäter, betrug, bestechung, korruption,
      fehlverhalten, belästigung, mobbing, chef hält sich nicht an regeln, soll gegen regeln verstoßen, verdacht, ethik
    `),
  },
  'auditor-asks': {
    title: 'Im Audit werde ich etwas gefragt',
    first: [
      'Wussten Sie nichts von einem Audit, fragen Sie uns zuerst, ob der Besuch angemeldet ist.',
      'Antworten Sie ehrlich und aus Ihrer eigenen Arbeit; „Das weiß ich nicht, ich frage nach“ ist eine gute Antwort.',
      'Zeigen Sie, wie Sie vorgehen und wo es steht.',
    ],
    doNot: [
      'Raten Sie nicht, und antworten Sie nicht für andere.',
      'Schreiben oder ändern Sie nachträglich keine Aufzeichnungen, damit sie passen.',
      'Geben Sie keine Kopien weiter, ohne uns zu fragen.',
    ],
    include: [
      'Wer gefragt hat, und was',
      'Was Sie geantwortet oder gezeigt haben',
      'Was Sie nachzureichen versprochen haben, und bis wann',
    ],
    keywords: phrases(`
      auditor, auditorin, audit, iso audit, iso 27001, zertifizierung, externes audit, internes audit, überwachungsaudit,
      prüfer, pruefer, prüfung, was sage ich dem auditor, auditor will unterlagen, nachweis, nachweise, audit morgen, kundenaudit,
      revision, begehung
    `),
  },
}
