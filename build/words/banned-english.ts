import { ABOUT_THE_COUNT, type BannedList, words } from './banned.ts'

const PERSON = 'a person with opioid use disorder, or a person who uses opioids'

/**
 * The words that shame, from the United States National Institute on Drug Abuse’s “Words Matter”, and
 * those that Eleven never says: no verdict, no order, no worth read into a count.
 */
export const BANNED_IN_ENGLISH: BannedList = {
  banned: [
    { said: words('addict(s|ed|ion|ions|ive)?|junk(y|ie|ies)|druggies?'), instead: PERSON },
    { said: words('users?|abusers?|drug[- ]seek(er|ers|ing)'), instead: PERSON },
    { said: words('abus(e|es|ed|ing|ive)'), instead: 'use, or misuse' },
    { said: words('(un)?clean(er|ed|ly)?|dirty'), instead: 'using, not using, or new' },
    { said: words('sober|sobriety'), instead: 'in recovery, or not using' },
    { said: words('habits?|habitual(ly)?|vices?'), instead: 'use, or opioid use disorder' },
    {
      said: words('relaps(e|es|ed|ing)|(fell|falls?|fallen|falling) off the wagon'),
      instead: 'use again',
    },
    {
      said: words(
        '(opioid|opiate|drug) (substitut|replace)\\p{L}*|(substitution|replacement) (therapy|treatment)',
      ),
      instead: 'medicine for opioid use disorder',
    },
    { said: words('fail(s|ed|ing|ure|ures)?'), instead: 'did not help yet, or could not' },
    { said: words('non-?complian(t|ce)'), instead: 'not able to follow the plan' },
    { said: words('(get|gets|getting|got|gotten) high'), instead: 'using' },
    {
      said: words('you (have|suffer from) (an?|mild|moderate|severe|opioid)'),
      instead: 'your answers match',
    },
    {
      said: words('your (disorder|illness|disease|condition|problem)'),
      instead: 'opioid use disorder',
    },
    { said: words('should(n’t)?|just'), instead: 'you can' },
    { said: words('scor(e|es|ed|ing)'), instead: 'a count' },
    {
      said: words('only|at least|you are (an?|mild|moderate|severe|below)'),
      instead: 'the count by itself',
      where: ABOUT_THE_COUNT,
    },
  ],
  allowed: [
    { text: '(also called sober living)', because: 'a reader looks for the name others give it' },
    { text: 'Women for Sobriety', because: 'the group’s own name' },
  ],
}
