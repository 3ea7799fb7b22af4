/*
 * Ideas that several activities share, as patterns over folded text in English, German and French.
 */

export const isms =
  /\bisms\b|\bsmsi\b|management ?system|managementsystem|systeme de management|security program|\biso (?:iec )?27001\b/
export const security = /secur|sicherheit|securite|\bisms\b|\bsmsi\b/
export const inside = /\bintern|\binnen|\bin house\b|\bfirst party\b/
export const outside =
  /extern|supplier|vendor|third part|customer|client|lieferant|dienstleister|kunden|fournisseur|prestataire|certif|zertifi|surveillance audit/
export const auditing = /\baudit(?!ors?\b)|auditier|innenrevision|\brevision(?:en)?\b/
export const doing =
  /conduct|perform|carry|carri|execut|durchfuehr|ausfuehr|vornahme|vornehm|realis|effectu|\bmener\b|conduite|conduire/
export const planning = /\bplan|schedul|coordinat|koordin|organis|programm|arrang|terminier/
export const reporting = /\breport|bericht|rapport|present|praesent|communiq|kommuniz/
export const risk = /\brisks?\b|risik|\brisques?\b/
export const incident = /\bincidents?\b|security breach|vorfall|vorfaell|sicherheitsverletzung/
export const supplier =
  /supplier|vendor|third part|outsourc|lieferant|dienstleister|drittanbieter|fournisseur|prestataire|sous trait/
export const access =
  /\baccess(?:es)?\b|permission|entitlement|user rights|zugriff|zugang|zugaeng|berechtig|\bacces\b|habilitation|droits? d acces/
export const checking =
  /review|check|examin|inspect|assess|verif|evaluat|recertif|rezertif|ueberpruef|\bpruef|kontroll|begutacht|\brevue|\brevoir|evalu|control/
export const policies =
  /polic(?:y|ies)|procedure|guideline|richtlinie|leitlinie|leitfad|regelwerk|verfahrensanweis|politiques?\b|procedures?\b|directives?\b/
export const training = /train|awareness|schul|sensibilis|unterweis|\bformations?\b|\bformer\b/
export const deciding =
  /approv|sign ?off|endors|adopt|decid|decision|genehmig|freigab|freigeb|entscheid|verabschied|beschliess|approuv|valid|signature/
