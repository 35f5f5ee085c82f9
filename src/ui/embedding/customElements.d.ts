import 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** See `src/embed/loader.ts`. */
      'framework-wizard': { readonly children: ReactNode }
    }
  }
}
