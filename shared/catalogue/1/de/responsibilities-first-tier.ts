import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** What each of the 31 responsibilities means, and why it is asked for. */
export const firstTierResponsibilities: Wording['responsibilities'] = {
  'TM-1': {
    text: 'Die Informationssicherheit sichtbar anführen und für sie einstehen.',
    why: 'Abschnitt 5.1 verlangt ein Engagement, das man sieht; A.5.4 trägt es in den Führungsalltag.',
  },
  'TM-2': {
    text: 'Über die Sicherheitsleitlinie und die daraus folgenden Ziele entscheiden.',
    why: 'Die Abschnitte 5.2 und 6.2 brauchen eine Richtung, die nur die Spitze geben kann; A.5.1 baut darauf auf.',
  },
  'TM-3': {
    text: 'Sicherheit zum Teil der täglichen Arbeit machen, nicht zu einer Aufgabe daneben.',
    why: 'Abschnitt 5.1 verlangt, das Managementsystem mit dem Geschäft zu verweben, und 8.1, es dort zu betreiben.',
  },
  'TM-4': {
    text: 'Die Menschen, die Zeit und das Geld bereitstellen, die Sicherheit braucht.',
    why: 'Die Abschnitte 5.1 und 7.1 machen Ressourcen zur Chefsache, denn nur dort kann man sie bewilligen.',
  },
  'TM-5': {
    text: 'Allen sagen, warum Sicherheit wichtig ist und was von ihnen erwartet wird.',
    why: 'Die Abschnitte 7.3 und 7.4 leben von glaubwürdigen Botschaften, und nach 5.1 sollen sie von oben kommen.',
  },

  'PL-1': {
    text: 'Aufbau und Betrieb des Managementsystems für Informationssicherheit begleiten und steuern.',
    why: 'Die Abschnitte 4.4 und 8.1 brauchen jemanden, der das Ganze zusammenhält; 5.3 will diese Person benannt sehen.',
  },
  'PL-2': {
    text: 'Der Geschäftsleitung berichten, wie gut das Managementsystem für Informationssicherheit wirkt.',
    why: 'Abschnitt 5.3 will diese Berichte ausdrücklich zugewiesen haben, und 9.3.2 braucht sie für die Bewertung.',
  },
  'PL-3': {
    text: 'Interne Audits und Managementbewertungen planen und koordinieren, ohne auf Ergebnisse einzuwirken.',
    why: 'Die Abschnitte 9.2.2 und 9.3.1 wollen beides in festen Abständen; koordiniert wird der Termin, nicht das Urteil.',
  },
  'PL-4': {
    text: 'Den Prozess führen, mit dem Sicherheitsrisiken gefunden, beurteilt und behandelt werden.',
    why: 'Die Abschnitte 6.1, 8.2 und 8.3 wollen ein wiederholbares Vorgehen; darin entscheiden die Risikoverantwortlichen.',
  },
  'PL-5': {
    text: 'Die Reaktion auf Sicherheitsvorfälle leiten und ihre Lehren weitertragen.',
    why: 'Die Maßnahmen A.5.24 bis A.5.28 umfassen Vorbereiten, Entscheiden, Reagieren, Lernen und Beweissicherung.',
  },
  'PL-6': {
    text: 'Sicherstellen, dass das Managementsystem für Informationssicherheit die ISO 27001 erfüllt.',
    why: 'Abschnitt 5.3 will genau dies ausdrücklich zugewiesen haben; A.5.36 prüft, ob Regeln eingehalten werden.',
  },

  'AO-1': {
    text: 'Ein vollständiges und aktuelles Verzeichnis der Werte und ihrer Verantwortlichen führen.',
    why: 'A.5.9 verlangt es, denn niemand schützt, was niemand verzeichnet hat.',
  },
  'AO-2': {
    text: 'Festlegen, wie Werte genutzt werden dürfen, und es für die Nutzenden aufschreiben.',
    why: 'A.5.10 will Nutzungsregeln, die man nachlesen kann.',
  },
  'AO-3': {
    text: 'Dafür sorgen, dass Werte ihr Leben lang so geschützt sind, wie ihr Schutzbedarf es verlangt.',
    why: 'A.5.12 und A.5.13 ordnen nach Schutzbedarf, die Maßnahmen zu Geräten und Medien setzen es um.',
  },
  'AO-4': {
    text: 'Regelmäßig prüfen, wer Zugang zu einem Wert hat, und unpassende Rechte ändern lassen.',
    why: 'Nach A.5.18 folgen Rechte der Aufgabe: Die verantwortliche Person entscheidet, die IT führt aus.',
  },

  'HR-1': {
    text: 'Bewerberinnen und Bewerber vor dem Eintritt überprüfen, soweit das Recht es erlaubt und die Stelle es erfordert.',
    why: 'A.6.1 will, dass die Organisation weiß, wem sie vertraut, bevor sie es tut.',
  },
  'HR-2': {
    text: 'Vertraulichkeit und Sicherheitspflichten unterschreiben lassen, bevor jemand Zugang erhält.',
    why: 'A.6.2 und A.6.6 machen Verschwiegenheit verbindlich, auch nach dem Austritt.',
  },
  'HR-3': {
    text: 'Sicherheitsschulungen für alle organisieren und die Teilnahme festhalten.',
    why: 'Die Abschnitte 7.2 und 7.3 sowie A.6.3 wollen Menschen, die wissen, was zu tun ist, und den Nachweis dafür.',
  },
  'HR-4': {
    text: 'Ein faires und bekanntes Verfahren für Verstöße gegen die Sicherheitsregeln pflegen.',
    why: 'A.6.4 will Folgen, die für alle gleich und vorher bekannt sind.',
  },

  'IT-1': {
    text: 'Technische Schutzmaßnahmen einrichten und wirksam halten.',
    why: 'Vieles, was 8.1 und 8.3 planen, und das meiste aus dem technischen Teil von Anhang A wird in der IT umgesetzt.',
  },
  'IT-2': {
    text: 'Netzwerke und Systeme schützen und auf Angriffe überwachen.',
    why: 'A.8.20 bis A.8.22 wollen gesicherte, getrennte Netze; A.8.7, A.8.9 und A.8.16 schützen, was darin läuft.',
  },
  'IT-3': {
    text: 'Regelmäßig nach Schwachstellen suchen, Systeme durch Probeangriffe testen lassen und Lücken schließen.',
    why: 'A.8.8 will Schwachstellen finden, bevor andere es tun; A.8.34 will, dass Prüfungen keinen Schaden anrichten.',
  },

  'LC-1': {
    text: 'Wissen, welche Gesetze und Vorschriften gelten, und dafür sorgen, dass sie eingehalten werden.',
    why: 'A.5.31 will die Anforderungen erfasst und erfüllt sehen; A.5.32 bis A.5.34 nennen die häufigsten.',
  },
  'LC-2': {
    text: 'Richtlinien und Verfahren prüfen und ihre Freigabe vorbereiten.',
    why: 'Nach 7.5.2 werden Dokumente geprüft, bevor sie gelten; über die Leitlinie selbst entscheidet nach 5.2 die Spitze.',
  },
  'LC-3': {
    text: 'Dafür sorgen, dass Verträge mit Dritten die nötigen Sicherheitsanforderungen enthalten.',
    why: 'A.5.20 will Sicherheit schriftlich, denn ein Lieferant schuldet nur, was im Vertrag steht.',
  },

  'IA-1': {
    text: 'Das Managementsystem für Informationssicherheit unabhängig und in festen Abständen auditieren.',
    why: 'Die Abschnitte 9.2.1 und 9.2.2 wollen einen unparteiischen Blick: Niemand prüft die eigene Arbeit.',
  },
  'IA-2': {
    text: 'Der Geschäftsleitung berichten, was die Audits ergeben haben.',
    why: 'Nach 9.2.2 sollen Ergebnisse die erreichen, die handeln können, und 9.3.2 nimmt sie in die Bewertung auf.',
  },
  'IA-3': {
    text: 'Verbesserungen empfehlen und die Umsetzung anderen überlassen.',
    why: 'Die Abschnitte 10.1 und 10.2 leben von solchem Rat; wer ihn selbst umsetzt, verliert die Unabhängigkeit.',
  },

  'AE-1': {
    text: 'Die Sicherheitsrichtlinien und Verfahren kennen und befolgen.',
    why: 'Abschnitt 7.3 will, dass alle ihren Teil kennen; A.5.4 und A.6.2 machen daraus Erwartung und Pflicht.',
  },
  'AE-2': {
    text: 'Vorfälle, Schwachstellen und alles, was nicht stimmt, sofort melden.',
    why: 'A.6.8 will einen schnellen und einfachen Meldeweg, denn selten bemerkt es zuerst eine Fachkraft.',
  },
  'AE-3': {
    text: 'An Sicherheitsschulungen teilnehmen.',
    why: 'Abschnitt 7.3 und A.6.3 wirken nur, wenn die Menschen dabei sind.',
  },
}
