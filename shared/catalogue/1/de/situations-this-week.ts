import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Questions that can wait a few days, and go better when asked early. */
export const situationsThisWeek: Wording['situations'] = {
  'joiner-leaver': {
    title: 'Jemand fängt an, wechselt die Stelle oder geht',
    first: [
      'Nennen Sie uns Name, Stelle, vorgesetzte Person und Datum, sobald sie feststehen.',
      'Stellen Sie zusammen, was gebraucht wird oder zurückkommt: Geräte, Schlüssel, Konten.',
      'Geht jemand kurzfristig oder im Streit, rufen Sie uns heute an.',
    ],
    doNot: [
      'Geben Sie kein Konto oder Passwort der vorherigen Person weiter.',
      'Lassen Sie keine Konten „für alle Fälle“ weiterlaufen.',
    ],
    include: [
      'Name, Stelle, vorgesetzte Person und Datum',
      'Geräte, Schlüssel und Rechte, die gebraucht werden oder zurückkommen',
      'Wer Aufgaben und Dateien übernimmt',
    ],
    keywords: phrases(`
      neuer mitarbeiter, neue kollegin, neuer kollege, neueinstellung, onboarding, offboarding, eintritt, austritt, letzter tag,
      kündigung, kuendigung, gekündigt, entlassen, wechselt abteilung, abteilungswechsel, elternzeit, praktikant, werkstudent,
      leiharbeiter, freelancer fängt an, laptop zurückgeben, schlüssel abgeben, rente
    `),
  },
  'new-supplier': {
    title: 'Ich möchte ein neues Tool, einen neuen Anbieter oder KI nutzen',
    first: [
      'Fragen Sie uns, bevor Sie sich anmelden, testen oder kaufen.',
      'Beschreiben Sie, wozu es dient und welche Daten hineinkämen.',
      'Nutzen Sie bis zur Antwort, was schon freigegeben ist.',
    ],
    doNot: [
      'Geben Sie keine Kundendaten, Personaldaten oder anderen Daten der Organisation ein, auch nicht zum Ausprobieren.',
      'Stimmen Sie keinen Bedingungen im Namen der Organisation zu.',
    ],
    include: [
      'Name und Webseite des Anbieters',
      'Wozu es dient, und wer es nutzen würde',
      'Welche Daten hineinkämen',
      'Bis wann Sie es brauchen',
    ],
    keywords: phrases(`
      neues tool, neue software, neue app, neuer lieferant, neuer dienstleister, neuer anbieter, cloud dienst, cloud, saas, ki,
      chatgpt, chat gpt, copilot, künstliche intelligenz, übersetzungsprogramm, deepl, darf ich nutzen, darf ich installieren,
      software installieren, browser erweiterung, testzugang, probeabo, abo, schatten it, dropbox
    `),
  },
  'contract-question': {
    title: 'Ich habe eine Frage zu Vertrag oder Geheimhaltung',
    first: [
      'Senden Sie uns das Dokument, bevor jemand unterschreibt.',
      'Sagen Sie uns, was die andere Seite sehen, tun oder bekommen soll.',
      'Halten Sie Vertrauliches zurück, bis beide Seiten die Vereinbarung unterschrieben haben.',
    ],
    doNot: [
      'Unterschreiben Sie nicht für die Organisation, wenn Sie dazu nicht befugt sind.',
      'Streichen Sie keine Sicherheitsklauseln, damit es schneller geht.',
    ],
    include: [
      'Das Dokument, und wer die andere Seite ist',
      'Worum es geht, und bis wann',
      'Welche Daten oder Systeme betroffen sind',
    ],
    keywords: phrases(`
      vertrag, nda, geheimhaltungsvereinbarung, vertraulichkeitsvereinbarung, verschwiegenheit, geheimhaltung, vertrag unterschreiben,
      wer darf unterschreiben, avv, auftragsverarbeitung, adv vertrag, agb, lieferantenvertrag, freelancer vertrag, haftung,
      vertragsklausel, sicherheitsanlage, sla, vertrag endet, rechtsfrage
    `),
  },
  'customer-questionnaire': {
    title: 'Ein Kunde fragt nach unserer Sicherheit',
    first: [
      'Senden Sie uns den Fragebogen, wie er kam, mit der Frist.',
      'Sagen Sie uns, um welchen Kunden und welchen Vertrag es geht.',
      'Lassen Sie den Kunden wissen, dass die Antwort in Arbeit ist.',
    ],
    doNot: [
      'Antworten Sie nicht auf gut Glück: Antworten können Vertragsbestandteil werden.',
      'Senden Sie keine internen Richtlinien, Berichte oder Netzpläne.',
    ],
    include: ['Der Fragebogen, und bis wann', 'Kunde, Produkt und Ansprechperson', 'Was schon zugesagt wurde'],
    keywords: phrases(`
      fragebogen, sicherheitsfragebogen, kundenfragebogen, kunde fragt nach sicherheit, lieferantenbewertung, lieferantenauskunft,
      selbstauskunft, tisax, soc 2, iso zertifikat, haben wir ein zertifikat, zertifikat anfordern, ausschreibung, angebot,
      rfp, excel mit 200 fragen, due diligence, pentest bericht, vda isa
    `),
  },
  'policy-question': {
    title: 'Ich habe eine Frage zu einer Regel oder brauche eine Ausnahme',
    first: [
      'Fragen Sie uns, bevor Sie handeln; Fragen kostet nichts.',
      'Brauchen Sie eine Ausnahme: Sagen Sie, wofür, wie lange und wie Sie so lange für Sicherheit sorgen.',
      'Halten Sie sich an die Regel, bis es eine Antwort gibt.',
    ],
    doNot: [
      'Umgehen Sie eine Regel nicht stillschweigend.',
      'Nehmen Sie ein „Das geht schon“ aus dem Team nicht als Erlaubnis.',
    ],
    include: ['Welche Regel, und was Sie vorhaben', 'Warum sie im Weg steht', 'Für wie lange, und für wen'],
    keywords: phrases(`
      richtlinie, sicherheitsrichtlinie, regel, darf ich, ist das erlaubt, erlaubt, verboten, vorschrift, ausnahme,
      ausnahmegenehmigung, wo steht die richtlinie, private nutzung, privates handy, byod, homeoffice, home office, heimarbeit,
      clean desk, welche klassifizierung, vertraulich oder intern, frage
    `),
  },
  travel: {
    title: 'Ich reise mit Arbeitsgeräten ins Ausland',
    first: [
      'Sagen Sie uns mindestens eine Woche vorher, wohin und wann: Manche Länder verlangen ein leeres Gerät.',
      'Nehmen Sie nur mit, was Sie an Geräten und Daten brauchen, und installieren Sie vorher alle Updates.',
      'Speichern Sie unsere Nummer, damit Sie uns aus dem Ausland auch ohne E-Mail erreichen.',
    ],
    doNot: [
      'Lassen Sie Geräte nicht im Hotelzimmer, im Auto oder im aufgegebenen Gepäck.',
      'Laden Sie nicht an fremden USB-Buchsen, und nutzen Sie öffentliches WLAN nur mit unserem VPN.',
    ],
    include: [
      'Länder und Termine der Reise',
      'Geräte und Daten, die Sie mitnehmen möchten',
      'Welche Systeme Sie unterwegs brauchen',
    ],
    keywords: phrases(`
      reise, dienstreise, geschäftsreise, geschaeftsreise, ausland, auslandsreise, nach china, usa, grenzkontrolle, zoll, hotel wlan,
      öffentliches wlan, flughafen, roaming, vpn im ausland, arbeiten im ausland, workation, urlaub mit laptop, konferenz,
      messe, leihgerät, reiselaptop
    `),
  },
  disposal: {
    title: 'Ich möchte ein Gerät oder Papiere loswerden',
    first: [
      'Geben Sie Geräte und Datenträger bei uns ab: Sie werden zuerst gelöscht, mit Nachweis.',
      'Werfen Sie vertrauliche Papiere in die verschlossene Tonne oder den Aktenvernichter.',
      'Halten Sie alles unter Verschluss, bis es abgeholt wird.',
    ],
    doNot: [
      'Werfen Sie keine Geräte, Datenträger oder vertraulichen Papiere in den gewöhnlichen Müll.',
      'Verschenken oder verkaufen Sie keine Geräte, und verlassen Sie sich nicht auf „Löschen“ oder „Formatieren“.',
    ],
    include: ['Was und wie viel es ist', 'Was darauf gespeichert war', 'Wo es steht'],
    keywords: phrases(`
      entsorgen, entsorgung, wegwerfen, loswerden, alter laptop, altes handy, alter computer, alter drucker, kopierer, festplatte,
      ssd, daten löschen, platte löschen, aktenvernichter, schreddern, schredder, shredder, papiertonne, datentonne, recycling,
      elektroschrott, kaputter laptop, spenden, altgeräte verkaufen
    `),
  },
  'project-review': {
    title: 'Mein Projekt braucht eine Sicherheitsprüfung',
    first: [
      'Kommen Sie früh zu uns: während der Planung, nicht kurz vor dem Start.',
      'Beschreiben Sie auf einer Seite, was entsteht, für wen und mit welchen Daten.',
      'Nennen Sie uns Ihre Meilensteine, damit die Prüfung hineinpasst.',
    ],
    doNot: [
      'Gehen Sie nicht in Betrieb, bevor die Prüfung fertig ist.',
      'Testen Sie nicht mit echten Kundendaten oder Personaldaten.',
    ],
    include: [
      'Ziel, Ansprechperson und Meilensteine des Projekts',
      'Beteiligte Daten und Systeme',
      'Lieferanten und Cloud-Dienste',
      'Der Tag, an dem es losgeht',
    ],
    keywords: phrases(`
      projekt, neues projekt, sicherheitsprüfung, sicherheitspruefung, sicherheitsfreigabe, risikoanalyse, risikobewertung,
      go live, golive, freigabe, bedrohungsanalyse, pentest, penetrationstest, dsfa, datenschutz folgenabschätzung,
      sicherheitsanforderungen, sicherheitskonzept, security by design, neue webseite, neues system, migration, änderung
    `),
  },
  training: {
    title: 'Ich habe eine Frage zur Sicherheitsschulung',
    first: [
      'Sehen Sie in Ihre Einladung: Dort steht, was bis wann fällig ist.',
      'Sagen Sie uns, wenn ein Kurs nicht aufgeht, nicht passt oder nicht als erledigt zählt.',
      'Sind Sie unsicher, ob die Einladung echt ist, fragen Sie uns vor dem Klick.',
    ],
    doNot: ['Lassen Sie niemand anderen den Kurs für Sie machen.'],
    include: [
      'Welcher Kurs, und wann er fällig ist',
      'Was nicht geht, mit der genauen Meldung',
      'Was Sie gern lernen würden, falls etwas fehlt',
    ],
    keywords: phrases(`
      schulung, sicherheitsschulung, unterweisung, awareness, e-learning, elearning, kurs, pflichtschulung, quiz, zertifikat,
      teilnahmebescheinigung, schulung überfällig, schulung ueberfaellig, erinnerung, kurs geht nicht auf, phishing test,
      phishing simulation, lernen, auffrischung, datenschutzschulung, neue mitarbeiter schulung
    `),
  },
}
