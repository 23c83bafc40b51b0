import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
}

interface State {
  readonly failed: { readonly error: unknown } | null
}

/** Shows `fallback` in place of children that failed; `retry` renders them anew. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } }
  }

  override render(): ReactNode {
    const { failed } = this.state
    return failed ? this.props.fallback(failed.error, () => this.setState({ failed: null })) : this.props.children
  }
}
