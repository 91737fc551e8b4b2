import { describe, expect, it } from 'vitest'

import { wordFaults } from '../../build/words/word-faults.ts'

const faultsOf = (language: string, text: string, place = 'ui:a.b') => {
  const [file = '', key = ''] = place.split(':')
  return wordFaults(language, [{ file, key, text }])
}

describe('the word list', () => {
  it('says where, which word, and what to say instead', () => {
    expect(faultsOf('en', 'The addict was there.')).toEqual([
      'src/content/locales/en/ui.json, a.b: never “addict”; instead: a person with opioid use disorder, or a person who uses opioids.',
    ])
  })

  it.each([
    'Addicts need help.',
    'Addiction is common.',
    'A junkie.',
    'Most users stop.',
    'Drug abuse harms.',
    'A drug-seeking person.',
    'Stay clean.',
    'A dirty test.',
    'Get sober.',
    'A bad habit.',
    'The vice of it.',
    'After a relapse, call.',
    'He fell off the wagon.',
    'Opioid substitution helps.',
    'Ask for replacement therapy.',
    'Treatment failed.',
    'A noncompliant patient.',
    'They got high.',
    'You have a moderate disorder.',
    'You have mild signs.',
    'Your disorder is severe.',
    'You should stop.',
    'Just stop.',
    'Your score is 5.',
    'Well done!',
    "It's here.",
    'Say "yes".',
    'Wait...',
    'A <b>word</b>.',
    'Two  spaces.',
  ])('in English refuses “%s”', (text) => {
    expect(faultsOf('en', text)).not.toEqual([])
  })

  it.each([
    'Un adicto.',
    'Las personas adictas.',
    'La drogadicción.',
    'Una POLIADICTA.',
    'Su adicción.',
    'Los toxicómanos.',
    'Un drogodependiente.',
    'Los yonquis.',
    'Estaba drogado.',
    'Los usuarios llaman.',
    'Una consumidora.',
    'El abuso de drogas.',
    'Abusaba de las pastillas.',
    'Una prueba limpia.',
    'La orina salió sucia.',
    'Siga sobrio.',
    'Un mal hábito.',
    'El vicio.',
    'Una recaída.',
    'Si recae, llame.',
    'La sustitución de opioides.',
    'Una terapia de reemplazo.',
    'El tratamiento fracasó.',
    'Falló.',
    'No cumplió con el plan.',
    'Usted tiene un trastorno.',
    'Tiene un consumo grave. Padece adicción.',
    'Usted es grave.',
    'Su trastorno es grave.',
    'Debería parar.',
    'Su puntaje es 5.',
    '¡Muy bien!',
    'Llame a tu médico.',
    'Puede llamar?',
  ])('in Spanish refuses “%s”', (text) => {
    expect(faultsOf('es', text)).not.toEqual([])
  })

  it.each([
    ['en', 'He uses a cleaver, a habitat and a trust fund.'],
    ['en', 'You have time. If you have naloxone, give it.'],
    ['en', 'Recovery housing (also called sober living) is a home.'],
    ['es', 'Usted tiene derecho a saberlo. ¿Tiene tiempo? Diga: “¿Puedo contar contigo?”'],
    ['es', 'Puede fallecer. Una persona con un trastorno. La habitación está limitada.'],
    ['es', '¿Puede llamar? ¿Quién escucha?'],
  ])('in %s lets “%s” pass', (language, text) => {
    expect(faultsOf(language, text)).toEqual([])
  })

  it('lets no text about a count say what it is worth', () => {
    expect(faultsOf('en', 'Only 2 of 11', 'guidance:result.count_other')).toHaveLength(1)
    expect(faultsOf('en', 'At least 2 of 11', 'guidance:scale.counted')).toHaveLength(1)
    expect(faultsOf('en', 'Only as told', 'guidance:noted.why')).toEqual([])
    expect(faultsOf('es', 'Al menos 2 de 11', 'guidance:result.count_other')).toHaveLength(1)
  })

  it('names a language that has none', () => {
    expect(faultsOf('none', 'A text.')).toEqual([
      'none: build/words/word-faults.ts has no list of the words that it never says.',
    ])
  })
})
