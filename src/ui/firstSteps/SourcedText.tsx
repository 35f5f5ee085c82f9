import { SourceLine } from '#ui/facts/SourceLine.tsx'

interface SourcedTextProps {
  readonly fact: { readonly text: string; readonly source: string; readonly checkedOn: string }
}

/** One sentence with its source. */
export function SourcedText({ fact: { text, source, checkedOn } }: SourcedTextProps) {
  return (
    <div>
      <p>{text}</p>
      <SourceLine source={source} checkedOn={checkedOn} />
    </div>
  )
}
