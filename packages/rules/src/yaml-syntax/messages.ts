import type { Sentence } from '../finding.ts'

/** What each cause is, and what to do about it. */
export const messages = {
  openQuote: {
    en: 'The quote {mark} that opens here is never closed: add {mark} where the text ends.',
    de: 'Das Anführungszeichen {mark}, das hier beginnt, wird nicht geschlossen: Setzen Sie {mark} an das Ende des Textes.',
    fr: 'Le guillemet {mark} ouvert ici n’est jamais fermé : ajoutez {mark} à la fin du texte.',
  },
  openBracket: {
    en: 'The bracket {bracket} that opens here is never closed: add {closing}, or indent the lines that belong inside.',
    de: 'Die Klammer {bracket}, die hier beginnt, wird nicht geschlossen: Ergänzen Sie {closing}, oder rücken Sie die Zeilen ein, die hineingehören.',
    fr: 'Le crochet ou l’accolade {bracket} ouvert ici n’est jamais fermé : ajoutez {closing}, ou indentez les lignes qui doivent s’y trouver.',
  },
  missingColon: {
    en: 'After “{text}” a colon is missing: a line here reads “key: value”.',
    de: 'Nach „{text}“ fehlt ein Doppelpunkt: Eine Zeile lautet hier „Schlüssel: Wert“.',
    fr: 'Il manque un deux-points après « {text} » : une ligne s’écrit ici « clé: valeur ».',
  },
  missingSpaceAfter: {
    en: 'After the colon in “{text}” a space is missing.',
    de: 'Nach dem Doppelpunkt in „{text}“ fehlt ein Leerzeichen.',
    fr: 'Il manque un espace après le deux-points dans « {text} ».',
  },
  missingSpaceBefore: {
    en: 'Before “#” a space is missing; only then a comment begins.',
    de: 'Vor „#“ fehlt ein Leerzeichen; erst dann beginnt ein Kommentar.',
    fr: 'Il manque un espace avant « # » : sans lui, ce n’est pas un commentaire.',
  },
  missingComma: {
    en: 'Before “{text}” a comma is missing, or this text contains “: ” and needs quotes.',
    de: 'Vor „{text}“ fehlt ein Komma, oder dieser Text enthält „: “ und braucht Anführungszeichen.',
    fr: 'Il manque une virgule avant « {text} », ou bien ce texte contient « : » et doit être entre guillemets.',
  },
  innerColon: {
    en: 'There is a second “: ” on this line. Put the text “{text}” in quotes, or the inner key on a line of its own.',
    de: 'In dieser Zeile steht ein zweites „: “. Setzen Sie den Text „{text}“ in Anführungszeichen oder den inneren Schlüssel auf eine eigene Zeile.',
    fr: 'Il y a un second « : » sur cette ligne. Mettez le texte « {text} » entre guillemets, ou la clé intérieure sur sa propre ligne.',
  },
  star: {
    en: '“{text}” begins with a star, which YAML reads as a reference to an anchor: put it in quotes.',
    de: '„{text}“ beginnt mit einem Stern, und den liest YAML als Verweis auf einen Anker: Setzen Sie es in Anführungszeichen.',
    fr: '« {text} » commence par un astérisque, que YAML lit comme un renvoi à une ancre : mettez-le entre guillemets.',
  },
  alias: {
    en: '“*{name}” refers to an anchor “&{name}”, and above there is none: correct the name, or write the value out.',
    de: '„*{name}“ verweist auf einen Anker „&{name}“, und darüber steht keiner: Berichtigen Sie den Namen, oder schreiben Sie den Wert aus.',
    fr: '« *{name} » renvoie à une ancre « &{name} », et il n’y en a pas plus haut : corrigez le nom, ou écrivez la valeur en entier.',
  },
  startsWith: {
    en: 'A text cannot begin with “{character}” unless it stands in quotes.',
    de: 'Ein Text kann nur in Anführungszeichen mit „{character}“ beginnen.',
    fr: 'Un texte ne peut commencer par « {character} » qu’entre guillemets.',
  },
  escape: {
    en: '“{text}” means nothing inside double quotes: write “\\\\” for a backslash, or use single quotes.',
    de: '„{text}“ bedeutet in doppelten Anführungszeichen nichts: Schreiben Sie „\\\\“ für einen Backslash, oder nehmen Sie einfache.',
    fr: '« {text} » ne veut rien dire entre guillemets doubles : écrivez « \\\\ » pour une barre oblique inverse, ou prenez des guillemets simples.',
  },
  tab: {
    en: 'This line is indented with a tab. YAML wants spaces: two for each level.',
    de: 'Diese Zeile ist mit einem Tabulator eingerückt. YAML will Leerzeichen: zwei für jede Ebene.',
    fr: 'Cette ligne est indentée par une tabulation. YAML veut des espaces : deux par niveau.',
  },
  indent: {
    en: 'This line is indented unlike the lines it belongs to: begin it in the same column as they do.',
    de: 'Diese Zeile ist anders eingerückt als die Zeilen, zu denen sie gehört: Lassen Sie sie in derselben Spalte beginnen.',
    fr: 'Cette ligne n’est pas indentée comme celles auxquelles elle appartient : faites-la commencer dans la même colonne.',
  },
  mixed: {
    en: 'List items (“- …”) and keys (“key: …”) cannot stand side by side: indent one below the other, or drop the dash.',
    de: 'Listenpunkte („- …“) und Schlüssel („key: …“) können nicht nebeneinander stehen: Rücken Sie das eine unter dem anderen ein, oder lassen Sie den Strich weg.',
    fr: 'Des éléments de liste (« - … ») et des clés (« key: … ») ne peuvent pas se côtoyer : indentez les uns sous les autres, ou ôtez le tiret.',
  },
  dashOnKeyLine: {
    en: 'A list begins on the line below its key, or stands in brackets: [first, second].',
    de: 'Eine Liste beginnt in der Zeile unter ihrem Schlüssel oder steht in Klammern: [eins, zwei].',
    fr: 'Une liste commence à la ligne sous sa clé, ou s’écrit entre crochets : [un, deux].',
  },
  blockHeader: {
    en: 'After “|” or “>” the text begins on the next line, indented.',
    de: 'Nach „|“ oder „>“ beginnt der Text eingerückt in der nächsten Zeile.',
    fr: 'Après « | » ou « > », le texte commence à la ligne suivante, indenté.',
  },
  afterQuote: {
    en: '“{text}” follows a closing quote. Put the whole text in quotes, or a comma between two texts in a list.',
    de: '„{text}“ folgt auf ein schließendes Anführungszeichen. Setzen Sie den ganzen Text in Anführungszeichen oder in einer Liste ein Komma dazwischen.',
    fr: '« {text} » suit un guillemet fermant. Mettez tout le texte entre guillemets, ou une virgule entre deux textes d’une liste.',
  },
  unexpected: {
    en: '“{text}” makes no sense here: is there one too many, or is a quote, comma or bracket missing before it?',
    de: '„{text}“ ergibt hier keinen Sinn: Ist es eines zu viel, oder fehlt davor ein Anführungszeichen, ein Komma oder eine Klammer?',
    fr: '« {text} » n’a pas de sens ici : y en a-t-il un de trop, ou manque-t-il avant lui un guillemet, une virgule ou un crochet ?',
  },
  anchorOrTag: {
    en: '“{text}” is YAML’s notation for anchors and tags, and cannot stand like this. A rolebook needs neither: leave it out, or put the text in quotes.',
    de: '„{text}“ ist die Schreibweise von YAML für Anker und Tags und kann so nicht stehen. Ein Rolebook braucht beides nicht: Lassen Sie es weg, oder setzen Sie den Text in Anführungszeichen.',
    fr: '« {text} » est la notation YAML des ancres et des étiquettes, et ne peut figurer ainsi. Un rolebook n’en a pas besoin : supprimez-la, ou mettez le texte entre guillemets.',
  },
  directive: {
    en: 'A line that begins with “%” instructs the YAML reader, and this one cannot stand here: leave it out.',
    de: 'Eine Zeile, die mit „%“ beginnt, ist eine Anweisung an das YAML-Programm und kann hier nicht stehen: Lassen Sie sie weg.',
    fr: 'Une ligne qui commence par « % » est une consigne pour le lecteur YAML et ne peut figurer ici : supprimez-la.',
  },
  keyIsNoText: {
    en: 'A key must be a text; here a list or a group of keys stands in its place.',
    de: 'Ein Schlüssel muss ein Text sein; hier steht an seiner Stelle eine Liste oder eine Gruppe von Schlüsseln.',
    fr: 'Une clé doit être un texte ; ici, une liste ou un groupe de clés occupe sa place.',
  },
  keyTooLong: {
    en: 'This key is longer than 1,024 characters; is a line break or a quote missing?',
    de: 'Dieser Schlüssel ist länger als 1024 Zeichen; fehlt ein Zeilenumbruch oder ein Anführungszeichen?',
    fr: 'Cette clé dépasse 1 024 caractères ; manque-t-il un retour à la ligne ou un guillemet ?',
  },
  tooDeep: {
    en: 'From here on the brackets or lines are nested too deeply to be read. No rolebook needs more than ten levels.',
    de: 'Ab hier sind Klammern oder Zeilen zu tief verschachtelt, um gelesen zu werden. Kein Rolebook braucht mehr als zehn Ebenen.',
    fr: 'À partir d’ici, les crochets ou les lignes sont trop imbriqués pour être lus. Aucun rolebook n’a besoin de plus de dix niveaux.',
  },
  unreadable: {
    en: 'This cannot be read as YAML. Look for a quote or bracket that is not closed, and at the indentation of this line and the one above.',
    de: 'Das lässt sich nicht als YAML lesen. Suchen Sie nach einem Anführungszeichen oder einer Klammer, die nicht geschlossen ist, und prüfen Sie die Einrückung dieser Zeile und der darüber.',
    fr: 'Ceci ne peut être lu comme du YAML. Cherchez un guillemet ou un crochet qui n’est pas fermé, et vérifiez l’indentation de cette ligne et de la précédente.',
  },
  aliasBomb: {
    en: 'The reference “{text}” leads to more than 10,000 values, so it was not followed. Write the values out, or leave it out.',
    de: 'Der Verweis „{text}“ führt zu mehr als 10.000 Werten und wurde deshalb nicht verfolgt. Schreiben Sie die Werte aus, oder lassen Sie ihn weg.',
    fr: 'Le renvoi « {text} » mène à plus de 10 000 valeurs ; il n’a donc pas été suivi. Écrivez les valeurs, ou supprimez-le.',
  },
  tag: {
    en: 'The tag “{text}” is not read: every value of a rolebook is a text. Leave it out.',
    de: 'Das Tag „{text}“ wird nicht gelesen: Jeder Wert eines Rolebooks ist ein Text. Lassen Sie es weg.',
    fr: 'L’étiquette « {text} » n’est pas lue : toute valeur d’un rolebook est un texte. Supprimez-la.',
  },
  severalDocuments: {
    en: 'A second document begins here, and it is not read. A rolebook is one document: put the rest into a file of its own and name it under “include”.',
    de: 'Hier beginnt ein zweites Dokument, und es wird nicht gelesen. Ein Rolebook ist ein einziges Dokument: Legen Sie den Rest in eine eigene Datei, und nennen Sie sie unter „include“.',
    fr: 'Un second document commence ici, et il n’est pas lu. Un rolebook est un seul document : placez le reste dans un autre fichier et nommez-le sous « include ».',
  },
  tooLarge: {
    en: 'This file is longer than {limit} characters, so none of it was read. Divide it into parts and name them under “include”.',
    de: 'Diese Datei ist länger als {limit} Zeichen und wurde deshalb nicht gelesen. Teilen Sie sie auf, und nennen Sie die Teile unter „include“.',
    fr: 'Ce fichier dépasse {limit} caractères ; rien n’en a été lu. Divisez-le et nommez les parties sous « include ».',
  },
  binary: {
    en: 'There is a NUL character here, so this is no text file and none of it was read. Save it again as text in UTF-8.',
    de: 'Hier steht ein NUL-Zeichen; das ist also keine Textdatei, und sie wurde nicht gelesen. Speichern Sie sie neu als Text in UTF-8.',
    fr: 'Un caractère NUL se trouve ici : ce n’est pas un fichier texte, et rien n’en a été lu. Enregistrez-le de nouveau comme texte en UTF-8.',
  },
  quote: { en: 'Put it in quotes', de: 'In Anführungszeichen setzen', fr: 'Mettre entre guillemets' },
  insertSpace: { en: 'Insert the space', de: 'Leerzeichen einfügen', fr: 'Insérer l’espace' },
  removeTag: { en: 'Remove the tag', de: 'Tag entfernen', fr: 'Supprimer l’étiquette' },
} satisfies Record<string, Sentence>
