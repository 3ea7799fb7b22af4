import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Situations in which the first minutes count. */
export const situationsNow: Wording['situations'] = {
  'phishing-received': {
    title: 'J’ai reçu un message suspect',
    first: [
      'Ne touchez pas au message : n’ouvrez aucun lien, aucune pièce jointe, aucun code QR.',
      'Utilisez le bouton de signalement de votre messagerie, s’il existe ; sinon, dites-nous l’expéditeur et l’heure.',
      'Gardez le message jusqu’à ce que nous vous disions de le supprimer.',
    ],
    doNot: [
      'Ne répondez pas et n’appelez aucun numéro donné dans le message.',
      'Ne le transférez pas, même pour avertir.',
      'Ne le supprimez pas.',
    ],
    include: [
      'Expéditeur, objet et heure du message',
      'Si vous avez ouvert quelque chose, cliqué ou répondu',
      'Si d’autres l’ont reçu aussi, si vous le savez',
    ],
    keywords: phrases(`
      phishing, hameçonnage, hameconnage, fishing, arnaque, spam, mail suspect, mail bizarre, message bizarre, faux mail, courriel suspect,
      fausse facture, lien douteux, expéditeur inconnu, est ce que ce mail est vrai, mail de la banque, sms colis, smishing,
      code qr, on me demande mon mot de passe, mail du patron
    `),
  },
  'clicked-link': {
    title: 'J’ai cliqué sur un lien ou donné mon mot de passe',
    first: [
      'Appelez-nous maintenant. Les premières minutes comptent, et cela peut arriver à tout le monde.',
      'Fichier ouvert ou installé ? Débranchez le câble réseau, coupez le Wi-Fi, laissez l’appareil allumé.',
      'Mot de passe saisi ? Changez-le depuis un autre appareil, partout. Carte bancaire ? Appelez aussi votre banque.',
    ],
    doNot: [
      'N’éteignez pas l’appareil et ne le redémarrez pas.',
      'Ne supprimez ni le message, ni le téléchargement, ni l’historique du navigateur.',
      'N’approuvez aucune demande de connexion que vous n’avez pas lancée vous-même.',
    ],
    include: [
      'Ce que vous avez cliqué, ouvert ou saisi, et quand',
      'L’appareil et le compte concernés',
      'Le message ou l’adresse web, si vous les voyez encore',
    ],
    keywords: phrases(`
      cliqué sur un lien, clique sur un lien, j'ai cliqué, jai cliqué, pièce jointe ouverte, piece jointe, ouvert le fichier,
      mot de passe saisi, donné mon mot de passe, donné mes identifiants, connecté sur un faux site, je me suis fait avoir,
      tombé dans le piège, carte bancaire saisie, validé le code, notification mfa acceptée, compte piraté, piraté,
      macros activées, téléchargé quelque chose
    `),
  },
  'lost-device': {
    title: 'J’ai perdu mon ordinateur ou mon téléphone',
    first: [
      'Appelez-nous maintenant, même si vous cherchez encore : nous pouvons bloquer l’appareil et ses comptes.',
      'Demandez là où vous l’aviez en dernier : train, taxi, hôtel, objets trouvés.',
      'S’il a été volé, portez plainte à la police et demandez le numéro de dossier.',
    ],
    doNot: [
      'N’attendez pas demain pour voir s’il réapparaît.',
      'N’allez pas le reprendre vous-même à un voleur, même si une carte montre où il est.',
      'Ne l’effacez pas et ne le retirez pas de votre compte : on ne pourrait plus le retrouver.',
    ],
    include: [
      'Quel appareil, et son numéro si vous le connaissez',
      'Quand et où vous l’aviez en dernier',
      'S’il était verrouillé, et si un mot de passe ou un jeton était avec',
      'Ce qu’il contenait',
    ],
    keywords: phrases(`
      ordinateur perdu, téléphone perdu, telephone perdu, portable perdu, portable volé, ordinateur volé, laptop volé, vol, volé,
      oublié dans le train, oublié dans le taxi, oublié à l'aéroport, je ne trouve plus mon téléphone, plus de portable, pc perdu,
      tablette perdue, smartphone perdu, sac volé, voiture fracturée, mobile disparu
    `),
  },
  'lost-badge': {
    title: 'J’ai perdu mon badge ou mes clés',
    first: [
      'Appelez-nous maintenant, pour bloquer le badge et surveiller les serrures.',
      'Dites-nous si quelque chose indique ce qu’ils ouvrent : un nom, une adresse, une étiquette.',
      'Demandez là où vous les aviez en dernier : accueil, cantine, objets trouvés.',
    ],
    doNot: [
      'N’attendez pas de voir s’ils réapparaissent.',
      'N’empruntez ni badge ni clé ; prenez un badge visiteur à l’accueil.',
    ],
    include: [
      'Quel badge ou quelles clés, et leur numéro si vous le connaissez',
      'Les portes qu’ils ouvrent',
      'Quand et où vous les aviez en dernier',
    ],
    keywords: phrases(`
      badge perdu, j'ai perdu mon badge, carte d'accès perdue, carte perdue, clés perdues, clefs perdues, cles perdues, clé volée,
      badge volé, badge oublié, trousseau, clé du bureau, carte à puce, jeton perdu, token perdu, je ne peux pas entrer,
      passe perdu, porte-clés
    `),
  },
  malware: {
    title: 'Mon ordinateur affiche une demande de rançon ou agit bizarrement',
    first: [
      'Coupez-le du réseau : débranchez le câble, coupez le Wi-Fi. Laissez-le allumé.',
      'Appelez-nous maintenant, de votre téléphone ou d’un autre appareil.',
      'Photographiez l’écran avec votre téléphone.',
    ],
    doNot: [
      'Ne l’éteignez pas et ne le redémarrez pas : des traces seraient perdues.',
      'Ne branchez ni clé USB ni disque de sauvegarde, et n’essayez pas de le nettoyer vous-même.',
      'Ne payez pas et ne répondez pas aux maîtres chanteurs.',
    ],
    include: [
      'Ce que l’écran affiche, mot pour mot',
      'Quand cela a commencé, et ce que vous faisiez avant',
      'Quel appareil, et quels dossiers partagés étaient ouverts',
    ],
    keywords: phrases(`
      virus, cheval de troie, logiciel malveillant, malware, ransomware, rançongiciel, rancongiciel, rançon, fichiers chiffrés,
      fichiers cryptés, impossible d'ouvrir mes fichiers, payer en bitcoin, ordinateur bloqué, écran bloqué, pop-up,
      alerte antivirus, la souris bouge toute seule, ordinateur très lent, ordinateur bizarre, infecté
    `),
  },
  'data-sent-wrongly': {
    title: 'J’ai envoyé des données à la mauvaise personne',
    first: [
      'Appelez-nous maintenant : plus tôt nous le savons, plus on peut limiter les dégâts.',
      'Si vous avez partagé un lien ou un dossier, retirez tout de suite l’accès.',
      'Convenez avec nous de ce qu’il faut demander à la personne : en général, de tout supprimer sans lire et de le confirmer.',
    ],
    doNot: [
      'Ne supprimez pas ce que vous avez envoyé ; nous devons voir ce qui est parti où.',
      'Ne dites pas à la personne à quel point le contenu est sensible.',
      'Ne décidez pas sans nous que ce n’est pas grave.',
    ],
    include: [
      'Qui l’a reçu, et par quelle voie',
      'Ce que cela contenait, et combien de personnes sont concernées',
      'Quand vous l’avez envoyé, et si c’était chiffré',
    ],
    keywords: phrases(`
      mauvais destinataire, envoyé à la mauvaise personne, mauvaise adresse, erreur de destinataire, mauvaise pièce jointe,
      saisie automatique, mail au mauvais client, cc au lieu de cci, tout le monde en copie, liste de diffusion, répondre à tous,
      fax au mauvais numéro, courrier à la mauvaise adresse, mauvais lien partagé, lien ouvert à tous, envoyé par erreur,
      rappeler un mail, annuler l'envoi
    `),
  },
  'data-breach': {
    title: 'Je pense que des données ont fuité',
    first: [
      'Appelez-nous maintenant ; un soupçon suffit. Des délais légaux courent peut-être déjà.',
      'Notez ce que vous avez vu, où et quand.',
      'Laissez tout en l’état, pour que l’on puisse l’examiner.',
    ],
    doNot: [
      'N’en parlez ni par tchat, ni dans des e-mails groupés, ni sur les réseaux sociaux.',
      'Ne téléchargez pas et n’ouvrez pas les données qui ont fuité, même pour vérifier.',
      'N’informez pas vous-même les clients, les personnes concernées ou la presse.',
    ],
    include: [
      'Ce qui vous le fait penser',
      'Quelles données, et de qui, autant que vous le sachiez',
      'Depuis quand, et qui d’autre le sait',
    ],
    keywords: phrases(`
      fuite de données, fuite de donnees, violation de données, données volées, données clients sur internet,
      mots de passe sur internet, nos données en ligne, données personnelles exposées, rgpd, incident rgpd, base de données ouverte,
      dossier public, quelqu'un a copié des données, perte de données, darknet, piratage, 72 heures, cnil
    `),
  },
  stranger: {
    title: 'Un inconnu est dans les locaux, ou il y a eu effraction',
    first: [
      'En cas de menace ou d’effraction, mettez-vous en sécurité et appelez d’abord le numéro d’urgence.',
      'Si vous vous sentez en sécurité, demandez aimablement à la personne qui elle vient voir, et accompagnez-la à l’accueil.',
      'Prévenez-nous maintenant, même si la personne est partie.',
    ],
    doNot: [
      'Ne retenez et ne poursuivez personne.',
      'Ne laissez entrer derrière vous personne que vous ne connaissez pas.',
      'Ne touchez et ne rangez rien après une effraction.',
    ],
    include: [
      'Où et quand vous avez vu la personne, et où elle est partie',
      'Son apparence, ce qu’elle disait ou portait',
      'Ce qui manque ou est abîmé',
    ],
    keywords: phrases(`
      inconnu, personne inconnue, inconnu dans les locaux, intrus, intrusion, effraction, cambriolage, cambrioleur,
      quelqu'un sans badge, pas de badge, visiteur seul, visiteur non accompagné, entré derrière moi, talonnage, porte forcée,
      vitre cassée, voleur au bureau, quelqu'un dans la salle serveur, personne suspecte, je me sens menacé
    `),
  },
  'suspicious-call': {
    title: 'On me presse de donner de l’argent, des données ou un accès',
    first: [
      'Si de l’argent, des données ou un code sont déjà partis : appelez-nous maintenant ; pour l’argent, votre banque aussi.',
      'Sinon, terminez l’appel poliment ; vous pouvez toujours dire que vous rappellerez.',
      'Rappelez la personne à un numéro que vous connaissez déjà, et parlez-nous de l’appel.',
    ],
    doNot: [
      'Ne rappelez pas le numéro que l’on vous donne ou qui s’affiche.',
      'Ne payez rien, ne changez aucun RIB, ne dictez aucun code, si familiers que soient la voix ou le visage.',
      'Ne vous laissez imposer ni secret ni urgence.',
    ],
    include: [
      'Pour qui la personne se faisait passer, et ce qu’elle voulait',
      'Numéro, heure, et l’application si c’était un appel vidéo',
      'Ce que vous avez dit, fait ou payé',
    ],
    keywords: phrases(`
      appel suspect, appel bizarre, arnaque au téléphone, faux appel, vishing, deepfake, hypertrucage, voix clonée, faux patron,
      fraude au président, arnaque au président, le patron demande de l'argent, virement urgent, paiement urgent, cartes cadeaux,
      changement de rib, nouveau rib fournisseur, faux support microsoft, prise en main à distance, teamviewer,
      on me demande un code, chantage
    `),
  },
}
