import type { Card } from './cards/toCard.tsx'
import type { SocialPage } from './toSocialTags.ts'

/** What is said about a page, with the picture that goes with it. */
export interface AnnouncedPage extends SocialPage {
  readonly card: Card
}

/** What a page is made of at build time. */
export interface RenderedPage extends AnnouncedPage {
  readonly language: string
  readonly direction: string
  /** The markup to show where scripts do not run; `null` where the page does not need them. */
  readonly noScript: string | null
  /** The markup of the components. */
  readonly body: string
}

/** How the page of a shared result differs from that of the wizard: in what is said about it. */
export interface SharedPage extends AnnouncedPage {
  /** The markup to show first where scripts do not run. */
  readonly about: string
}
