import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** The responsibilities that the 31 leave open, in short. */
export const secondTierResponsibilities: Wording['responsibilities'] = {
  'TM-6': {
    text: 'Rollen, Verantwortlichkeiten und Befugnisse der Sicherheit zuweisen und bekannt machen.',
    why: 'Abschnitt 5.3 und A.5.2 wollen, dass alle wissen, wer was tut und wer entscheiden darf.',
  },
  'TM-7': {
    text: 'Das Managementsystem für Informationssicherheit in festen Abständen bewerten und über Änderungen entscheiden.',
    why: 'Die Abschnitte 9.3.1 bis 9.3.3 wollen eine Bewertung durch die Spitze, mit Eingaben, Beschlüssen und Protokoll.',
  },
  'PL-7': {
    text: 'Geltungsbereich und Kontext des Managementsystems aktuell halten.',
    why: 'Die Abschnitte 4.1 bis 4.3 veralten, sobald sich die Organisation oder ihr Umfeld ändert.',
  },
  'PL-8': {
    text: 'Änderungen am Managementsystem planen, bevor sie vorgenommen werden.',
    why: 'Abschnitt 6.3 will, dass Änderungen überlegt vorgenommen werden.',
  },
  'PL-9': {
    text: 'Unvereinbare Aufgaben auf verschiedene Personen verteilen.',
    why: 'A.5.3 will, dass niemand allein Schaden anrichten und ihn verbergen kann.',
  },
  'RO-1': {
    text: 'Über die Behandlung der eigenen Risiken entscheiden und das Restrisiko annehmen.',
    why: 'Abschnitt 6.1.3 behält diese Zustimmung den Risikoverantwortlichen vor, 8.3 setzt sie um.',
  },
  'RO-2': {
    text: 'An der Beurteilung der eigenen Risiken mitwirken.',
    why: 'Abschnitt 6.1.2 will für jedes Risiko jemanden, der dafür einsteht.',
  },
  'IO-1': {
    text: 'Informationen klassifizieren und für ihre Kennzeichnung sorgen.',
    why: 'A.5.12 und A.5.13 wollen Schutz nach dem Wert der Information.',
  },
  'IO-2': {
    text: 'Bestimmen, wie Informationen weitergegeben, maskiert und gelöscht werden dürfen.',
    why: 'A.5.14, A.8.10 und A.8.11 brauchen jemanden, der weiß, wozu die Information dient.',
  },
  'LM-1': {
    text: 'Vom eigenen Team täglich sicheres Arbeiten erwarten und es dabei unterstützen.',
    why: 'A.5.4 macht Sicherheit zum Teil der Führung.',
  },
  'LM-2': {
    text: 'Rechtzeitig melden, wer eintritt, die Aufgabe wechselt oder geht.',
    why: 'A.5.18 und A.6.5 wirken nur, wenn Personalabteilung und IT davon erfahren.',
  },
  'DO-1': {
    text: 'Dokumente aktuell, freigegeben und verfügbar halten.',
    why: 'Die Abschnitte 7.5.1 bis 7.5.3 und A.5.37 wollen, dass alle nach der richtigen Fassung arbeiten.',
  },
  'DO-2': {
    text: 'Aufzeichnungen schützen, solange sie aufbewahrt werden müssen.',
    why: 'A.5.33 will Nachweise, die Verlust, Schaden und Fälschung überstehen.',
  },
  'ME-1': {
    text: 'Messen, wie gut Sicherheit wirkt, und die Zahlen auswerten.',
    why: 'Abschnitt 9.1 fragt, wer misst und wer auswertet; 6.2 gibt die Ziele vor.',
  },
  'CO-1': {
    text: 'Die nötige Kompetenz für Sicherheitsrollen bestimmen und Nachweise aufbewahren.',
    why: 'Abschnitt 7.2 will Kompetenz gesichert und belegt sehen.',
  },
  'AC-1': {
    text: 'Den Kontakt zu Behörden pflegen und ihre Fristen kennen.',
    why: 'A.5.5 will wissen, wen man anruft, bevor es eilt.',
  },
  'TI-1': {
    text: 'Mit Fachgruppen und Verbänden in Verbindung bleiben.',
    why: 'A.5.6 will Wissen und Warnungen von außen.',
  },
  'TI-2': {
    text: 'Erkenntnisse über Bedrohungen sammeln, bewerten und weitergeben.',
    why: 'A.5.7 will, dass sich die Abwehr nach dem richtet, was Angreifer wirklich tun.',
  },
  'PS-1': {
    text: 'Sicherheit in das Projekt bringen, von der Planung bis zur Übergabe.',
    why: 'A.5.8 will sie in jedem Projekt, gleich welcher Art.',
  },
  'AA-1': {
    text: 'Identitäten und Zugangsrechte wie genehmigt einrichten, ändern und entfernen.',
    why: 'A.5.15 bis A.5.18 wollen für jedes Recht einen Grund und ein Ende.',
  },
  'AA-2': {
    text: 'Privilegierte Rechte, Zugriffsbeschränkungen und Anmeldung sicher verwalten.',
    why: 'A.8.2 bis A.8.5 schützen die Rechte, die am meisten Schaden anrichten können.',
  },
  'JL-1': {
    text: 'Eintritt, Wechsel und Austritt koordinieren, samt Rückgabe von Werten.',
    why: 'A.5.11 und A.6.5 fallen zwischen Personalabteilung und IT, wenn niemand beide Enden hält.',
  },
  'SU-1': {
    text: 'Die Sicherheit der eigenen Lieferanten beurteilen und überwachen.',
    why: 'A.5.19 bis A.5.22 reichen von der Auswahl bis zu jeder späteren Änderung.',
  },
  'SU-2': {
    text: 'Die Nutzung von Cloud-Diensten regeln, von der Auswahl bis zum Ausstieg.',
    why: 'A.5.23 will geklärt haben, wer was sichert und wie man wieder herauskommt.',
  },
  'IM-1': {
    text: 'Auf Vorfälle vorbereiten und die Meldewege offen halten.',
    why: 'A.5.24 und A.6.8 wollen Rollen, Pläne und Wege, bevor etwas geschieht.',
  },
  'IM-2': {
    text: 'Meldungen beurteilen, Vorfälle feststellen und Lehren ziehen.',
    why: 'A.5.25 und A.5.27 wollen zu jeder Meldung eine Entscheidung und aus jedem Vorfall eine Lehre.',
  },
  'IR-1': {
    text: 'Auf Vorfälle reagieren: eindämmen, beseitigen, wiederherstellen.',
    why: 'A.5.26 will Menschen, die den Plan kennen und danach handeln.',
  },
  'EK-1': {
    text: 'Beweise sichern und aufbewahren.',
    why: 'A.5.28 will Spuren, die einer späteren Prüfung standhalten.',
  },
  'BC-1': {
    text: 'Informationen auch während einer Störung sicher halten.',
    why: 'A.5.29 will Sicherheit, die hält, wenn der Alltag es nicht tut.',
  },
  'BC-2': {
    text: 'Planen, testen und pflegen, wie die IT nach einem Ausfall wiederkommt.',
    why: 'A.5.30 will die Wiederherstellung erprobt sehen, bevor man sie braucht.',
  },
  'DP-1': {
    text: 'Zum Schutz personenbezogener Daten beraten und ihn überwachen.',
    why: 'A.5.34 und A.5.31 verweisen auf das Datenschutzrecht; für die Verarbeitung steht weiter die Leitung ein.',
  },
  'PH-1': {
    text: 'Steuern, wer Standorte, Räume und Sicherheitsbereiche betreten darf.',
    why: 'A.7.1 bis A.7.4 und A.7.6 halten fern, wer dort nichts zu suchen hat.',
  },
  'PH-2': {
    text: 'Geräte, Strom und Verkabelung vor Schaden und Ausfall schützen.',
    why: 'A.7.5, A.7.8 und A.7.11 bis A.7.13 sichern, worauf alles andere läuft.',
  },
  'PH-3': {
    text: 'Auf aufgeräumte Schreibtische, auf Geräte und Medien unterwegs und auf sichere Entsorgung achten.',
    why: 'A.7.7, A.7.9, A.7.10 und A.7.14 schützen, was leicht liegen bleibt.',
  },
  'OP-1': {
    text: 'Datensicherung, Redundanz und Kapazität betreiben und das Zurückspielen erproben.',
    why: 'A.8.6, A.8.13 und A.8.14 wollen, dass Daten und Dienste da sind, wenn man sie braucht.',
  },
  'OP-2': {
    text: 'Protokolle führen, Systeme überwachen und ihre Uhren abgleichen.',
    why: 'A.8.15 bis A.8.17 machen es möglich, einen Angriff zu bemerken und nachzuvollziehen.',
  },
  'OP-3': {
    text: 'Konfiguration, Installationen, mächtige Werkzeuge und Änderungen steuern.',
    why: 'A.8.9, A.8.18, A.8.19 und A.8.32 wollen keine Änderung, die niemand beschlossen hat.',
  },
  'OP-4': {
    text: 'Verhindern, dass Daten abfließen und jemand auf schädliche Webseiten gerät.',
    why: 'A.8.12 und A.8.23 achten auf beide Richtungen des Verkehrs.',
  },
  'KC-1': {
    text: 'Kryptografische Schlüssel ihr Leben lang verwalten, zu zweit.',
    why: 'A.8.24 taugt nur so viel wie die Sorgfalt im Umgang mit den Schlüsseln.',
  },
  'SD-1': {
    text: 'Sicherheit in die Softwareentwicklung einbauen, vom Entwurf bis zu Test und Auslagerung.',
    why: 'A.8.25 bis A.8.31 wollen Software, die durch ihre Entstehung sicher ist.',
  },
  'SD-2': {
    text: 'Quellcode und Testdaten schützen.',
    why: 'A.8.4 und A.8.33 sichern, womit in der Entwicklung gearbeitet wird.',
  },
  'RW-1': {
    text: 'Regeln für das mobile Arbeiten festlegen und alltagstauglich halten.',
    why: 'A.6.7 will Informationen zu Hause so sicher wie im Büro.',
  },
  'EA-1': {
    text: 'Über Ausnahmen von den Regeln entscheiden, mit Grund, Ausgleich und Enddatum.',
    why: 'Abschnitt 6.1.3 und A.5.1 lassen keinen Raum für stillschweigend getragene Risiken.',
  },
}
