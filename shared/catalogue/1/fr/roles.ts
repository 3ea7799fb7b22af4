import type { Wording } from '../../../src/catalogue/catalogue.ts'

/** The roles, what they are for, and who usually holds them. */
export const roles: Wording['roles'] = {
  'top-management': {
    title: 'Direction',
    summary: 'Conduit la sécurité de l’information, en fixe le cap et lui donne ses moyens.',
    typicalHolder: 'Conseil d’administration ou comité de direction',
  },
  'project-lead': {
    title: 'Responsable du projet',
    summary: 'Met en place le système de management de la sécurité, le fait vivre et en rend compte.',
    typicalHolder:
      'Une personne de la direction, la direction informatique ou une autre personne expérimentée de l’encadrement',
  },
  'asset-ownership': {
    title: 'Propriété des actifs',
    summary: 'Veille sur ce dont l’organisation ne peut se passer : le connaît, le protège, en règle l’usage.',
    typicalHolder: 'Informatique ou ressources humaines, selon l’actif',
  },
  'human-resources': {
    title: 'Ressources humaines',
    summary: 'Font entrer la sécurité dans le recrutement, les contrats, la formation et les départs.',
    typicalHolder: 'L’équipe des ressources humaines',
  },
  'it-department': {
    title: 'Service informatique',
    summary: 'Met en place les protections techniques, les maintient et les éprouve.',
    typicalHolder: 'L’équipe informatique ou son prestataire',
  },
  'legal-and-compliance': {
    title: 'Juridique et conformité',
    summary: 'Veille à ce que les lois, les contrats et nos propres règles soient connus et respectés.',
    typicalHolder: 'Juriste ou responsable conformité ; dans une petite organisation, aussi responsable du projet',
  },
  'internal-audit': {
    title: 'Audit interne',
    summary: 'Vérifie d’un œil indépendant que le système fonctionne comme il se doit.',
    typicalHolder: 'Une personne indépendante de ce qui est audité, interne ou externe',
  },
  'all-employees': {
    title: 'Tout le personnel',
    summary: 'Tout le monde respecte les règles, se forme et signale ce qui paraît anormal.',
    typicalHolder: 'Toutes les personnes qui travaillent ici',
  },

  'risk-owner': {
    title: 'Propriétaire du risque',
    summary: 'Répond d’un risque : décide de son traitement et accepte ce qui en reste.',
    typicalHolder: 'La direction du domaine que le risque toucherait',
  },
  'information-owner': {
    title: 'Propriétaire des informations ou du processus',
    summary:
      'Décide de la sensibilité des informations, de leur marquage, de leur transmission et de leur suppression.',
    typicalHolder: 'La direction du domaine qui travaille avec ces informations',
  },
  'line-managers': {
    title: 'Encadrement direct',
    summary: 'Fait vivre la sécurité au quotidien et prévient des arrivées, des changements et des départs.',
    typicalHolder: 'Toutes les personnes qui dirigent une équipe',
  },
  'document-owner': {
    title: 'Responsable des documents et enregistrements',
    summary: 'Tient les documents à jour, approuvés et accessibles, et les enregistrements en lieu sûr.',
    typicalHolder: 'Service qualité ou bureau du projet',
  },
  'measurement-owner': {
    title: 'Responsable des mesures',
    summary: 'Veille à ce que la sécurité soit mesurée et que quelqu’un en tire des conclusions.',
    typicalHolder: 'Contrôle de gestion ou service qualité',
  },
  'competence-owner': {
    title: 'Responsable des compétences',
    summary: 'Sait ce que les rôles de sécurité doivent maîtriser et en conserve les preuves.',
    typicalHolder: 'Formation et développement, aux ressources humaines',
  },
  'authority-contact': {
    title: 'Contact avec les autorités',
    summary: 'Parle avec les autorités de contrôle, la police et les équipes d’intervention, et connaît leurs délais.',
    typicalHolder: 'Juriste ou responsable du projet',
  },
  'threat-intelligence-contact': {
    title: 'Contact avec les groupes spécialisés et veille sur les menaces',
    summary: 'Suit ce que font les attaquants et ce dont les spécialistes avertissent, et le transmet.',
    typicalHolder: 'Spécialiste de la sécurité',
  },
  'project-security-lead': {
    title: 'Responsable de la sécurité d’un projet',
    summary: 'Fait entrer la sécurité dans un projet dès le premier jour.',
    typicalHolder: 'Une personne de l’équipe, une par projet',
  },
  'access-administrator': {
    title: 'Administration des identités et des accès',
    summary: 'Crée, modifie et retire les comptes et les droits que d’autres ont approuvés.',
    typicalHolder: 'Administration système, qui n’approuve elle-même aucun accès',
  },
  'joiner-mover-leaver-coordinator': {
    title: 'Coordination des arrivées, mutations et départs',
    summary: 'Veille à ce que personne n’échappe au regard entre ressources humaines et informatique.',
    typicalHolder: 'Administration du personnel',
  },
  'supplier-owner': {
    title: 'Responsable d’un fournisseur ou service en nuage',
    summary: 'Suit la sécurité d’un fournisseur, du choix jusqu’à la sortie.',
    typicalHolder: 'La personne qui utilise le plus le service, une par fournisseur',
  },
  'incident-manager': {
    title: 'Gestion des incidents',
    summary: 'Prépare l’organisation aux incidents, évalue ce qui est signalé et dirige la réponse.',
    typicalHolder: 'Responsable du projet ou responsable sécurité',
  },
  'incident-responders': {
    title: 'Équipe d’intervention',
    summary: 'Contient l’incident et rétablit la situation normale.',
    typicalHolder: 'Spécialistes informatiques, souvent avec un prestataire d’astreinte',
  },
  'evidence-keeper': {
    title: 'Garde des preuves',
    summary: 'Recueille les traces de façon qu’elles comptent encore plus tard.',
    typicalHolder: 'Spécialiste informatique avec une formation aux investigations',
  },
  'business-continuity-owner': {
    title: 'Responsable de la continuité d’activité',
    summary: 'Veille à ce que le travail continue, en sécurité, quand quelque chose d’important tombe en panne.',
    typicalHolder: 'Direction des opérations, toujours avec une suppléance',
  },
  'data-protection-officer': {
    title: 'Délégation à la protection des données',
    summary: 'Conseille sur la protection des données personnelles et la contrôle en toute indépendance.',
    typicalHolder: 'Une personne experte, interne ou externe, qui ne décide pas elle-même des traitements',
  },
  'physical-security': {
    title: 'Bâtiments et sécurité physique',
    summary: 'Protègent bâtiments, locaux et matériel contre l’intrusion, le feu et l’eau.',
    typicalHolder: 'Services généraux',
  },
  'it-operations': {
    title: 'Exploitation informatique',
    summary: 'Assure au quotidien sauvegardes, journaux, surveillance, changements et capacités.',
    typicalHolder: 'Administration système',
  },
  'key-custodian': {
    title: 'Garde des clés',
    summary: 'Garde les clés cryptographiques sûres et utilisables, jamais à une seule personne.',
    typicalHolder: 'Deux personnes nommées de l’administration système',
  },
  'secure-development-lead': {
    title: 'Responsable du développement sûr',
    summary: 'Veille à ce que nos logiciels soient construits et testés de façon sûre.',
    typicalHolder: 'Responsable du développement ; seulement là où l’on écrit des logiciels',
  },
  'remote-work-owner': {
    title: 'Responsable du travail à distance',
    summary: 'Fixe les règles pour travailler en sécurité hors du bureau.',
    typicalHolder: 'Ressources humaines avec l’informatique',
  },
  'exception-approver': {
    title: 'Approbation des dérogations',
    summary: 'Décide si un écart à nos règles est acceptable, et jusqu’à quand.',
    typicalHolder: 'Une personne de la direction ou de son comité des risques',
  },
}
