import { deciding, incident, isms, reporting, risk, security, supplier } from './ideas.ts'
import type { DutyWords } from './words.ts'

/** How activities name what the 31 leave open. */
export const secondTierWords: readonly DutyWords[] = [
  {
    duty: 'TM-6',
    says: [
      /assign|allocat|appoint|nominat|defin|zuweis|festleg|benenn|bestell|attribu|nommer|nomination|designer|designation/,
      /\broles?\b|responsibilit|rollen|verantwortlichkeit|zustaendigkeit|responsabilit/,
    ],
    unless: /access|asset|\buser|zugriff|nutzer|risk|risik|rbac|acces|train|competen/,
  },
  {
    duty: 'TM-7',
    says: [
      /management ?reviews?\b|review by (?:top )?management|managementbewertung|management ?bewertung|bewertung durch die (?:oberste )?leitung|leitungsbewertung|revues? de (?:la )?direction/,
    ],
    unless: /\bplan(?!ned)|coordinat|koordin|prepar|vorbereit|input|minutes|protokoll|audit|follow ?up|schedul/,
  },
  {
    duty: 'PL-7',
    says: [/\bscope\b|geltungsbereich|anwendungsbereich|perimetre|\bcontext\b|kontext|\bcontexte\b/, isms],
    unless: /audit/,
  },
  { duty: 'PL-8', says: [/\bchanges?\b|aenderung|changement|\bmodification/, isms], unless: /audit|review|bewert/ },
  {
    duty: 'PL-9',
    says: [
      /segregat|separat|trennung|trennen|\bseparer/,
      /\bdut(?:y|ies)\b|aufgaben|funktion|pflichten|\btaches|fonctions/,
    ],
  },
  {
    duty: 'RO-1',
    says: [
      risk,
      new RegExp(
        `accept|akzept|uebernahme|(?:${deciding.source}).*(?:treatment|behandl|traitement)|(?:treatment|behandl\\w*|traitement).*(?:${deciding.source})`,
      ),
    ],
    unless: /criteria|kriteri|criteres|project/,
  },
  {
    duty: 'AA-1',
    says: [
      /\baccess(?:es)?\b|accounts?\b|identit|zugriff|zugang|zugaeng|berechtigung|benutzerkonten|\bkonten\b|\bacces\b|comptes?\b|habilitation/,
      /set ?up|creat|grant|provision|revok|remov|administ|\biam\b|identity and access|einricht|vergeb|vergabe|entzug|entzieh|attribu|retir|supprim|creer|creation/,
    ],
    unless:
      /subject|betroffen|review|ueberpruef|revue|privileg|physical|zutritt|physique|remote|polic|richtlinie|approv|genehmig|approuv|bank|building|badge/,
  },
  {
    duty: 'AA-2',
    says: [
      /privileg\w* (?:access|account|right|user|acces|compte|konten|zugriff|zugaeng|berechtig|rechte)|(?:acces|comptes|droits) (?:a )?privileg|admin(?:istrator)? ?(?:rights|accounts?|rechte|konten)|\bpam\b/,
    ],
  },
  {
    duty: 'IO-1',
    says: [
      /classif|klassifi|einstuf|labell?ing|\blabel|kennzeichn|etiquet/,
      /information|\bdata\b|\bdaten|donnees|document|dokument/,
    ],
    unless: /incident|vorfall|risk|risik|scheme|schema polic|polic|richtlinie/,
  },
  {
    duty: 'LM-2',
    says: [
      /joiner|leaver|mover|departure|neueintritt|eintritt|austritt|\bdepart|arrivee/,
      /notif|notice|inform|report|announc|\bmeld|mitteil|anzeig|signal|prevenir/,
    ],
  },
  {
    duty: 'JL-1',
    says: [/on ?boarding|off ?boarding|joiner|leaver|eintritt|austritt|arrivees|departs/],
    unless: /notif|notice|announc|\bmeld|mitteil|signal|train|supplier|checklist|vendor|risk/,
  },
  {
    duty: 'DO-1',
    says: [
      /document(?:s|ation|ed)?\b|dokument|documentaire/,
      /control\b|maintain|manag|version|lenkung|lenken|pfleg|verwalt|maitrise|gestion|tenir/,
    ],
    unless: /personal|process documentation|classif|risk|incident|vorfall|asset|train|network/,
  },
  {
    duty: 'DO-2',
    says: [
      /\brecords\b|aufzeichnung|enregistrement/,
      /protect|keep|retain|retention|control|aufbewahr|schuetz|schutz|lenkung|conserv|archiv/,
    ],
    unless: /processing|verarbeitung|traitement|train|video|log|access/,
  },
  {
    duty: 'ME-1',
    says: [
      /measurement|\bmeasure (?:the|how|and|isms|security|effect|perform)|measuring|metrics?\b|\bkpis?\b|kennzahl|wirksamkeitsmess|\bmessung|\bmessen\b|indicateur|\bmesurer/,
    ],
    unless: new RegExp(`${reporting.source}|business kpi|uptime`),
  },
  {
    duty: 'CO-1',
    says: [
      /competenc|kompetenz|qualifikation|\bskills?\b/,
      /defin|determin|evidence|matrix|assess|record|manag|maintain|nachweis|ermittl|pfleg|evalu|identif|gestion|gerer/,
    ],
    unless: /incident|audit/,
  },
  {
    duty: 'AC-1',
    says: [/authorit(?:y|ies)\b|behoerd|\bautorites?\b|regulators?\b/, /contacts?\b|kontakt|liais/],
    unless: /author(?:is|iz)/,
  },
  {
    duty: 'TI-1',
    says: [
      /special interest|interessengrupp|fachgrupp|groupes? d interet|expert group|professional (?:group|association)|fachverband|associations? professionnelles?/,
    ],
  },
  {
    duty: 'TI-2',
    says: [
      /threat (?:intel|landscape|information|monitoring)|bedrohungs(?:info|lage|anal|intelli|erkenntnis)|renseignement\w* sur les menaces|veille sur les menaces/,
    ],
  },
  {
    duty: 'PS-1',
    says: [/\bprojects?\b|projekt|\bprojets?\b/, security],
    unless: /\bisms\b|\bsmsi\b|iso 27001|implementation project|approv/,
  },
  {
    duty: 'SU-1',
    says: [
      supplier,
      /assess|review|monitor|evaluat|due diligence|audit|risk|manag|bewert|ueberwach|pruef|beurteil|evalu|surveill|suivi|gestion|steuer|qualif/,
    ],
    unless: /contract|vertrag|vertraeg|contrat|clause|agreement|payment|cloud|penetration|own/,
  },
  {
    duty: 'SU-2',
    says: [/\bcloud\b/, /secur|sicher|govern|service|dienst|select|auswahl|use\b|nutzung|usage|steuer|manag|exit/],
    unless: /backup|monitor logs/,
  },
  {
    duty: 'IM-1',
    says: [
      incident,
      /\bplans?\b|planning|planung|prepar|vorbereit|playbook|exercis|uebung|exercice|channel|meldeweg|meldestelle|procedure|konzept/,
    ],
    unless: /lesson|\blearn|evidence/,
  },
  {
    duty: 'IM-2',
    says: [
      /\bincidents?\b|vorfall|vorfaell|security events?|sicherheitsereignis|evenements? de securite/,
      /lesson|\blearn|post ?(?:incident|mortem)|root cause|nachbereit|\blehren|retour d experience|triage|assess|classif|bewert|einstuf|qualif/,
    ],
    unless: /\breport|evidence/,
  },
  {
    duty: 'IR-1',
    says: [incident, /contain|eradicat|recover|restor|eindaemm|beseitig|wiederherstell|contenir|confin|eradiq|restaur/],
    unless: /manage|\breport/,
  },
  {
    duty: 'EK-1',
    says: [
      /\bevidence|beweis|\bpreuves?\b|forens/,
      /collect|preserv|secur|sicher|\bkeep|gather|collecte|conserv|recueil|investig|analys/,
    ],
    unless: /competen|kompetenz|train|audit|complian/,
  },
  {
    duty: 'BC-2',
    says: [
      /disaster recovery|(?:it|ict) (?:recovery|continuity|readiness|service continuity)|it notfall|wiederanlauf|reprise (?:apres sinistre|informatique)|\bdrp\b|\bpra\b/,
    ],
  },
  {
    duty: 'DP-1',
    says: [
      /data protection|datenschutz|protection des donnees|\bprivacy|\bgdpr|\bdsgvo|\brgpd/,
      /advis|\bmonitor|\bberat|ueberwach|\bconseil|\bveill/,
    ],
    unless: /train|incident/,
  },
  {
    duty: 'PH-1',
    says: [
      /physical|physisch|physique|premises|\bbuildings?\b|gebaeude|\blocaux|\bsites?\b|zutritt/,
      /access|secur|entry|zutritt|sicher|acces\b|securite/,
    ],
    unless: /cabling|equipment|power|environment|web ?site/,
  },
  { duty: 'PH-3', says: [/clear desk|clean desk|bureau propre|aufgeraeumter? (?:arbeitsplatz|schreibtisch)/] },
  { duty: 'OP-1', says: [/\bback ?ups?\b|datensicherung|sauvegardes?\b/] },
  {
    duty: 'OP-2',
    says: [/\blogging\b|\blog (?:management|monitoring|review|analysis)|protokollierung|journalisation|\bsiem\b/],
    unless: /incident|audit/,
  },
  {
    duty: 'KC-1',
    says: [
      /\bkey (?:management|lifecycle|custod)|(?:cryptographic|encryption) keys?|schluesselverwaltung|schluesselmanagement|(?:kryptograph|kryptograf)\w* schluessel|gestion des cles|cles (?:de chiffrement|cryptographiques)/,
    ],
    unless: /physical|door|building|badge|tuer|key (?:risk|supplier)/,
  },
  {
    duty: 'SD-1',
    says: [
      /secure (?:software )?(?:develop|coding|sdlc)|sichere\w* (?:software)?(?:entwicklung|programmierung)|developpement (?:logiciel )?securise|\bs?sdlc\b|security in (?:software )?development/,
    ],
    unless: /train|schul|\bformations?\b/,
  },
  {
    duty: 'SD-2',
    says: [
      /source code|quellcode|quelltext|code source/,
      /protect|access|secur|schutz|schuetz|sicher|zugriff|acces|proteg|protection/,
    ],
    unless: /review|scan/,
  },
  {
    duty: 'RW-1',
    says: [
      /remote ?work|home ?office|mobile\w* arbeit|tele ?work|teletravail|telearbeit/,
      /rule|polic|regel|richtlinie|regles?|politique|\bset|defin|govern|vorgabe/,
    ],
    unless: /follow|comply|einhalt|respect|train/,
  },
  {
    duty: 'EA-1',
    says: [
      /exceptions?\b|\bwaivers?\b|ausnahme|derogation|exemption/,
      new RegExp(`${deciding.source}|grant|erteil|accord|manag|verwalt|gestion`),
    ],
    unless: /firewall|code|software/,
  },
]
