/** Messages about comments that silence nothing. */
export const messages = {
  unnamed: {
    en: 'This comment names no rule, so it silences nothing. Write behind it the rule, a colon and a reason.',
    de: 'Dieser Kommentar nennt keine Regel und unterdrückt deshalb nichts. Schreiben Sie die Regel, einen Doppelpunkt und einen Grund dahinter.',
    fr: 'Ce commentaire ne nomme aucune règle : il ne masque rien. Écrivez à la suite la règle, un deux-points et une raison.',
  },
  noReason: {
    en: 'This comment says no reason, so it silences nothing yet. Write behind a colon why the finding need not be mended here.',
    de: 'Dieser Kommentar nennt keinen Grund und unterdrückt deshalb noch nichts. Schreiben Sie hinter einen Doppelpunkt, warum der Befund hier nicht behoben werden muss.',
    fr: 'Ce commentaire ne donne pas de raison : il ne masque encore rien. Écrivez après un deux-points pourquoi le constat n’a pas à être corrigé ici.',
  },
  unknown: {
    en: 'There is no rule “{rule}”, so this comment silences nothing. Write the id that stands with the finding.',
    de: 'Es gibt keine Regel „{rule}“, also unterdrückt dieser Kommentar nichts. Schreiben Sie die Kennung, die beim Befund steht.',
    fr: 'Il n’y a pas de règle « {rule} » : ce commentaire ne masque rien. Écrivez l’identifiant qui figure avec le constat.',
  },
  misspelt: {
    en: 'There is no rule “{rule}”, so this comment silences nothing. Did you mean “{better}”?',
    de: 'Es gibt keine Regel „{rule}“, also unterdrückt dieser Kommentar nichts. Meinten Sie „{better}“?',
    fr: 'Il n’y a pas de règle « {rule} » : ce commentaire ne masque rien. Vouliez-vous dire « {better} » ?',
  },
  refused: {
    en: 'A comment cannot silence what “{rule}” finds here: it silences hints, information and wording only. Mend what was found, or let somebody with authority accept it under “exceptions”, where that is possible.',
    de: 'Was „{rule}“ hier findet, kann ein Kommentar nicht unterdrücken: Er unterdrückt nur Hinweise, Informationen und Fragen des Wortlauts. Beheben Sie den Befund, oder lassen Sie ihn, wo das möglich ist, unter „exceptions“ von jemandem mit Befugnis akzeptieren.',
    fr: 'Un commentaire ne peut masquer ce que « {rule} » constate ici : il ne masque que des conseils, des informations et des questions de rédaction. Corrigez le constat ou, là où c’est possible, faites-le accepter sous « exceptions » par quelqu’un qui en a le pouvoir.',
  },
  idle: {
    en: 'This comment is no longer needed: “{rule}” finds nothing on the line below. Remove it, so that it does not silence something else one day.',
    de: 'Dieser Kommentar wird nicht mehr gebraucht: „{rule}“ findet in der Zeile darunter nichts. Entfernen Sie ihn, damit er nicht eines Tages etwas anderes unterdrückt.',
    fr: 'Ce commentaire n’est plus nécessaire : « {rule} » ne constate rien à la ligne suivante. Retirez-le, pour qu’il ne masque pas un jour autre chose.',
  },
  change: { en: 'Change to “{better}”', de: 'In „{better}“ ändern', fr: 'Remplacer par « {better} »' },
} as const
