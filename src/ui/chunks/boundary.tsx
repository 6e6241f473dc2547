import { Component, type ComponentType, type ReactNode } from 'react'
import { ChunkFailed } from './chunk.ts'

/** What is told to what stands in place of a part that failed. */
export interface FailedProps {
  error: Error
  onRetry: () => void
}

interface BoundaryProps {
  /** What is shown within. When another comes, a failure of the one before is over. */
  of?: unknown
  Fallback: ComponentType<FailedProps>
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
    const { Fallback, children } = this.props
    return error ? <Fallback error={error} onRetry={this.#retry} /> : children
  }

  readonly #retry = (): void => {
    if (this.state.error instanceof ChunkFailed) this.state.error.retry()
    this.setState({ error: null })
  }
}
