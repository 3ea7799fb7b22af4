import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** The roles, what they are for, and who usually holds them. */
export const roles: Wording['roles'] = {
  'top-management': {
    title: 'Geschäftsleitung',
    summary: 'Führt die Informationssicherheit, gibt die Richtung vor und stellt die Mittel bereit.',
    typicalHolder: 'Vorstand, Geschäftsführung oder oberster Führungskreis',
  },
  'project-lead': {
    title: 'Projektleitung',
    summary: 'Baut das Managementsystem für Informationssicherheit auf, hält es am Laufen und berichtet darüber.',
    typicalHolder: 'Ein Mitglied der Leitung, die IT-Leitung oder eine andere erfahrene Führungskraft',
  },
  'asset-ownership': {
    title: 'Verantwortung für Werte (Assets)',
    summary: 'Kümmert sich um das, worauf die Organisation angewiesen ist: kennt es, schützt es, regelt den Gebrauch.',
    typicalHolder: 'IT oder Personalabteilung, je nach Wert',
  },
  'human-resources': {
    title: 'Personalabteilung',
    summary: 'Bringt Sicherheit in Einstellung, Verträge, Schulung und Austritt.',
    typicalHolder: 'Das Team der Personalabteilung',
  },
  'it-department': {
    title: 'IT-Abteilung',
    summary: 'Richtet den technischen Schutz ein, hält ihn wirksam und prüft ihn.',
    typicalHolder: 'Das IT-Team oder sein Dienstleister',
  },
  'legal-and-compliance': {
    title: 'Recht und Compliance',
    summary: 'Sorgt dafür, dass Gesetze, Verträge und eigene Regeln bekannt sind und eingehalten werden.',
    typicalHolder: 'Rechtsabteilung oder Compliance-Beauftragte; in kleinen Organisationen auch die Projektleitung',
  },
  'internal-audit': {
    title: 'Internes Audit',
    summary: 'Prüft mit unabhängigem Blick, ob das System so arbeitet, wie es soll.',
    typicalHolder: 'Eine Person, die vom Geprüften unabhängig ist, aus dem Haus oder von außen',
  },
  'all-employees': {
    title: 'Alle Beschäftigten',
    summary: 'Alle halten die Regeln ein, lernen dazu und melden, wenn etwas nicht stimmt.',
    typicalHolder: 'Alle, die hier arbeiten',
  },

  'risk-owner': {
    title: 'Risikoverantwortung',
    summary: 'Steht für ein Risiko ein: entscheidet, wie es behandelt wird, und trägt, was übrig bleibt.',
    typicalHolder: 'Die Leitung des Bereichs, den das Risiko träfe',
  },
  'information-owner': {
    title: 'Verantwortung für Informationen oder Prozesse',
    summary: 'Bestimmt, wie schutzbedürftig Informationen sind und wie man sie kennzeichnet, weitergibt und löscht.',
    typicalHolder: 'Die Leitung des Bereichs, der mit den Informationen arbeitet',
  },
  'line-managers': {
    title: 'Direkte Führungskräfte',
    summary: 'Sorgen dafür, dass Sicherheit im Alltag gelebt wird, und melden, wer kommt, wechselt oder geht.',
    typicalHolder: 'Alle, die ein Team leiten',
  },
  'document-owner': {
    title: 'Verantwortung für Dokumente und Aufzeichnungen',
    summary: 'Hält Dokumente aktuell, freigegeben und auffindbar und bewahrt Aufzeichnungen sicher auf.',
    typicalHolder: 'Qualitätsmanagement oder das Büro der Projektleitung',
  },
  'measurement-owner': {
    title: 'Verantwortung für Messungen',
    summary: 'Sorgt dafür, dass Sicherheit gemessen wird und jemand aus den Zahlen Schlüsse zieht.',
    typicalHolder: 'Controlling oder Qualitätsmanagement',
  },
  'competence-owner': {
    title: 'Verantwortung für Kompetenz',
    summary: 'Weiß, was Sicherheitsrollen können müssen, und bewahrt die Nachweise auf.',
    typicalHolder: 'Personalentwicklung',
  },
  'authority-contact': {
    title: 'Kontakt zu Behörden',
    summary: 'Spricht mit Aufsicht, Polizei und Notfallteams und kennt deren Fristen.',
    typicalHolder: 'Rechtsabteilung oder Projektleitung',
  },
  'threat-intelligence-contact': {
    title: 'Kontakt zu Fachgruppen und Bedrohungslage',
    summary: 'Verfolgt, was Angreifer tun und wovor Fachleute warnen, und gibt es weiter.',
    typicalHolder: 'Eine Fachkraft für Sicherheit',
  },
  'project-security-lead': {
    title: 'Sicherheitsverantwortung im Projekt',
    summary: 'Bringt Sicherheit vom ersten Tag an in ein Projekt.',
    typicalHolder: 'Ein Mitglied des Projektteams, je Projekt eines',
  },
  'access-administrator': {
    title: 'Verwaltung von Identitäten und Zugängen',
    summary: 'Richtet Konten und Rechte ein, ändert und entfernt sie, wie andere es genehmigt haben.',
    typicalHolder: 'Systemadministration, die selbst keine Zugänge genehmigt',
  },
  'joiner-mover-leaver-coordinator': {
    title: 'Koordination von Eintritt, Wechsel und Austritt',
    summary: 'Sorgt dafür, dass zwischen Personalabteilung und IT niemand aus dem Blick gerät.',
    typicalHolder: 'Personalverwaltung',
  },
  'supplier-owner': {
    title: 'Verantwortung für Lieferanten und Cloud-Dienste',
    summary: 'Achtet auf die Sicherheit eines Lieferanten, von der Auswahl bis zum Ausstieg.',
    typicalHolder: 'Wer den Dienst am meisten nutzt, je Lieferant eine Person',
  },
  'incident-manager': {
    title: 'Vorfallsleitung',
    summary: 'Bereitet auf Vorfälle vor, beurteilt Meldungen und leitet die Reaktion.',
    typicalHolder: 'Projektleitung oder Sicherheitsmanagement',
  },
  'incident-responders': {
    title: 'Einsatzteam für Vorfälle',
    summary: 'Dämmt einen Vorfall ein und stellt den Normalzustand wieder her.',
    typicalHolder: 'IT-Fachleute, oft mit einem Dienstleister in Bereitschaft',
  },
  'evidence-keeper': {
    title: 'Beweissicherung',
    summary: 'Sichert Spuren so, dass sie auch später noch zählen.',
    typicalHolder: 'Eine IT-Fachkraft mit forensischer Ausbildung',
  },
  'business-continuity-owner': {
    title: 'Verantwortung für die Geschäftsfortführung',
    summary: 'Sorgt dafür, dass die Arbeit weitergeht und sicher bleibt, wenn etwas Großes ausfällt.',
    typicalHolder: 'Betriebsleitung, immer mit Vertretung',
  },
  'data-protection-officer': {
    title: 'Datenschutzbeauftragte Person',
    summary: 'Berät zum Schutz personenbezogener Daten und überwacht ihn unabhängig.',
    typicalHolder: 'Fachkundige Person, intern oder extern, die nicht selbst über die Verarbeitung entscheidet',
  },
  'physical-security': {
    title: 'Gebäude und physische Sicherheit',
    summary: 'Schützt Gebäude, Räume und Geräte vor Eindringlingen, Feuer und Wasser.',
    typicalHolder: 'Gebäudemanagement',
  },
  'it-operations': {
    title: 'IT-Betrieb',
    summary: 'Betreibt Datensicherung, Protokollierung, Überwachung, Änderungen und Kapazität im Alltag.',
    typicalHolder: 'Systemadministration',
  },
  'key-custodian': {
    title: 'Schlüsselverwahrung',
    summary: 'Hält kryptografische Schlüssel sicher und nutzbar, nie allein.',
    typicalHolder: 'Zwei benannte Personen der Administration',
  },
  'secure-development-lead': {
    title: 'Leitung der sicheren Entwicklung',
    summary: 'Sorgt dafür, dass eigene Software sicher gebaut und geprüft wird.',
    typicalHolder: 'Entwicklungsleitung; nur wo Software geschrieben wird',
  },
  'remote-work-owner': {
    title: 'Verantwortung für mobiles Arbeiten',
    summary: 'Legt fest, wie man außerhalb des Büros sicher arbeitet.',
    typicalHolder: 'Personalabteilung gemeinsam mit der IT',
  },
  'exception-approver': {
    title: 'Genehmigung von Ausnahmen',
    summary: 'Entscheidet, ob eine Abweichung von unseren Regeln vertretbar ist und bis wann.',
    typicalHolder: 'Ein Mitglied der Geschäftsleitung oder ihres Risikoausschusses',
  },
}
