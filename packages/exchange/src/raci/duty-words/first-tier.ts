import {
  access,
  auditing,
  checking,
  deciding,
  doing,
  incident,
  inside,
  isms,
  outside,
  planning,
  policies,
  reporting,
  risk,
  security,
  supplier,
  training,
} from './ideas.ts'
import type { DutyWords } from './words.ts'

/** Activities about the management system that are not running it. */
const notRunningIt =
  /audit|revision|review|bewert|revue|scope|geltungsbereich|anwendungsbereich|perimetre|context|kontext|contexte|report|bericht|rapport|\bkpi|metric|kennzahl|measur|mesur|messung|polic|leitlinie|richtlinie|politique|\bchange|aenderung|changement|train|schul|\bformations?\b|document|dokument|resource|ressource|conform|complian|einhalt|risk|risik|risque|incident|vorfall|pruef|control/

/** How activities name the 31 responsibilities of the eight roles. */
export const firstTierWords: readonly DutyWords[] = [
  { duty: 'TM-1', says: [/leadership|fuehrungsverantwort|vorbild/, /commit|bekenn|verpflichtung|engagement/] },
  {
    duty: 'TM-2',
    says: [
      /polic(?:y|ies)|leitlinie|sicherheitsrichtlinie|informationssicherheitsrichtlinie|\bpolitique|objective|\bziele\b|sicherheitsziele|\bobjectifs?\b/,
      security,
      /approv|\bset\b|\bsets\b|setting|establish|defin|decid|adopt|issue|\bsign|endors|genehmig|verabschied|freigab|freigeb|festleg|beschliess|erlass|approuv|valid|etabl|arret/,
    ],
    unless:
      /review|ueberpruef|procedure|verfahren|password|passwort|remote|access|supplier|crypt|clean desk|backup|train|acknowledg|communic|exception|ausnahme|derogation/,
  },
  {
    duty: 'TM-3',
    says: [
      /integrat|integrier|embed|veranker|\bintegrer/,
      security,
      /process|prozess|business|geschaeft|metier|project management/,
    ],
  },
  {
    duty: 'TM-4',
    says: [
      /resourc|ressourc|budget|funding|finanzier|\bmoyens\b/,
      /provid|allocat|approv|assign|grant|secur(?:e|ing) |bereitstell|zuweis|genehmig|freigab|freigeb|allou|fournir|mettre a disposition|mise a disposition/,
    ],
    unless: /capacit|kapazit|human resources|ressources humaines|train|access/,
  },
  { duty: 'TM-5', says: [/communic|kommuni|convey|vermitt|\btell\b/, /importan|bedeut|wichtig|enjeux?/] },
  {
    duty: 'PL-1',
    says: [
      isms,
      /operat|\brun\b|\bruns\b|running|establish|oversee|oversight|betrieb|betreib|aufbau|aufrechterhalt|pilot|exploit|\blead\b|ownership/,
    ],
    unless: notRunningIt,
  },
  {
    duty: 'PL-1',
    says: [
      isms,
      /maintain|maintenance|implement|\bbuild|\bmanage\b|\bmanaging\b|coordinat|steer|steuer|einfuehr|umsetz|mise? en oeuvre|mettre en oeuvre|mainten|gestion|gerer|leitung|fuehr|responsib/,
    ],
    unless: new RegExp(`${notRunningIt.source}|improv|verbesser|amelior`),
  },
  {
    duty: 'PL-2',
    says: [
      reporting,
      /(?:top |senior )?management\b(?! system)|geschaeftsleitung|geschaeftsfuehrung|vorstand|oberste leitung|\bboard\b|\bdirection\b|executive/,
      /\bisms\b|\bsmsi\b|management ?system|managementsystem|performance|leistung|wirksamkeit|effective|status|\bstate\b|\bstand\b|etat|security|sicherheit|securite|\bkpi/,
    ],
    unless: /incident|vorfall|audit|finding|risk|risik|risque|breach/,
  },
  {
    duty: 'PL-3',
    says: [planning, /\baudit|revision\b/, /\bintern|\bisms\b|\bsmsi\b|programm|\bplan/],
    unless: new RegExp(`${doing.source}|${outside.source}|log|trail|protokollier`),
  },
  {
    duty: 'PL-4',
    says: [
      risk,
      /assess|analy|identif|evaluat|manag|treat|beurteil|bewert|ermittl|einschaetz|behandl|appreci|evalu|gestion|gerer|traite|process|prozess|processus/,
    ],
    unless: new RegExp(
      `${deciding.source}|${supplier.source}|regist|verzeichnis|accept|akzept|owner|eigentuemer|project|projekt|projet|privacy|data protection|datenschutz|protection des donnees|dpia|dsfa|aipd|${reporting.source}|treatment plan|behandlungsplan|plan de traitement|audit|credit|financ`,
    ),
  },
  {
    duty: 'PL-5',
    says: [
      incident,
      /manag|handl|\bdeal|resolv|investigat|umgang|aufarbeit|\brespond|\bresponse|\blead|coordinat|bewaelt|behandl|bearbeit|reagi|reaktion|steuer|leit(?:en|ung)|koordin|gestion|gerer|traite|repon|pilot/,
    ],
    unless: new RegExp(
      `${reporting.source}|meld|signal|declar|notif|\\bplans?\\b|planning|planung|prepar|vorbereit|exercis|test|uebung|tabletop|evidence|beweis|preuve|forens|lesson|\\blearn|\\bpost\\b|root cause|\\blog|contain|eradicat|restor|recover|eindaemm|triage|classif|procedure|verfahren|personal data|data breach|physical|safety`,
    ),
  },
  {
    duty: 'PL-6',
    says: [
      /conform|complian|comply|einhalt|erfuell|konform|respect/,
      /\biso (?:iec )?27001|\bisms\b|\bsmsi\b|management ?system|managementsystem|systeme de management|\bnorme?\b|\bstandard\b/,
    ],
    unless: /audit|\blaw|legal|gesetz|licen|regulat|polic|richtlinie|non ?conform|nichtkonform|\breport/,
  },
  {
    duty: 'AO-1',
    says: [
      /\bassets?\b|\bwerte\b|\bactifs\b|inventar|bestandsverzeichnis|werteverzeichnis/,
      /regist|inventor|inventair|inventar|verzeichn|\blists?\b|bestand|catalog/,
    ],
    unless: /review access|personal data|risk|risik/,
  },
  {
    duty: 'AO-2',
    says: [
      /acceptable use|zulaessige\w* (?:nutz|gebrauch|verwend)|nutzungsregel|(?:utilisation|usage) (?:acceptable|correcte)|charte informatique/,
    ],
    unless: /acknowledg|\bsign|follow|comply|complian|train|einhalt|respect/,
  },
  {
    duty: 'AO-3',
    says: [/\bassets?\b|\bactifs\b|\bwerte\b/, /protect|schuetz|schutz\b|proteg|protection/],
    unless: /data protection|classif/,
  },
  {
    duty: 'AO-4',
    says: [access, checking],
    unless:
      /physical|premises|zutritt|physique|subject|betroffen|personnes concernees|request|log\b|remote|network|netz|reseau|privileg|access control(?! list)|zugangskontroll|zugriffskontroll|controle d acces|polic|richtlinie/,
  },
  {
    duty: 'HR-1',
    says: [
      /background (?:check|verif|screen|investig)|pre ?employment|\bscreening\b|\bvetting\b|hintergrund|zuverlaessigkeitspruef|sicherheitsueberpruef|antecedents|verification (?:prealable )?des candidats|bewerberpruef/,
    ],
    unless: /health|malware|sanction|supplier|lieferant|network/,
  },
  {
    duty: 'HR-2',
    says: [
      /confidentialit|\bndas?\b|non ?disclosure|geheimhaltung|vertraulichkeits?(?:vereinbar|erklaer|verpflicht)|verschwiegenheit/,
      /agreement|vereinbar|erklaer|verpflicht|accords?\b|engagement|clause|\bndas?\b|sign/,
    ],
    unless: /supplier|vendor|lieferant|fournisseur|classif/,
  },
  {
    duty: 'HR-3',
    says: [training, /secur|sicherheit|awareness|sensibilis|\bisms\b|phishing|cyber/],
    unless:
      /attend|take part|\btakes part|participat|teilnehm|teilnahme|complet(?:e|ing)|absolv|particip|\bsuivre|exercise|developer|entwickler/,
  },
  { duty: 'HR-4', says: [/disciplin|massregel|sanctions? (?:proce|en cas|against|for)/], unless: /screening/ },
  {
    duty: 'IT-1',
    says: [/technical|technisch|\btechniques?\b/, /controls?\b|measures?\b|safeguard|massnahmen|mesures?\b|schutz/],
    unless: /physical|audit|review|test/,
  },
  {
    duty: 'IT-2',
    says: [
      /network|netzwerk|\bnetze?s?\b|reseaux?\b|firewall/,
      /secur|protect|schutz|schuetz|sicher|proteg|monitor|ueberwach|surveill|segment|segreg/,
    ],
  },
  {
    duty: 'IT-3',
    says: [
      /vulnerab|schwachstell|patch|penetration|\bpen ?tests?|test d intrusion|tests d intrusion|sicherheitsupdate/,
    ],
    unless: /\breport|meld|signal|disclos|offenleg|divulg|notif/,
  },
  {
    duty: 'LC-1',
    says: [
      /\blaws?\b|\blegal|regulat|statutory|gesetz|rechtlich|rechtsvorschrift|vorschriften|\blois?\b|legales?\b|reglement|juridique/,
      /monitor|identif|track|regist|keep|ensure|interpret|complian|comply|requirement|ermittl|einhalt|verfolg|kataster|pfleg|anforderung|\bveille|respect|conformit|exigence/,
    ],
    unless: /contract|vertrag|contrat|litigation|dispute|report|notif|audit|breach/,
  },
  {
    duty: 'LC-2',
    says: [
      policies,
      /review|check|ueberpruef|\bpruef|pruefung|\brevue|reviser|revision|aktualis|updat|overhaul|mise? a jour|mettre a jour/,
    ],
    unless: /follow|comply|complian|einhalt|respect|access review|audit|exception|acknowledg/,
  },
  {
    duty: 'LC-3',
    says: [
      /contract|vertrag|vertraeg|contrat|agreements?\b|\bsla\b/,
      /supplier|vendor|third part|partner|lieferant|dienstleister|drittanbieter|fournisseur|prestataire|\btiers\b|security|sicherheit|securite/,
    ],
    unless: /employ|arbeits|travail|confidential|vertraulich|nda\b|geheimhalt/,
  },
  {
    duty: 'IA-1',
    says: [
      auditing,
      new RegExp(
        `${inside.source}|independen|unabhaengig|independan|impartial|unparteiisch|${isms.source}|innenrevision|information security|informationssicherheit|securite de l information`,
      ),
    ],
    unless: new RegExp(
      `${outside.source}|${reporting.source}|finding|feststellung|constat|follow ?up|nachverfolg|suivi|corrective|korrektur|remediat|non ?conform|massnahm|recommend|empfehl|recommand|prepar|vorbereit|support|facilitat|unterstuetz|begleit|accompagn|\\blog|trail|financ|qualit|iso (?:iec )?9001|document|polic|richtlinie|politique|${planning.source}`,
    ),
  },
  // planning and conducting the audits is conducting them
  {
    duty: 'IA-1',
    says: [auditing, new RegExp(`${inside.source}|${isms.source}|innenrevision`), doing, planning],
    unless: new RegExp(
      `${outside.source}|finding|feststellung|constat|corrective|korrektur|non ?conform|financ|qualit`,
    ),
  },
  {
    duty: 'IA-1',
    says: [
      checking,
      /independen|unabhaengig|independan|impartial|unparteiisch|\bintern|\binnen|\bin house\b|\ben interne\b/,
      new RegExp(`${isms.source}|information security|informationssicherheit|securite de l information`),
    ],
    unless: new RegExp(
      `${outside.source}|${auditing.source}|${reporting.source}|management review|managementbewertung|revue de direction|self|selbst|auto ?evaluation|risk|risik|risque|internal controls?|controles? internes?|polic|richtlinie|politique|incident|vorfall|access|zugriff|supplier|plan`,
    ),
  },
  {
    duty: 'IA-2',
    says: [
      /\baudit|revision\b/,
      reporting,
      /result|finding|ergebnis|feststell|resultat|constat|conclusion|management\b|geschaeftsleitung|vorstand|direction\b|board\b|report|bericht/,
    ],
    unless: new RegExp(`${outside.source}|\\bplan|conduct|perform|durchfuehr|realis|log|trail|prepare for|vulnerab`),
  },
  {
    duty: 'IA-3',
    says: [/\baudit|revision\b/, /recommend|empfehl|recommand/],
    unless: /implement|umsetz|mettre en oeuvre|mise en oeuvre|clos|track|follow|behe|extern|supplier/,
  },
  {
    duty: 'AE-1',
    says: [
      /\bfollow|adher|abide|comply|observ|befolg|einhalt|beacht|respect|appliquer|application/,
      /polic(?:y|ies)|procedure|\brules?\b|richtlinie|vorgaben|regeln|regles|politiques|consignes/,
    ],
    unless:
      /monitor|audit|iso (?:iec )?27001|ensur|check|review|ueberwach|ueberpruef|sicherstell|assurer|controle|verif|law|follow ?up|supplier/,
  },
  {
    duty: 'AE-2',
    says: [
      /\breport(?!s\b)|\bmeld|\bsignal|\bdeclar|raise|anzeigen/,
      /incident|vorfall|vorfaell|weakness|schwachstell|schwaeche|suspicious|verdaecht|security event|ereignis|evenement|anomal|faibless/,
    ],
    unless:
      /management\b|geschaeftsleitung|authorit|behoerd|aufsicht|autorite|regulator|customer|kunden|client|statist|\bkpi|monthly|quarterly|review|analy|respon|handl|manag|bearbeit|channel|meldeweg|process|prozess|procedure|verfahren|plan|receiv|entgegennahm|annahme|board|direction|72|data breach|bsi\b|cnil|gestion|traite/,
  },
  {
    duty: 'AE-3',
    says: [
      /attend|take part|takes part|participat|teilnehm|teilnahme|complet(?:e|ing)|absolv|particip|\bsuivre/,
      training,
    ],
  },
]
