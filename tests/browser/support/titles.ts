import { pseudo } from '../../support/pseudo.ts'

/**
 * Every title a tab may carry, in each language. A title reaches the history list and the disk: none
 * may tell. `{{n}}` stands for a number.
 */
const TITLES = {
  en: [
    'Eleven',
    'About – Eleven',
    'Accessibility – Eleven',
    'Before you start – Eleven',
    'Check your answers – Eleven',
    'First, one thing – Eleven',
    'Get help now – Eleven',
    'Guide – Eleven',
    'Offline – Eleven',
    'Guide, part {{n}} of {{n}} – Eleven',
    'On paper – Eleven',
    'One moment – Eleven',
    'Question {{n}} of 11 – Eleven',
    'Setup – Eleven',
    'Something went wrong on our side – Eleven',
    'Take it with you – Eleven',
    'Tablet – Eleven',
    'This page is closed here – Eleven',
    'This page is not here – Eleven',
    'Together – Eleven',
    'Together, questions – Eleven',
    'Together, notes – Eleven',
    'What Eleven can’t hide – Eleven',
    'Your next step – Eleven',
    'Your result – Eleven',
    // What a printed page is named, and so the file that it may be saved as.
    'Notes',
    'Help lines',
  ],
  es: [
    'Eleven',
    'Acerca de – Eleven',
    'Accesibilidad – Eleven',
    'Antes de empezar – Eleven',
    'Revise sus respuestas – Eleven',
    'Primero, una cosa – Eleven',
    'Ayuda ahora – Eleven',
    'Guía – Eleven',
    'Sin señal – Eleven',
    'Guía, parte {{n}} de {{n}} – Eleven',
    'En papel – Eleven',
    'Un momento – Eleven',
    'Pregunta {{n}} de 11 – Eleven',
    'Ajustes – Eleven',
    'Algo salió mal de nuestro lado – Eleven',
    'Lléveselo – Eleven',
    'Tableta – Eleven',
    'Esta página está cerrada aquí – Eleven',
    'Esta página no está aquí – Eleven',
    'En conjunto – Eleven',
    'En conjunto, preguntas – Eleven',
    'En conjunto, notas – Eleven',
    'Lo que Eleven no puede ocultar – Eleven',
    'Su próximo paso – Eleven',
    'Su resultado – Eleven',
    'Notas',
    'Líneas de ayuda',
  ],
} as const

const NEUTRAL = [...TITLES.en, ...TITLES.es, ...TITLES.en.map(pseudo)].map(
  (title) => new RegExp(`^${title.replaceAll('{{n}}', String.raw`\d{1,2}`)}$`),
)
const ERROR = new RegExp(`^(?:Error|${pseudo('Error')}): `)

/** Whether a title is one of those that say nothing of what was answered. */
export function isNeutral(title: string): boolean {
  const bare = title.replace(ERROR, '')
  return NEUTRAL.some((neutral) => neutral.test(bare))
}
