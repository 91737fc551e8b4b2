import type { ReactNode } from 'react'

type UnkeptFormProps = {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly id?: string
}

/**
 * Around every radio and checkbox that stands in no other form. To Firefox `autocomplete="off"`
 * means nothing on these but on the form they belong to: without one it writes what is checked
 * into its session file. It sends nothing and goes nowhere.
 */
export function UnkeptForm({ children, className, id }: UnkeptFormProps) {
  return (
    <form
      autoComplete="off"
      className={className}
      id={id}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  )
}
