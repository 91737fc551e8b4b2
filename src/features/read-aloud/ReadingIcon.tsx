/** What a press does, as a picture: the words beside it say the same. */
const SHAPES = {
  start: ['M3 9v6h4l5 4.5v-15L7 9z', 'M15.5 8.2a5 5 0 0 1 0 7.6M18.2 5.2a9.3 9.3 0 0 1 0 13.6'],
  pause: ['M7 5h2.6v14H7zM14.4 5H17v14h-2.6z'],
  'go-on': ['M7 4.5v15L19 12z'],
  stop: ['M6 6h12v12H6z'],
} as const

type ReadingIconProps = { readonly shape: keyof typeof SHAPES }

/** A small picture in the colour of the text. */
export function ReadingIcon({ shape }: ReadingIconProps) {
  const [solid, waves] = SHAPES[shape]
  return (
    <svg aria-hidden="true" fill="currentColor" focusable="false" viewBox="0 0 24 24">
      <path d={solid} />
      {waves && (
        <path d={waves} fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="2.2" />
      )}
    </svg>
  )
}
