import type { Wording } from '../../../src/catalogue/catalogue.ts'
import { phrases } from '../../../src/catalogue/phrases.ts'

/** Questions that can wait a few days, and go better when asked early. */
export const situationsThisWeek: Wording['situations'] = {
  'joiner-leaver': {
    title: 'Quelqu’un arrive, change de poste ou part',
    first: [
      'Donnez-nous le nom, le poste, le responsable et la date dès qu’ils sont connus.',
      'Listez ce qu’il faut ou ce qui doit revenir : appareils, clés, comptes.',
      'Si quelqu’un part du jour au lendemain ou en conflit, appelez-nous aujourd’hui.',
    ],
    doNot: [
      'Ne transmettez pas le compte ou le mot de passe d’un prédécesseur.',
      'Ne laissez pas de comptes ouverts « au cas où ».',
    ],
    include: [
      'Nom, poste, responsable et date',
      'Appareils, clés et droits nécessaires ou à rendre',
      'Qui reprend le travail et les fichiers',
    ],
    keywords: phrases(`
      nouveau collègue, nouvelle collègue, nouveau salarié, arrivée, embauche, onboarding, offboarding, départ, dernier jour,
      démission, demission, licenciement, licencié, change de service, mutation, congé parental, stagiaire, alternant, intérimaire,
      prestataire commence, rendre l'ordinateur, rendre les clés, retraite
    `),
  },
  'new-supplier': {
    title: 'Je veux utiliser un nouvel outil, fournisseur ou service d’IA',
    first: [
      'Demandez-nous avant de vous inscrire, de tester ou d’acheter.',
      'Décrivez à quoi il sert et quelles données y entreraient.',
      'En attendant la réponse, utilisez ce qui est déjà approuvé.',
    ],
    doNot: [
      'N’y mettez aucune donnée de clients, de collègues ou de l’organisation, même pour essayer.',
      'N’acceptez pas de conditions au nom de l’organisation.',
    ],
    include: [
      'Nom et site web du fournisseur',
      'À quoi il sert, et qui s’en servirait',
      'Quelles données y entreraient',
      'Pour quand il vous le faut',
    ],
    keywords: phrases(`
      nouvel outil, nouveau logiciel, nouvelle application, nouveau fournisseur, nouveau prestataire, service cloud, cloud, nuage,
      saas, ia, chatgpt, chat gpt, copilot, intelligence artificielle, outil de traduction, ai-je le droit d'utiliser,
      installer un logiciel, extension de navigateur, essai gratuit, compte de test, abonnement, shadow it, dropbox
    `),
  },
  'contract-question': {
    title: 'J’ai une question sur un contrat ou un accord de confidentialité',
    first: [
      'Envoyez-nous le document avant toute signature.',
      'Dites-nous ce que l’autre partie verra, fera ou recevra.',
      'Ne communiquez rien de confidentiel tant que l’accord n’est pas signé des deux côtés.',
    ],
    doNot: [
      'Ne signez pas pour l’organisation si vous n’en avez pas le pouvoir.',
      'Ne rayez pas de clauses de sécurité pour aller plus vite.',
    ],
    include: [
      'Le document, et qui est l’autre partie',
      'De quoi il s’agit, et pour quand',
      'Les données ou systèmes concernés',
    ],
    keywords: phrases(`
      contrat, nda, accord de confidentialité, accord de confidentialite, clause de confidentialité, confidentialité, secret,
      signer un contrat, qui peut signer, sous-traitance rgpd, dpa, conditions générales, cgv, cgu, contrat fournisseur,
      contrat freelance, responsabilité, clause, annexe sécurité, sla, fin de contrat, question juridique
    `),
  },
  'customer-questionnaire': {
    title: 'Un client nous interroge sur notre sécurité',
    first: [
      'Envoyez-nous le questionnaire tel quel, avec la date limite.',
      'Dites-nous de quel client et de quel contrat il s’agit.',
      'Faites savoir au client que la réponse est en préparation.',
    ],
    doNot: [
      'Ne répondez pas au hasard : les réponses peuvent entrer dans le contrat.',
      'N’envoyez ni politiques internes, ni rapports, ni plans du réseau.',
    ],
    include: ['Le questionnaire, et pour quand', 'Client, produit et interlocuteur', 'Ce qui a déjà été promis'],
    keywords: phrases(`
      questionnaire de sécurité, questionnaire de securite, questionnaire client, client demande sécurité, évaluation fournisseur,
      auto-évaluation, tisax, soc 2, certificat iso, avons-nous un certificat, demande de certificat, appel d'offres, rfp,
      excel de 200 questions, due diligence, rapport de pentest, plan d'assurance sécurité, référencement fournisseur
    `),
  },
  'policy-question': {
    title: 'J’ai une question sur une règle, ou besoin d’une dérogation',
    first: [
      'Demandez-nous avant d’agir ; demander ne coûte rien.',
      'S’il vous faut une dérogation, dites pourquoi, pour combien de temps, et comment vous assurez la sécurité d’ici là.',
      'Tenez-vous-en à la règle jusqu’à la réponse.',
    ],
    doNot: [
      'Ne contournez pas une règle en silence.',
      'Ne prenez pas le « ça ira » d’un collègue pour une permission.',
    ],
    include: ['Quelle règle, et ce que vous voulez faire', 'En quoi elle gêne', 'Pour combien de temps, et pour qui'],
    keywords: phrases(`
      politique, politique de sécurité, règle, regle, ai-je le droit, est-ce permis, c'est autorisé, interdit, consigne, charte,
      dérogation, derogation, exception, où est la politique, usage privé, téléphone privé, byod, télétravail, teletravail,
      bureau propre, quelle classification, confidentiel ou interne, question
    `),
  },
  travel: {
    title: 'Je pars à l’étranger avec du matériel de travail',
    first: [
      'Dites-nous où et quand au moins une semaine avant : certains pays demandent un appareil vierge.',
      'N’emportez que les appareils et les données utiles, et installez les mises à jour avant de partir.',
      'Enregistrez notre numéro pour nous joindre de l’étranger, même sans e-mail.',
    ],
    doNot: [
      'Ne laissez pas d’appareils dans la chambre d’hôtel, la voiture ou les bagages en soute.',
      'Ne chargez pas sur des prises USB inconnues, et n’utilisez le Wi-Fi public qu’avec notre VPN.',
    ],
    include: ['Pays et dates', 'Appareils et données à emporter', 'Les systèmes qu’il vous faudra en route'],
    keywords: phrases(`
      voyage, déplacement, deplacement, voyage d'affaires, étranger, etranger, partir en chine, états-unis, usa, frontière, douane,
      wifi hôtel, wifi public, aéroport, itinérance, vpn à l'étranger, travailler de l'étranger, vacances avec ordinateur,
      conférence, salon, ordinateur de prêt
    `),
  },
  disposal: {
    title: 'Je veux me débarrasser d’un appareil ou de papiers',
    first: [
      'Remettez-nous appareils et supports : ils sont d’abord effacés, avec attestation.',
      'Mettez les papiers confidentiels dans le bac fermé ou le broyeur.',
      'Gardez tout sous clé jusqu’à l’enlèvement.',
    ],
    doNot: [
      'Ne jetez ni appareils, ni disques, ni papiers confidentiels à la poubelle ordinaire.',
      'Ne donnez et ne vendez aucun appareil, et ne vous fiez pas à « supprimer » ou « formater ».',
    ],
    include: ['Ce que c’est, et en quelle quantité', 'Ce qui y était stocké', 'Où cela se trouve'],
    keywords: phrases(`
      jeter, mettre au rebut, rebut, me débarrasser, debarrasser, vieil ordinateur, vieux pc, ancien portable, vieux téléphone,
      vieille imprimante, photocopieur, disque dur, ssd, effacer le disque, effacer les données, broyeur, déchiqueteuse, détruire papiers,
      bac papier, recyclage, déchets électroniques, ordinateur cassé, donner, vendre vieux matériel
    `),
  },
  'project-review': {
    title: 'Mon projet a besoin d’un examen de sécurité',
    first: [
      'Venez tôt : pendant la préparation, pas juste avant le lancement.',
      'Décrivez sur une page ce qui est construit, pour qui et avec quelles données.',
      'Donnez-nous vos étapes, pour que l’examen y trouve sa place.',
    ],
    doNot: [
      'Ne mettez pas en service avant la fin de l’examen.',
      'Ne testez pas avec de vraies données de clients ou de collègues.',
    ],
    include: [
      'But, interlocuteur et étapes du projet',
      'Données et systèmes concernés',
      'Fournisseurs et services en nuage',
      'La date de mise en service',
    ],
    keywords: phrases(`
      projet, nouveau projet, revue de sécurité, revue de securite, avis de sécurité, analyse de risques, évaluation des risques,
      mise en production, mise en service, go live, modèle de menaces, pentest, test d'intrusion, aipd, analyse d'impact,
      exigences de sécurité, sécurité dès la conception, nouveau site web, nouveau système, migration, changement
    `),
  },
  training: {
    title: 'J’ai une question sur la formation à la sécurité',
    first: [
      'Regardez votre invitation : elle dit ce qui est à faire, et pour quand.',
      'Dites-nous si un cours ne s’ouvre pas, ne convient pas ou ne compte pas comme fait.',
      'Si vous doutez que l’invitation soit authentique, demandez-nous avant de cliquer.',
    ],
    doNot: ['Ne laissez personne suivre le cours à votre place.'],
    include: [
      'Quel cours, et sa date limite',
      'Ce qui ne marche pas, avec le message exact',
      'Ce que vous aimeriez apprendre, s’il manque quelque chose',
    ],
    keywords: phrases(`
      formation, formation sécurité, formation securite, sensibilisation, e-learning, elearning, cours, formation obligatoire, quiz,
      attestation, certificat de formation, formation en retard, rappel, le cours ne s'ouvre pas, test de phishing,
      simulation de phishing, apprendre, recyclage formation, formation nouveaux arrivants, atelier
    `),
  },
}
