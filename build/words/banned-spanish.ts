import { ABOUT_THE_COUNT, type BannedList, words } from './banned.ts'

const PERSON = 'una persona con trastorno por consumo de opioides, o que consume opioides'

/**
 * The Spanish of the words that shame, and of those that Eleven never says. Without an author’s list
 * to lean on: what people hear as the English ones, in every form.
 */
export const BANNED_IN_SPANISH: BannedList = {
  banned: [
    {
      said: words('(droga|poli)?adict[oa]s?|(drogad|ad)icci(ón|ones)|adictiv[oa]s?'),
      instead: PERSON,
    },
    {
      said: words('drogodependientes?|drogodependencias?|toxic[oó]man[oa]s?|toxicoman[ií]as?'),
      instead: PERSON,
    },
    {
      said: words('yonquis?|drogatas?|drogad[oa]s?|drog(arse|arte|ón|ones|ona|onas)|colocón'),
      instead: PERSON,
    },
    { said: words('(consumidor|usuari)(es|as?|os?)?'), instead: PERSON },
    { said: words('abus\\p{L}*'), instead: 'consumo, o mal uso' },
    { said: words('limpi[oa]s?|suci[oa]s?'), instead: 'consumir, no consumir, o nuevo' },
    { said: words('sobri[oa]s?|sobriedad'), instead: 'en recuperación, o sin consumir' },
    {
      said: words('hábitos?|habitual(es|mente)?|(en)?vici(o|os|os[oa]s?|ad[oa]s?)'),
      instead: 'consumo',
    },
    {
      said: words('reca[íi]das?|reca(e|en|er|ído|yó|yeron|iga|igan)'),
      instead: 'volver a consumir',
    },
    {
      said: words(
        '(sustituci|reemplaz)\\p{L}* (de|con|por) opi\\p{L}+|(terapia|tratamiento) (de sustitución|de reemplazo|sustitutiv[oa])',
      ),
      instead: 'medicamento para el trastorno por consumo de opioides',
    },
    {
      said: words('fracas\\p{L}*|fall(a|as|an|ar|e|en|o|os|ó|aron|ad[oa]s?|id[oa]s?)'),
      instead: 'no ayudó todavía, o no pudo',
    },
    { said: words('incumpl\\p{L}*|no cumpl\\p{L}*'), instead: 'no pudo seguir el plan' },
    {
      said: words(
        '(tiene|padece|sufre)( de)? (un[oa]? )?(trastorno|adicci|dependencia|problema de consumo|leve|moderad|grave|sever)\\p{L}*',
      ),
      instead: 'sus respuestas coinciden con',
    },
    {
      said: words('usted es (un|una|leve|moderad[oa]|grave)'),
      instead: 'sus respuestas coinciden con',
    },
    {
      said: words('su (trastorno|enfermedad|adicción|dependencia|problema)'),
      instead: 'el trastorno por consumo de opioides',
    },
    { said: words('deber(á|ás|án|ía|ías|ían|íamos)|simplemente|nomás'), instead: 'usted puede' },
    {
      said: words('puntajes?|puntuaci(ón|ones)|calificaci(ón|ones)'),
      instead: 'un número de señales',
    },
    {
      said: words('s[oó]lo|solamente|únicamente|apenas|al menos|por lo menos'),
      instead: 'el número por sí mismo',
      where: ABOUT_THE_COUNT,
    },
    // What a person says to a friend, in quotes, may say tú.
    {
      said: words('(?<!“[^”]*)(tú|tus?|ti|contigo|vos|vosotr[oa]s|vuestr[oa]s?)'),
      instead: 'usted, su',
    },
    { said: /(?<!¿[^?¿]*)\?/u, instead: 'a question opened with ¿' },
  ],
  allowed: [{ text: '1737, Need to talk?', because: 'the line’s own name, which is English' }],
}
