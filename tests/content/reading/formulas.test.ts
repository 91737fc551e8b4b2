import { expect, it } from 'vitest'

import { fernandezHuertaIndex } from '../../../build/words/fernandez-huerta.ts'
import { fleschKincaidGrade } from '../../../build/words/flesch-kincaid.ts'

// Each worked out by hand: words, sentences, syllables.
it.each([
  ['The cat sat on the mat.', -1.45], // 6, 1, 6
  ['The doctor will see you on Monday. You can bring a friend.', 0.517], // 12, 2, 14
  ['“Can I start today?” Yes.', -0.455], // 5, 2, 6
  ['Call {{number}} now.', -2.62], // 3, 1, 3
  ['Methadone helps him.', -2.62], // 3, 1, 3: the name counts as one short word
  ['Call 1 800 662-4357 now.', -2.62], // 3, 1, 3: so does a phone number
])('Flesch–Kincaid puts “%s” at grade %d', (text, grade) => {
  expect(fleschKincaidGrade(text, ['methadone'])).toBeCloseTo(grade, 2)
})

it.each([
  ['La casa es azul.', 112.76], // 4, 1, 6
  ['Llame al médico hoy. Le va a escuchar.', 105.26], // 8, 2, 13
  ['¿Puede empezar hoy? Sí.', 99.8], // 4, 2, 7
  ['Tome metadona hoy.', 123.78], // 3, 1, 4
  ['De 9 a. m. a 5 p. m. hoy.', 139.7], // 7, 1, 7: the stops of “a. m.” end no sentence
  ['Llame al 1 800 662-4357.', 123.78], // 3, 1, 4
  ['La recuperación necesita acompañamiento profesional.', -38.26], // 5, 1, 20
])('Fernández Huerta gives “%s” %d', (text, index) => {
  expect(fernandezHuertaIndex(text, ['metadona', 'a. m.', 'p. m.'])).toBeCloseTo(index, 2)
})
