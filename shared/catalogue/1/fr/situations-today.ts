import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Situations that should be told before the day ends. */
export const situationsToday: Wording['situations'] = {
  'vulnerability-found': {
    title: 'J’ai trouvé une faille dans un de nos systèmes',
    first: [
      'Arrêtez-vous là et notez les étapes qui y conduisent.',
      'Dites-le-nous aujourd’hui, et seulement à nous.',
      'Fermez ce qui était visible et ne gardez aucune copie.',
    ],
    doNot: [
      'N’allez pas plus loin, même pour vérifier.',
      'Ne la décrivez pas là où beaucoup peuvent lire, comme un ticket ouvert ou un tchat.',
    ],
    include: [
      'Quel système ou quelle adresse, et les étapes une à une',
      'Ce que l’on pouvait voir ou faire',
      'Quand vous l’avez remarquée, et avec quel compte',
    ],
    keywords: phrases(`
      faille, faille de sécurité, faille de securite, vulnérabilité, vulnerabilite, problème de sécurité, bug, exploit,
      je vois les données d'autres clients, page sans connexion, accessible sans mot de passe, changé le numéro dans l'adresse,
      mise à jour manquante, ancienne version, logiciel obsolète, correctif, cve, mot de passe par défaut, port ouvert, zero day
    `),
  },
  'outsider-report': {
    title: 'Quelqu’un de l’extérieur nous signale une faille',
    first: [
      'Remerciez, et dites que vous transmettez à qui de droit.',
      'Demandez comment joindre la personne.',
      'Envoyez-nous le message tel quel, aujourd’hui.',
    ],
    doNot: [
      'Ne menacez pas, et ne promettez ni argent ni silence.',
      'N’ouvrez pas les fichiers ou les liens joints comme preuve.',
      'Ne confirmez rien, ne niez rien, n’expliquez rien.',
    ],
    include: ['Le message, tel quel', 'Par quelle voie il est arrivé, et quand', 'Si vous avez répondu, et quoi'],
    keywords: phrases(`
      chercheur en sécurité, hacker éthique, white hat, bug bounty, divulgation responsable, security.txt, signalement externe,
      un client dit que notre site n'est pas sûr, on nous dit que nous sommes piratés, un hacker nous écrit, cert, anssi,
      un inconnu a trouvé une faille, veut une récompense, menace de publier, alerte de l'extérieur
    `),
  },
  'wrong-access': {
    title: 'Je vois trop de choses, ou il me manque un accès',
    first: [
      'Si vous voyez ce qui ne vous est pas destiné, fermez-le et dites-le-nous aujourd’hui.',
      'S’il vous faut un accès, faites-le approuver par qui répond du système ou par votre hiérarchie.',
      'Si vous avez changé de poste, dites-nous quels droits ne vous servent plus.',
    ],
    doNot: [
      'N’explorez pas pour savoir jusqu’où vous pouvez aller.',
      'N’utilisez pas le compte d’un collègue et ne prêtez pas le vôtre.',
    ],
    include: [
      'Quel système, dossier ou groupe',
      'Ce que vous pouvez voir ou faire, ou ce qu’il vous faut et pourquoi',
      'Qui l’a approuvé, si quelqu’un l’a fait',
    ],
    keywords: phrases(`
      accès, acces, demander un accès, demande d'accès, pas d'accès, accès refusé, acces refuse, droits manquants, autorisation,
      mauvais droits, trop de droits, je vois les salaires, je vois les fichiers des autres, j'ai encore mes anciens accès,
      dossier partagé, lecteur réseau, droits administrateur, licence, nouveau poste, droits de mon prédécesseur
    `),
  },
  'password-trouble': {
    title: 'J’ai oublié mon mot de passe ou ne peux pas me connecter',
    first: [
      'Tapez vous-même l’adresse de la page de connexion et utilisez « Mot de passe oublié ».',
      'Si cela n’aide pas, appelez-nous à un numéro que vous connaissez.',
      'Si des demandes de connexion arrivent sans que vous les ayez lancées, refusez-les et appelez-nous tout de suite.',
    ],
    doNot: [
      'Ne donnez votre mot de passe ou un code à personne, pas même à l’informatique.',
      'N’essayez pas au hasard jusqu’au blocage du compte.',
    ],
    include: [
      'Quel système, et le message exact',
      'Depuis quand, et sur quel appareil',
      'Si vous avez changé de téléphone ou perdu le second facteur',
    ],
    keywords: phrases(`
      mot de passe, mot de passe oublié, mot de passe oublie, mdp, mdp oublié, réinitialiser mot de passe, compte bloqué,
      compte verrouillé, impossible de me connecter, je ne peux pas me connecter, connexion, login, mfa, 2fa, double authentification,
      authenticator, nouveau téléphone, je ne reçois pas le code, sms pas reçu, pin, mot de passe expiré, clé d'accès
    `),
  },
  'found-media': {
    title: 'J’ai trouvé une clé USB, un appareil ou des papiers',
    first: [
      'Prenez l’objet avec vous, et notez où et quand vous l’avez trouvé.',
      'Retournez les papiers ; vous n’avez pas à les lire.',
      'Remettez-nous l’objet en main propre aujourd’hui.',
    ],
    doNot: [
      'Ne branchez rien nulle part, même pour retrouver le propriétaire.',
      'Ne jetez rien et ne laissez rien sans surveillance.',
      'Ne scannez aucun code QR qui s’y trouve.',
    ],
    include: ['Ce que vous avez trouvé', 'Où et quand', 'Si quelqu’un l’a branché ou lu, vous ou d’autres'],
    keywords: phrases(`
      clé usb trouvée, cle usb, clé usb, clef usb, usb, téléphone trouvé, ordinateur trouvé, badge trouvé, papiers dans l'imprimante,
      impression oubliée, imprimante, documents à la poubelle, papiers confidentiels, disque dur trouvé, carte sd,
      trouvé sur le parking, objet trouvé, câble inconnu, appareil inconnu
    `),
  },
  'weak-spot': {
    title: 'J’ai remarqué quelque chose de peu sûr',
    first: [
      'Si c’est sans danger, corrigez-le : fermez la porte, verrouillez l’écran, couvrez les papiers.',
      'Dites-le-nous aujourd’hui, même si c’est déjà corrigé.',
    ],
    doNot: [
      'Ne mettez personne en cause : il s’agit de la faille, pas de la personne.',
      'Ne photographiez ni les gens ni les papiers confidentiels.',
    ],
    include: ['Ce que vous avez remarqué, où et quand', 'Si cela arrive souvent', 'Ce que vous avez déjà fait'],
    keywords: phrases(`
      porte ouverte, porte calée, porte qui ne ferme pas, serrure cassée, écran ouvert, ecran pas verrouillé, ordinateur non verrouillé,
      mot de passe sur un post-it, post-it, tableau blanc, papiers confidentiels qui traînent, bureau propre, broyeur plein,
      salle serveur ouverte, caméra en panne, presque arrivé, pas sûr, dangereux, point faible, suggestion
    `),
  },
  'data-request': {
    title: 'Quelqu’un demande ses données personnelles',
    first: [
      'Transmettez-nous la demande aujourd’hui, telle quelle : la loi fixe un délai.',
      'Notez quand et par quelle voie elle est arrivée.',
      'Dites seulement à la personne que sa demande est arrivée et qui répondra.',
    ],
    doNot: [
      'Ne remettez, ne corrigez et ne supprimez aucune donnée vous-même.',
      'Ne renvoyez personne, même si la forme est inhabituelle : un appel ou un tchat compte aussi.',
    ],
    include: ['La demande, telle quelle', 'Quand et par quelle voie elle est arrivée', 'Comment joindre la personne'],
    keywords: phrases(`
      demande rgpd, droit d'accès, droit d'acces, quelles données avez-vous, supprimer mes données, effacer mes données,
      droit à l'oubli, droit à l'effacement, rectifier mes données, opposition publicité, désabonnement, copie de mes données,
      dossier personnel, données personnelles, protection des données, cnil, ancien salarié demande
    `),
  },
  'authority-calls': {
    title: 'La police, une autorité ou la presse demande quelque chose',
    first: [
      'Restez aimable. Notez nom, service, téléphone et numéro de dossier.',
      'Dites que la personne compétente reprendra contact, et prévenez-nous tout de suite.',
      'Si quelqu’un est à la porte : demandez à voir sa carte professionnelle, et faites patienter à l’accueil jusqu’à notre arrivée.',
    ],
    doNot: [
      'Ne remettez ni données ni appareils et ne commentez rien avant que nous ayons parlé.',
      'Ne détruisez, ne cachez et ne modifiez rien.',
      'Ne vous opposez pas à une perquisition ordonnée par un juge ; appelez-nous et restez sur place.',
    ],
    include: [
      'Qui demande, de quel service',
      'Ce qui est demandé, et pour quand',
      'Comment la demande est arrivée, et ce que vous avez dit',
    ],
    keywords: phrases(`
      police, police à la porte, gendarmerie, perquisition, mandat, procureur, tribunal, autorité, régulateur, cnil, anssi,
      autorité de contrôle, impôts, douane, inspecteur, courrier officiel, presse, journaliste, reporter, journal, télévision,
      interview, déclaration, lettre d'avocat, réquisition
    `),
  },
  outage: {
    title: 'Un système ou le réseau est en panne',
    first: [
      'Demandez autour de vous, et regardez la page d’état s’il y en a une : est-ce seulement chez vous ?',
      'Signalez-le par téléphone ; e-mail et tchat sont peut-être aussi en panne.',
      'Continuez selon le plan d’urgence de votre équipe, sur papier s’il le faut.',
    ],
    doNot: [
      'Ne passez ni à un e-mail privé, ni à un tchat privé, ni à un stockage en ligne privé.',
      'Ne redémarrez aucun serveur et ne débranchez aucun câble.',
    ],
    include: [
      'Quel système, depuis quand, et le message exact',
      'Les personnes et les sites touchés',
      'Ce qui en dépend et doit être fait aujourd’hui',
    ],
    keywords: phrases(`
      panne, système en panne, serveur en panne, réseau en panne, internet ne marche pas, pas d'internet, wifi en panne,
      plus rien ne marche, mail ne marche pas, outlook ne marche pas, téléphone en panne, coupure de courant, panne de courant,
      site hors ligne, je ne peux pas travailler, vpn ne marche pas, données disparues, sauvegarde, plan d'urgence, continuité
    `),
  },
  'colleague-concern': {
    title: 'Le comportement d’un collègue m’inquiète',
    first: [
      'Parlez-nous en confiance. Il ne vous faut aucune preuve.',
      'Notez pour vous ce que vous avez vu, et quand.',
      'Si quelqu’un est en danger, appelez le numéro d’urgence.',
    ],
    doNot: [
      'N’interpellez pas la personne.',
      'N’enquêtez pas vous-même et ne fouillez pas dans les affaires des autres.',
      'N’en parlez pas à d’autres.',
    ],
    include: ['Ce que vous avez vu ou entendu vous-même', 'Quand et où', 'Comment et quand vous joindre discrètement'],
    keywords: phrases(`
      lanceur d'alerte, alerte interne, signalement confidentiel, anonyme, signaler un collègue, collègue vole des données,
      collègue copie des données, collegue, emporte des fichiers, menace interne, fraude, corruption, pot-de-vin, faute,
      harcèlement, mon chef ne respecte pas les règles, on me demande d'enfreindre les règles, soupçon, éthique
    `),
  },
  'auditor-asks': {
    title: 'Un auditeur me pose une question',
    first: [
      'Si vous ne saviez rien d’un audit, demandez-nous d’abord si la visite est annoncée.',
      'Répondez avec franchise, d’après votre travail ; « je ne sais pas, je demande » est une bonne réponse.',
      'Montrez comment vous faites et où c’est écrit.',
    ],
    doNot: [
      'Ne devinez pas et ne répondez pas pour d’autres.',
      'N’écrivez et ne modifiez aucun enregistrement après coup pour qu’il convienne.',
      'Ne donnez pas de copies sans nous demander.',
    ],
    include: [
      'Qui a demandé, et quoi',
      'Ce que vous avez répondu ou montré',
      'Ce que vous avez promis d’envoyer, et pour quand',
    ],
    keywords: phrases(`
      auditeur, auditrice, audit, audit iso, iso 27001, certification, audit externe, audit interne, audit de surveillance,
      contrôle, que dire à l'auditeur, l'auditeur veut des documents, preuve, preuves, audit demain, audit client, inspection,
      certificateur
    `),
  },
}
