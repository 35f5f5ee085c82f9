import type { MarkShape } from '#schema/framework.ts'

/** Outlines on a field of 14 by 14, whole and half units, so that they are sharp when small. */
export const MARK_OUTLINES: Readonly<Record<MarkShape, string>> = {
  square: 'M1.5 1.5h11v11h-11z',
  disc: 'M7 .75a6.25 6.25 0 0 1 0 12.5a6.25 6.25 0 0 1 0-12.5z',
  slashes: 'M4.5 1h3.25L4 13H.75zM10 1h3.25L9.5 13H6.25z',
  triangle: 'M7 .5L14 13.25H0z',
  funnel: 'M0 1h14v2.75H0zM2.75 5.75h8.5V8.5h-8.5zM5.25 10.5h3.5v2.75h-3.5z',
  diamond: 'M7 0l7 7l-7 7l-7-7z',
  cross: 'M5 .5h4V5h4.5v4H9v4.5H5V9H.5V5H5z',
  arch: 'M.75 13.25V7a6.25 6.25 0 0 1 12.5 0v6.25h-3.5V7a2.75 2.75 0 0 0-5.5 0v6.25z',
  hexagon: 'M3.5 1h7L14 7l-3.5 6h-7L0 7z',
  hourglass: 'M1 .5h12L8.5 7l4.5 6.5H1L5.5 7z',
  ring: 'M7 .75a6.25 6.25 0 0 1 0 12.5a6.25 6.25 0 0 1 0-12.5zM7 4a3 3 0 0 0 0 6a3 3 0 0 0 0-6z',
  stairs: 'M.75 9.5H5V5h4.25V.75h4v12.5H.75z',
}
