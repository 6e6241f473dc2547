import { Component, type ReactNode } from 'react'
import { ChunkFailed } from './chunk.ts'

interface BoundaryProps {
  /** What is shown within. When another comes, a failure of the one before is over. */
  of?: unknown
  fallback: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

interface BoundaryState {
  readonly error: Error | null
  readonly of: unknown
}

/** Keeps a failure to the part of the page that failed. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { error: null, of }
  }

  override render() {
    const { error } = this.state
    return error ? this.props.fallback(error, this.#retry) : this.props.children
  }

  readonly #retry = (): void => {
    if (this.state.error instanceof ChunkFailed) this.state.error.retry()
    this.setState({ error: null })
  }
}
