import type { KeySentences } from './key-sentence.ts'

/** What the keys of roles, responsibilities, assets, situations and what rests on them are for. */
export const dutySentences: KeySentences = {
  'Roles of the catalogue and of the organisation’s own.': {
    de: 'Rollen des Katalogs und eigene der Organisation.',
    fr: 'Rôles du catalogue et rôles propres à l’organisation.',
  },
  'Title, for a role of the organisation’s own.': {
    de: 'Titel, für eine eigene Rolle der Organisation.',
    fr: 'Titre, pour un rôle propre à l’organisation.',
  },
  'What the role is for, in a sentence.': {
    de: 'Wozu die Rolle da ist, in einem Satz.',
    fr: 'À quoi sert le rôle, en une phrase.',
  },
  'Who holds it, in the order in which to ask them.': {
    de: 'Wer sie innehat, in der Reihenfolge, in der man fragt.',
    fr: 'Qui en est titulaire, dans l’ordre où s’adresser à eux.',
  },
  'Who holds the role.': { de: 'Wer die Rolle innehat.', fr: 'Qui est titulaire du rôle.' },
  'Only for these assets or sites.': {
    de: 'Nur für diese Werte (Assets) oder Standorte.',
    fr: 'Seulement pour ces actifs ou ces sites.',
  },
  'First day.': { de: 'Erster Tag.', fr: 'Premier jour.' },
  'Last day.': { de: 'Letzter Tag.', fr: 'Dernier jour.' },
  'Who gave them the role.': { de: 'Wer die Rolle übertragen hat.', fr: 'Qui a confié le rôle.' },
  'What shows that they can do it.': { de: 'Was die Eignung zeigt.', fr: 'Ce qui montre la compétence.' },
  'After how long it is to be renewed.': {
    de: 'Nach welcher Zeit er zu erneuern ist.',
    fr: 'Au bout de combien de temps elle est à renouveler.',
  },
  'Date of that evidence.': { de: 'Datum dieses Nachweises.', fr: 'Date de cette preuve.' },
  'Who stands in when a holder is away, in this order.': {
    de: 'Wer bei Abwesenheit vertritt, in dieser Reihenfolge.',
    fr: 'Qui remplace en cas d’absence, dans cet ordre.',
  },
  'To whom its holders report in this role: a role, or a person.': {
    de: 'An wen man in dieser Rolle berichtet: eine Rolle oder eine Person.',
    fr: 'À qui l’on rend compte dans ce rôle : un rôle ou une personne.',
  },
  'What the holder may decide.': {
    de: 'Was in dieser Rolle entschieden werden darf.',
    fr: 'Ce que le rôle permet de décider.',
  },
  'Who gave the role that authority.': {
    de: 'Wer der Rolle diese Befugnis gegeben hat.',
    fr: 'Qui a donné ces pouvoirs au rôle.',
  },
  'Nobody holds it, on purpose or for now.': {
    de: 'Niemand hat sie inne, mit Absicht oder vorläufig.',
    fr: 'Personne n’en est titulaire, exprès ou pour l’instant.',
  },
  'Since when.': { de: 'Seit wann.', fr: 'Depuis quand.' },
  'Why nobody holds it.': { de: 'Warum sie unbesetzt ist.', fr: 'Pourquoi il est vacant.' },
  'When it is to be filled.': { de: 'Wann sie besetzt werden soll.', fr: 'Quand il doit être pourvu.' },
  'Duties of this role that the catalogue does not have.': {
    de: 'Verantwortlichkeiten dieser Rolle, die der Katalog nicht hat.',
    fr: 'Responsabilités de ce rôle que le catalogue n’a pas.',
  },
  'The duty in one sentence that begins with a verb.': {
    de: 'Die Verantwortlichkeit in einem Satz, der mit einem Verb beginnt.',
    fr: 'La responsabilité en une phrase qui commence par un verbe.',
  },
  'The catalogue’s responsibility that this one stands for.': {
    de: 'Die Verantwortlichkeit des Katalogs, für die diese steht.',
    fr: 'La responsabilité du catalogue dont celle-ci tient lieu.',
  },
  'Clauses and controls that it serves.': {
    de: 'Abschnitte und Maßnahmen, denen sie dient.',
    fr: 'Articles et mesures auxquels elle répond.',
  },
  'The one role that answers for it.': { de: 'Die eine Rolle, die dafür einsteht.', fr: 'Le seul rôle qui en répond.' },
  'Roles that do the work.': { de: 'Rollen, die es tun.', fr: 'Rôles qui la réalisent.' },
  'Roles that are asked before.': { de: 'Rollen, die vorher gefragt werden.', fr: 'Rôles consultés avant.' },
  'Roles that are told.': { de: 'Rollen, die informiert werden.', fr: 'Rôles informés.' },
  'How often it is due.': { de: 'Wie oft sie fällig ist.', fr: 'À quel rythme elle revient.' },
  'When it was last done.': { de: 'Wann es zuletzt getan wurde.', fr: 'Quand cela a été fait pour la dernière fois.' },
  'Why the organisation does without it.': {
    de: 'Warum die Organisation darauf verzichtet.',
    fr: 'Pourquoi l’organisation s’en passe.',
  },
  'Why it does not apply here.': { de: 'Warum sie hier nicht gilt.', fr: 'Pourquoi elle est sans objet ici.' },
  'Who accepted that.': { de: 'Wer das akzeptiert hat.', fr: 'Qui l’a accepté.' },
  'Last day on which that holds.': { de: 'Letzter Tag, an dem das gilt.', fr: 'Dernier jour où cela vaut.' },
  'Only what differs from the catalogue.': {
    de: 'Nur was vom Katalog abweicht.',
    fr: 'Seulement ce qui diffère du catalogue.',
  },
  'What is owned, and where it is found.': {
    de: 'Was man besitzt und wo es zu finden ist.',
    fr: 'Ce que l’on possède, et où cela se trouve.',
  },
  'What it is.': { de: 'Was es ist.', fr: 'Ce que c’est.' },
  'Its class, in the organisation’s own words.': {
    de: 'Seine Klasse, in den Worten der Organisation.',
    fr: 'Sa classe, dans les mots de l’organisation.',
  },
  'What may be done with it and what not.': {
    de: 'Was damit getan werden darf und was nicht.',
    fr: 'Ce qu’il est permis d’en faire ou non.',
  },
  'Where people meet it, so that its card can be offered there.': {
    de: 'Wo man darauf trifft, damit dort seine Karte angeboten werden kann.',
    fr: 'Où l’on y a affaire, pour que sa fiche y soit proposée.',
  },
  'Pages on which it is found.': { de: 'Seiten, auf denen er zu finden ist.', fr: 'Pages où il se trouve.' },
  'Files in which it is found.': { de: 'Dateien, in denen er zu finden ist.', fr: 'Fichiers où il se trouve.' },
  'What staff start from; only what differs from the catalogue.': {
    de: 'Womit Beschäftigte beginnen; nur was vom Katalog abweicht.',
    fr: 'Ce dont part le personnel ; seulement ce qui diffère du catalogue.',
  },
  'As staff would say it: “I lost my laptop”.': {
    de: 'Wie Beschäftigte es sagen würden: „Ich habe meinen Laptop verloren“.',
    fr: 'Comme le personnel le dirait : « J’ai perdu mon ordinateur ».',
  },
  'How soon help is needed.': { de: 'Wie bald Hilfe nötig ist.', fr: 'Dans quel délai il faut de l’aide.' },
  'Whom to reach.': { de: 'Wen man erreicht.', fr: 'Qui joindre.' },
  'By when to report.': { de: 'Bis wann zu melden ist.', fr: 'Dans quel délai signaler.' },
  'At most three steps to take now.': {
    de: 'Höchstens drei Schritte, die jetzt zu tun sind.',
    fr: 'Trois gestes au plus à faire maintenant.',
  },
  'What not to do.': { de: 'Was nicht zu tun ist.', fr: 'Ce qu’il ne faut pas faire.' },
  'What to say when reporting.': { de: 'Was bei der Meldung zu sagen ist.', fr: 'Ce qu’il faut dire en signalant.' },
  'Everyday words that should find it.': {
    de: 'Alltagswörter, mit denen man sie finden soll.',
    fr: 'Mots de tous les jours qui doivent la faire trouver.',
  },
  'Responsibilities that are met by reporting it.': {
    de: 'Verantwortlichkeiten, die mit der Meldung erfüllt sind.',
    fr: 'Responsabilités remplies par le signalement.',
  },
  'Leaves no trace in badge, recents or search history.': {
    de: 'Hinterlässt keine Spur in Abzeichen, Verlauf oder Suche.',
    fr: 'Ne laisse aucune trace dans le badge, les fiches récentes ou les recherches.',
  },
  'The statement of applicability: which controls apply, which do not, and why.': {
    de: 'Die Erklärung zur Anwendbarkeit: welche Maßnahmen gelten, welche nicht, und warum.',
    fr: 'La déclaration d’applicabilité : quelles mesures s’appliquent, lesquelles non, et pourquoi.',
  },
  'Controls of Annex A to which the same applies for the same reason.': {
    de: 'Maßnahmen aus Anhang A, für die aus demselben Grund dasselbe gilt.',
    fr: 'Mesures de l’annexe A pour lesquelles il en va de même pour la même raison.',
  },
  'Whether they apply here.': { de: 'Ob sie hier gelten.', fr: 'Si elles s’appliquent ici.' },
  'Why they apply, or why not.': {
    de: 'Warum sie gelten oder warum nicht.',
    fr: 'Pourquoi elles s’appliquent, ou pourquoi non.',
  },
  'Findings that somebody with authority accepted.': {
    de: 'Befunde, die jemand mit Befugnis akzeptiert hat.',
    fr: 'Constats que quelqu’un d’habilité a acceptés.',
  },
  'The rule whose finding is accepted.': {
    de: 'Die Regel, deren Befund akzeptiert wird.',
    fr: 'La règle dont le constat est accepté.',
  },
  'Whom or what it is about.': { de: 'Um wen oder was es geht.', fr: 'De qui ou de quoi il s’agit.' },
  'Why it is accepted.': { de: 'Warum er akzeptiert wird.', fr: 'Pourquoi il est accepté.' },
  'What is done instead.': { de: 'Was stattdessen getan wird.', fr: 'Ce que l’on fait à la place.' },
  'Who accepted it.': { de: 'Wer ihn akzeptiert hat.', fr: 'Qui l’a accepté.' },
  'Further parts of this same organisation, by relative path; all files are read as one rolebook.': {
    de: 'Weitere Teile derselben Organisation, mit relativem Pfad; alle Dateien werden als ein Rolebook gelesen.',
    fr: 'Autres parties de la même organisation, par chemin relatif ; tous les fichiers sont lus comme un seul rolebook.',
  },
  'Whole rolebooks of subsidiaries, by relative path. What is in them is named by ids such as `de/chidi`.': {
    de: 'Ganze Rolebooks von Tochtergesellschaften, mit relativem Pfad. Was darin steht, wird mit Kennungen wie `de/chidi` genannt.',
    fr: 'Rolebooks entiers de filiales, par chemin relatif. Ce qu’ils contiennent se nomme par des identifiants comme `de/chidi`.',
  },
}
