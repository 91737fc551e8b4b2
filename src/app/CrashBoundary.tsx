import { Component, type ReactNode } from 'react'

import { CrashPage } from './CrashPage.tsx'

type CrashBoundaryProps = {
  readonly children: ReactNode
  /** Another place is another try. */
  readonly place: string
}

/** Catches a throw in any screen; the answers outlive it, because the store is outside. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashedAt: string | null }> {
  override state: { crashedAt: string | null } = { crashedAt: null }

  static getDerivedStateFromError() {
    return { crashedAt: '' }
  }

  static getDerivedStateFromProps(
    { place }: CrashBoundaryProps,
    { crashedAt }: { crashedAt: string | null },
  ) {
    if (crashedAt === '') return { crashedAt: place }
    return crashedAt === null || crashedAt === place ? null : { crashedAt: null }
  }

  override render() {
    if (this.state.crashedAt === null) return this.props.children
    return <CrashPage onTryAgain={() => this.setState({ crashedAt: null })} />
  }
}
