/** What choosing goes by; a browser's own voice has it. */
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/** The regions whose way of speaking the words are written for, the first choice first. */
const REGIONS: Readonly<Record<string, readonly string[]>> = { en: ['us'], es: ['us', 'mx'] }

/**
 * macOS lists these among its voices for English, Albert before all others. They croak, whisper or
 * sing, one of them to a funeral march; none may read a result to anyone. Source: what `say -v ?`
 * lists, and Apple's own word for them, `isNoveltyVoice`, which a page is not told.
 */
const NOVELTIES =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Organ|Pipe Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/

/** Hard to follow, but words: Apple's oldest voices, and the family it has for each language. */
const ROUGH = /^(Eddy|Flo|Fred|Grandma|Grandpa|Junior|Kathy|Ralph|Reed|Rocko|Sandy|Shelley)\b/

/**
 * The voice to read a language with, or `undefined` where there is none. Only a voice that runs on
 * the device is ever chosen: any other sends the words to a company to have them spoken. Among
 * those, the region that the browser asks for goes first, then the one the words are written for.
 */
export function voiceFor<V extends Voice>(
  language: string,
  voices: readonly V[],
  asked: readonly string[],
): V | undefined {
  const [wanted = ''] = subtags(language)
  const regions = [...asked, language]
    .map(subtags)
    .filter(([base, region]) => base === wanted && region !== undefined)
    .map(([, region = '']) => region)
    .concat(REGIONS[wanted] ?? [])

  function misfit(voice: V): number {
    const place = regions.indexOf(subtags(voice.lang)[1] ?? '')
    const farOff = place < 0 ? regions.length : place
    return (ROUGH.test(voice.name) ? 100 : 0) + farOff * 2 + (voice.default ? 0 : 1)
  }
  const able = voices.filter((voice) => canRead(voice, language))
  return able.toSorted((one, other) => misfit(one) - misfit(other))[0]
}

/** Whether a voice may read a language: it runs on the device, and says words. */
export function canRead({ name, lang, localService }: Voice, language: string): boolean {
  return localService && subtags(lang)[0] === subtags(language)[0] && !NOVELTIES.test(name)
}

/** Language and region in small letters. Android writes `es_US`; a script in between is left out. */
function subtags(tag: string): readonly string[] {
  return tag
    .toLowerCase()
    .split(/[-_]/)
    .filter((part) => part.length !== 4)
}
