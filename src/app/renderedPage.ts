import type { Card } from './cards/toCard.tsx'

/** What programs that show a preview of a link are told about a page. */
export interface SocialPage {
  readonly title: string
  readonly description: string
  /** Below the folder of the site; empty for the front page. */
  readonly path: string
  /** The picture of it, below the folder of the site, and what it says. */
  readonly card: { readonly file: string; readonly alt: string }
  /** Name of its oEmbed file, below the folder of the site; `null`: it is not one to embed. */
  readonly embed: string | null
}

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
  /** The markup to show while its program is waited for, and where it does not come; `null`: none. */
  readonly withoutProgram: string | null
  /** The markup of the components. */
  readonly body: string
}

/** How the page of a shared result differs from that of the wizard: in what is said about it. */
export interface SharedPage extends AnnouncedPage {
  /** The markup to show first where scripts do not run. */
  readonly about: string
}

/** What stands where there is no page. */
export interface MissingPage {
  readonly language: string
  readonly direction: string
  readonly title: string
  readonly body: string
}
