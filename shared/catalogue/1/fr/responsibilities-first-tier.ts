import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** What each of the 31 responsibilities means, and why it is asked for. */
export const firstTierResponsibilities: Wording['responsibilities'] = {
  'TM-1': {
    text: 'Porter la sécurité de l’information de façon visible et la défendre.',
    why: 'L’article 5.1 veut un engagement que l’on voit ; A.5.4 le porte dans l’encadrement quotidien.',
  },
  'TM-2': {
    text: 'Décider de la politique de sécurité et des objectifs qui en découlent.',
    why: 'Les articles 5.2 et 6.2 demandent un cap que seule la direction peut donner ; A.5.1 s’appuie dessus.',
  },
  'TM-3': {
    text: 'Faire de la sécurité une part du travail de tous les jours, et non une tâche à côté.',
    why: 'L’article 5.1 veut un système tissé dans l’activité, et 8.1 qu’il y fonctionne.',
  },
  'TM-4': {
    text: 'Fournir les personnes, le temps et l’argent dont la sécurité a besoin.',
    why: 'Les articles 5.1 et 7.1 en font l’affaire de la direction, car elle seule peut accorder ces moyens.',
  },
  'TM-5': {
    text: 'Dire à tous pourquoi la sécurité compte et ce que l’on attend d’eux.',
    why: 'Les articles 7.3 et 7.4 vivent de messages crédibles, et 5.1 veut qu’ils viennent d’en haut.',
  },

  'PL-1': {
    text: 'Superviser la mise en place et le fonctionnement du système de management de la sécurité.',
    why: 'Les articles 4.4 et 8.1 demandent quelqu’un qui tienne l’ensemble ; 5.3 veut que cette personne soit nommée.',
  },
  'PL-2': {
    text: 'Rendre compte à la direction des résultats du système de management de la sécurité.',
    why: 'L’article 5.3 veut que ce compte rendu soit attribué nommément, et il nourrit la revue de direction de 9.3.2.',
  },
  'PL-3': {
    text: 'Planifier et coordonner les audits internes et les revues de direction, sans toucher aux constats.',
    why: 'Les articles 9.2.2 et 9.3.1 les veulent à intervalles prévus ; on coordonne le calendrier, pas le jugement.',
  },
  'PL-4': {
    text: 'Conduire la démarche par laquelle les risques de sécurité sont trouvés, appréciés et traités.',
    why: 'Les articles 6.1, 8.2 et 8.3 veulent une démarche reproductible, où décident les propriétaires des risques.',
  },
  'PL-5': {
    text: 'Diriger la réponse aux incidents de sécurité et en transmettre les leçons.',
    why: 'Les mesures A.5.24 à A.5.28 vont de la préparation à la décision, la réponse, la leçon et la preuve.',
  },
  'PL-6': {
    text: 'S’assurer que le système de management de la sécurité est conforme à l’ISO 27001.',
    why: 'L’article 5.3 veut que cela soit attribué nommément ; A.5.36 vérifie le respect des règles.',
  },

  'AO-1': {
    text: 'Tenir un inventaire complet et à jour des actifs et de leurs propriétaires.',
    why: 'A.5.9 le demande, car on ne protège pas ce que personne n’a recensé.',
  },
  'AO-2': {
    text: 'Décider de l’usage permis des actifs et l’écrire pour ceux qui s’en servent.',
    why: 'A.5.10 veut des règles d’usage que l’on puisse consulter.',
  },
  'AO-3': {
    text: 'Veiller à ce que les actifs soient protégés selon leur valeur, tout au long de leur vie.',
    why: 'A.5.12 et A.5.13 classent selon le besoin, et les mesures sur le matériel et les supports le mettent en œuvre.',
  },
  'AO-4': {
    text: 'Revoir régulièrement qui a accès à un actif et faire changer les droits qui ne conviennent plus.',
    why: 'A.5.18 veut que les droits suivent la fonction : le propriétaire décide, l’informatique exécute.',
  },

  'HR-1': {
    text: 'Vérifier les antécédents des candidats avant l’embauche, dans la mesure permise par la loi et utile au poste.',
    why: 'A.6.1 veut que l’organisation sache à qui elle accorde sa confiance avant de le faire.',
  },
  'HR-2': {
    text: 'Faire signer les engagements de confidentialité et de sécurité avant tout accès.',
    why: 'A.6.2 et A.6.6 rendent le secret obligatoire, même après un départ.',
  },
  'HR-3': {
    text: 'Organiser la formation à la sécurité pour tous et garder trace des participations.',
    why: 'Les articles 7.2 et 7.3 et A.6.3 veulent des personnes qui savent quoi faire, et la preuve qu’elles le savent.',
  },
  'HR-4': {
    text: 'Tenir une procédure juste et connue pour les manquements aux règles de sécurité.',
    why: 'A.6.4 veut des conséquences égales pour tous et connues d’avance.',
  },

  'IT-1': {
    text: 'Mettre en place les mesures de sécurité techniques et les garder efficaces.',
    why: 'Une grande part de ce que 8.1 et 8.3 prévoient, et du volet technique de l’annexe A, se fait à l’informatique.',
  },
  'IT-2': {
    text: 'Protéger les réseaux et les systèmes, et y guetter les attaques.',
    why: 'A.8.20 à A.8.22 veulent des réseaux sûrs et cloisonnés ; A.8.7, A.8.9 et A.8.16 gardent ce qui y tourne.',
  },
  'IT-3': {
    text: 'Chercher régulièrement les vulnérabilités, faire tester les systèmes par des attaques simulées et combler les failles.',
    why: 'A.8.8 veut trouver les failles avant les autres ; A.8.34, que les essais ne causent aucun dommage.',
  },

  'LC-1': {
    text: 'Connaître les lois et règlements applicables et veiller à leur respect.',
    why: 'A.5.31 veut des exigences recensées et tenues ; A.5.32 à A.5.34 nomment les plus courantes.',
  },
  'LC-2': {
    text: 'Relire les politiques et procédures et préparer leur approbation.',
    why: 'L’article 7.5.2 veut des documents vérifiés avant usage ; la politique elle-même se décide en haut, selon 5.2.',
  },
  'LC-3': {
    text: 'Veiller à ce que les contrats avec des tiers contiennent les exigences de sécurité voulues.',
    why: 'A.5.20 veut la sécurité par écrit, car un fournisseur ne doit que ce que dit le contrat.',
  },

  'IA-1': {
    text: 'Auditer le système de management de la sécurité en toute indépendance et à intervalles prévus.',
    why: 'Les articles 9.2.1 et 9.2.2 veulent un regard impartial : personne n’audite son propre travail.',
  },
  'IA-2': {
    text: 'Rendre compte à la direction de ce que les audits ont constaté.',
    why: 'L’article 9.2.2 veut que les résultats parviennent à ceux qui peuvent agir, et 9.3.2 les fait entrer en revue.',
  },
  'IA-3': {
    text: 'Recommander des améliorations et en laisser la réalisation à d’autres.',
    why: 'Les articles 10.1 et 10.2 vivent de ces conseils ; qui les réalise soi-même perd son indépendance.',
  },

  'AE-1': {
    text: 'Connaître et suivre les politiques et procédures de sécurité.',
    why: 'L’article 7.3 veut que chacun connaisse sa part ; A.5.4 et A.6.2 en font une attente et un devoir.',
  },
  'AE-2': {
    text: 'Signaler tout de suite les incidents, les faiblesses et tout ce qui paraît anormal.',
    why: 'A.6.8 veut un signalement rapide et simple, car le premier témoin est rarement un spécialiste.',
  },
  'AE-3': {
    text: 'Participer à la formation à la sécurité.',
    why: 'L’article 7.3 et A.6.3 ne peuvent agir que si l’on y vient.',
  },
}
