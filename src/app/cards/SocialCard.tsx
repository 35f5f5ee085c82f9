import type { MarkShape } from '#schema/framework.ts'
import { MARK_OUTLINES } from '#ui/facts/markOutlines.ts'

/** What the picture says that goes with the preview of a link. */
export interface SocialCardProps {
  /** Which question all of this is about. */
  readonly about: string
  readonly title: string
  readonly lead: string
  readonly foot: string
  /** One for whoever came first, or those of all that were weighed. */
  readonly marks: readonly MarkShape[]
  /** Whether there is a choice; where there is none, the colour is withheld. */
  readonly isDecided: boolean
}

/** The light tokens of `tokens.css`, as what draws the picture takes them. */
const COLOURS = { paper: '#fbf9f5', ink: '#1c1a16', quiet: '#57534b', accent: '#3537a5' } as const

/** Longer than this, a title takes two lines. In characters. */
const SHORT_TITLE = 9

/**
 * The picture of a link, for a field of 1200 by 630. It is drawn while building by a program that
 * knows neither classes nor grids, so everything is said in styles of flexible boxes.
 */
export function SocialCard({ about, title, lead, foot, marks, isDecided }: SocialCardProps) {
  const titleSize = title.length > SHORT_TITLE ? 100 : 156
  const markSize = marks.length > 1 ? 112 : 210
  return (
    <div style={{ ...FIELD, background: COLOURS.paper, color: COLOURS.ink }}>
      <div style={WORDS}>
        <div style={{ fontSize: 30, fontWeight: 600, color: COLOURS.accent }}>{about}</div>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <div style={{ ...TITLE, fontSize: titleSize }}>{title}</div>
          <div style={{ fontSize: 36, lineHeight: 1.35, marginTop: 36, maxWidth: 660 }}>{lead}</div>
        </div>
        <div style={{ fontSize: 26, color: COLOURS.quiet }}>{foot}</div>
      </div>
      <div style={{ ...PANEL, background: isDecided ? COLOURS.accent : COLOURS.quiet }}>
        {marks.map((mark) => (
          <svg key={mark} width={markSize} height={markSize} viewBox="0 0 14 14">
            <title>{mark}</title>
            <path d={MARK_OUTLINES[mark]} fill={COLOURS.paper} />
          </svg>
        ))}
      </div>
    </div>
  )
}

const FIELD = { display: 'flex', width: '100%', height: '100%', fontFamily: 'sans' } as const
const WORDS = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '70%',
  padding: '64px 56px 60px 72px',
} as const
const TITLE = { fontFamily: 'serif', lineHeight: 1, letterSpacing: '-0.02em' } as const
const PANEL = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 44,
  width: '30%',
} as const
