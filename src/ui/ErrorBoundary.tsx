import { Component, type ReactNode } from 'react'
import { focusHeading } from './focusHeading.ts'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What to show instead. It must not need what failed. */
  readonly fallback: ReactNode
}

/** Keeps a failure from taking the page away. The answers stay in the address. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  /** What had the focus has gone with what failed. */
  override componentDidCatch(): void {
    focusHeading()
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
