import type { LanguageId } from '#i18n/languages.ts'

/** Whoever finds the card learns from none of these what its owner did. */
export const TRACES: Readonly<Record<LanguageId, readonly RegExp[]>> = {
  en: [
    /\beleven\b/i,
    /\bsigns?\b/i,
    /\bquestion/i,
    /\b(your|my|the|eleven) answers?\b/i,
    /\b(self-?)?checked?\b/i,
    /\bscreen/i,
    /\btests?\b/i,
    /\bresults?\b/i,
    /\bscore/i,
    /\bcount(s|ed)?\b/i,
    /\b(mild|moderate|severe)\b/i,
    /\bdiagnos/i,
    /\bdisorder\b/i,
    /\bcriteri/i,
    /\bdsm/i,
    /\bsummary\b/i,
    /\bnotes?\b/i,
  ],
  // A letter with an accent is no part of a word to \b, so there are none at the ends.
  es: [
    /\beleven\b/i,
    /\bonce\b/i,
    /señal(es)?\b/i,
    /\bpregunta/i,
    /\brespuesta/i,
    /\bprueba\b/i,
    /\bexamen\b/i,
    /\bcuestionario/i,
    /\bresultado/i,
    /\bpunt(os|aje|uación)\b/i,
    /\b(leve|moderado|grave)s?\b/i,
    /\bdiagn[oó]s/i,
    /\btrastorno/i,
    /\bcriterio/i,
    /\bdsm/i,
    /\bresumen\b/i,
    /\bnotas?\b/i,
  ],
}
