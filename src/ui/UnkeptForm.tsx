import type { ReactNode } from 'react'

type UnkeptFormProps = { readonly children: ReactNode; readonly className?: string | undefined }

/**
 * Around every radio and checkbox that stands in no other form. To Firefox `autocomplete="off"`
 * means nothing on these but on the form they belong to: without one it writes what is checked
 * into its session file. It sends nothing and goes nowhere.
 */
export function UnkeptForm({ children, className }: UnkeptFormProps) {
  return (
    <form
      autoComplete="off"
      className={className}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  )
}
