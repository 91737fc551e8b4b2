import { expect, it } from 'vitest'

import { spanishSyllables } from '../../../build/words/spanish-syllables.ts'

/** Parted by hand. */
const PARTED = [
  'más sol pan con tres vez plan gris', // one
  'y o hoy muy ley buey yo ya a-yu-da a-yer ma-yor le-yó u-ru-guay in-yec-ción sub-ra-yar',
  'ai-re cau-sa deu-da seis bien sie-te tiem-po cuan-do a-gua nue-vo an-ti-guo far-ma-cia',
  'ciu-dad viu-da rui-do cui-da-do muy gra-tui-to je-sui-ta cuí-da-te cons-truí',
  'dí-a pa-ís o-ír re-ír frí-o ba-úl ma-íz a-hí to-da-ví-a po-li-cí-a o-í-a de-cí-ais huí-a',
  'le-er po-e-ta ca-er a-é-re-o lí-ne-a pe-or re-al zo-o-ló-gi-co cre-er i-de-a',
  'ac-ción re-cu-pe-ra-ción tam-bién des-pués a-diós lim-piáis guion o-pioi-de',
  'que quien quie-ro que-da por-que gue-rra se-guir si-guien-te al-guien guí-a',
  'ver-güen-za pin-güi-no a-ve-ri-güe an-ti-güe-dad a-ve-ri-gua cual cuo-ta',
  'hue-so hie-lo a-ho-ra al-co-hol bú-ho ve-hí-cu-lo prohi-bir pro-hí-be ahu-mar al-mo-ha-da',
  'ca-ca-hue-te ba-hí-a des-hie-lo co-che mu-cha-cho',
  're-ha-bi-li-ta-ción reu-nir re-ú-ne rei-ni-ciar an-ti-in-fla-ma-to-rio pre-o-cu-pa re-em-bol-so',
  'con-sul-to-rio so-bre-do-sis bu-pre-nor-fi-na me-di-ca-men-to wi-fi',
].flatMap((line) => line.split(' '))

it.each(PARTED)('%s', (parted) => {
  expect(spanishSyllables(parted.replaceAll('-', ''))).toBe(parted.split('-').length)
})

it('counts capitals and letters written in two parts alike', () => {
  expect(spanishSyllables('DÍA')).toBe(2)
  expect(spanishSyllables('país'.normalize('NFD'))).toBe(2)
})

it('finds none in a word without vowels', () => {
  expect(spanishSyllables('TTY')).toBe(1) // its y stands for a vowel
  expect(spanishSyllables('km')).toBe(0)
})
