import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** The responsibilities that the 31 leave open, in short. */
export const secondTierResponsibilities: Wording['responsibilities'] = {
  'TM-6': {
    text: 'Attribuer les rôles, responsabilités et autorités de sécurité, et les faire connaître.',
    why: 'L’article 5.3 et A.5.2 veulent que chacun sache qui fait quoi et qui peut décider.',
  },
  'TM-7': {
    text: 'Passer en revue le système de management de la sécurité à intervalles prévus et décider des changements.',
    why: 'Les articles 9.3.1 à 9.3.3 veulent une revue par la direction, avec éléments d’entrée, décisions et trace écrite.',
  },
  'PL-7': {
    text: 'Tenir à jour le périmètre et le contexte du système de management.',
    why: 'Les articles 4.1 à 4.3 vieillissent dès que l’organisation ou son environnement change.',
  },
  'PL-8': {
    text: 'Planifier les changements du système de management avant de les faire.',
    why: 'L’article 6.3 veut des changements réfléchis.',
  },
  'PL-9': {
    text: 'Confier les tâches incompatibles à des personnes différentes.',
    why: 'A.5.3 veut que personne ne puisse, seul, nuire et le cacher.',
  },
  'RO-1': {
    text: 'Décider du traitement de ses propres risques et accepter ce qui en reste.',
    why: 'L’article 6.1.3 réserve cet accord aux propriétaires des risques, et 8.3 le met en œuvre.',
  },
  'RO-2': {
    text: 'Prendre part à l’appréciation de ses propres risques.',
    why: 'L’article 6.1.2 veut que chaque risque ait un propriétaire.',
  },
  'IO-1': {
    text: 'Classer les informations et veiller à leur marquage.',
    why: 'A.5.12 et A.5.13 veulent une protection à la mesure de la valeur de l’information.',
  },
  'IO-2': {
    text: 'Décider comment les informations peuvent être transmises, masquées et supprimées.',
    why: 'A.5.14, A.8.10 et A.8.11 demandent quelqu’un qui sache à quoi sert l’information.',
  },
  'LM-1': {
    text: 'Attendre chaque jour de son équipe un travail sûr, et l’y aider.',
    why: 'A.5.4 fait de la sécurité une part de l’encadrement.',
  },
  'LM-2': {
    text: 'Prévenir à temps des arrivées, des changements de poste et des départs.',
    why: 'A.5.18 et A.6.5 n’agissent que si les ressources humaines et l’informatique l’apprennent.',
  },
  'DO-1': {
    text: 'Tenir les documents à jour, approuvés et disponibles.',
    why: 'Les articles 7.5.1 à 7.5.3 et A.5.37 veulent que l’on travaille avec la bonne version.',
  },
  'DO-2': {
    text: 'Protéger les enregistrements aussi longtemps qu’il faut les garder.',
    why: 'A.5.33 veut des preuves qui résistent à la perte, aux dégâts et à la falsification.',
  },
  'ME-1': {
    text: 'Mesurer l’efficacité de la sécurité et analyser les chiffres.',
    why: 'L’article 9.1 demande qui mesure et qui analyse ; 6.2 donne les objectifs.',
  },
  'CO-1': {
    text: 'Déterminer les compétences que demandent les rôles de sécurité et en garder la preuve.',
    why: 'L’article 7.2 veut des compétences assurées et attestées.',
  },
  'AC-1': {
    text: 'Entretenir les contacts avec les autorités et connaître leurs délais.',
    why: 'A.5.5 veut que l’on sache qui appeler avant l’urgence.',
  },
  'TI-1': {
    text: 'Rester en lien avec les groupes spécialisés et les associations.',
    why: 'A.5.6 veut des connaissances et des alertes venues de l’extérieur.',
  },
  'TI-2': {
    text: 'Recueillir et évaluer ce que l’on sait des menaces, et le transmettre.',
    why: 'A.5.7 veut une défense réglée sur ce que font vraiment les attaquants.',
  },
  'PS-1': {
    text: 'Faire entrer la sécurité dans le projet, de la planification à la remise.',
    why: 'A.5.8 la veut dans chaque projet, quel qu’il soit.',
  },
  'AA-1': {
    text: 'Créer, modifier et retirer identités et droits d’accès comme approuvé.',
    why: 'A.5.15 à A.5.18 veulent pour chaque droit une raison et une fin.',
  },
  'AA-2': {
    text: 'Administrer de façon sûre les droits privilégiés, les restrictions d’accès et la connexion.',
    why: 'A.8.2 à A.8.5 protègent les droits qui peuvent faire le plus de mal.',
  },
  'JL-1': {
    text: 'Coordonner arrivées, mutations et départs, restitution des actifs comprise.',
    why: 'A.5.11 et A.6.5 tombent entre ressources humaines et informatique si personne ne tient les deux bouts.',
  },
  'SU-1': {
    text: 'Évaluer et suivre la sécurité de ses fournisseurs.',
    why: 'A.5.19 à A.5.22 vont du choix jusqu’à chaque changement ultérieur.',
  },
  'SU-2': {
    text: 'Encadrer l’usage des services en nuage, du choix à la sortie.',
    why: 'A.5.23 veut que l’on ait réglé qui protège quoi, et comment en sortir.',
  },
  'IM-1': {
    text: 'Préparer l’organisation aux incidents et garder ouvertes les voies de signalement.',
    why: 'A.5.24 et A.6.8 veulent des rôles, des plans et des voies prêts d’avance.',
  },
  'IM-2': {
    text: 'Évaluer les signalements, décider de ce qui est un incident et en tirer les leçons.',
    why: 'A.5.25 et A.5.27 veulent une décision sur chaque signalement et une leçon de chaque incident.',
  },
  'IR-1': {
    text: 'Répondre aux incidents : contenir, éliminer, rétablir.',
    why: 'A.5.26 veut des personnes qui connaissent le plan et agissent selon lui.',
  },
  'EK-1': {
    text: 'Recueillir et conserver les preuves.',
    why: 'A.5.28 veut des traces qui résistent à un examen ultérieur.',
  },
  'BC-1': {
    text: 'Garder les informations en sécurité pendant une perturbation.',
    why: 'A.5.29 veut une sécurité qui tienne quand la routine ne tient plus.',
  },
  'BC-2': {
    text: 'Planifier, tester et entretenir le retour de l’informatique après une panne.',
    why: 'A.5.30 veut un rétablissement éprouvé avant d’en avoir besoin.',
  },
  'DP-1': {
    text: 'Conseiller sur la protection des données personnelles et la contrôler.',
    why: 'A.5.34 et A.5.31 renvoient au droit de la vie privée ; la direction continue de répondre des traitements.',
  },
  'PH-1': {
    text: 'Décider qui peut entrer dans les sites, les locaux et les zones sécurisées.',
    why: 'A.7.1 à A.7.4 et A.7.6 tiennent à distance ceux qui n’ont rien à y faire.',
  },
  'PH-2': {
    text: 'Protéger matériel, énergie et câblage contre les dégâts et les pannes.',
    why: 'A.7.5, A.7.8 et A.7.11 à A.7.13 gardent ce sur quoi tout le reste repose.',
  },
  'PH-3': {
    text: 'Veiller aux bureaux rangés, au matériel et aux supports en déplacement, à la mise au rebut sûre.',
    why: 'A.7.7, A.7.9, A.7.10 et A.7.14 protègent ce que l’on laisse traîner facilement.',
  },
  'OP-1': {
    text: 'Assurer sauvegardes, redondance et capacités, et vérifier que la restauration fonctionne.',
    why: 'A.8.6, A.8.13 et A.8.14 veulent données et services présents quand on en a besoin.',
  },
  'OP-2': {
    text: 'Tenir les journaux, surveiller les systèmes et accorder leurs horloges.',
    why: 'A.8.15 à A.8.17 permettent de remarquer une attaque et de la reconstituer.',
  },
  'OP-3': {
    text: 'Maîtriser configuration, installations, outils puissants et changements.',
    why: 'A.8.9, A.8.18, A.8.19 et A.8.32 ne veulent aucun changement que personne n’a décidé.',
  },
  'OP-4': {
    text: 'Empêcher les données de fuir et les sites nuisibles d’être atteints.',
    why: 'A.8.12 et A.8.23 surveillent les deux sens du trafic.',
  },
  'KC-1': {
    text: 'Gérer les clés cryptographiques toute leur vie, à deux.',
    why: 'A.8.24 ne vaut que par le soin donné aux clés.',
  },
  'SD-1': {
    text: 'Intégrer la sécurité au développement, de la conception aux tests et à la sous-traitance.',
    why: 'A.8.25 à A.8.31 veulent des logiciels sûrs par leur fabrication même.',
  },
  'SD-2': {
    text: 'Protéger le code source et les données de test.',
    why: 'A.8.4 et A.8.33 gardent ce avec quoi travaillent les développeurs.',
  },
  'RW-1': {
    text: 'Fixer les règles du travail à distance et les garder praticables.',
    why: 'A.6.7 veut des informations aussi sûres à la maison qu’au bureau.',
  },
  'EA-1': {
    text: 'Décider des dérogations, avec motif, compensation et date de fin.',
    why: 'L’article 6.1.3 et A.5.1 ne laissent pas de place aux risques acceptés en silence.',
  },
}
