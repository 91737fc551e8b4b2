import { Component, type ReactNode } from 'react'

type CrashBoundaryProps = {
  readonly children: ReactNode
  /** Another place is another try. */
  readonly place: string
  /** What stands there instead, with a way to try again. */
  readonly whenBroken: (tryAgain: () => void) => ReactNode
}

type CrashState = { readonly crashed: boolean; readonly place: string }

/** Catches a throw in what it holds; the answers outlive it, because the store is outside. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { crashed: false, place: this.props.place }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  static getDerivedStateFromProps({ place }: CrashBoundaryProps, state: CrashState) {
    return place === state.place ? null : { crashed: false, place }
  }

  override render() {
    const { children, whenBroken } = this.props
    return this.state.crashed ? whenBroken(() => this.setState({ crashed: false })) : children
  }
}
