import type { Gate } from '#audit/auditReport.ts'
import { formatDay } from '#ui/formatDay.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import { useGateWords } from './useGateWords.ts'

/** What a gate found, in one sentence. */
export function GateFinding({ gate }: { readonly gate: Gate }): string {
  const t = usePageText()
  const { language } = usePage().catalogue
  const { nameOf, topicOf, say } = useGateWords()
  switch (gate.id) {
    case 'reachable': {
      const count = gate.frameworks.filter(({ witness }) => witness !== null).length
      return t('found-reachable', { count, of: gate.frameworks.length })
    }
    case 'prior': {
      const shares = gate.picks.map((pick) => `${nameOf(pick.framework)} ${say(pick.share)}`)
      return t('found-prior', { shares: joinList(language, shares) })
    }
    case 'dead-answers': {
      const options = gate.questions.flatMap((question) => question.options)
      return t('found-dead-answers', {
        count: options.length,
        least: say(Math.min(...options.map((option) => option.share))),
      })
    }
    case 'dictator': {
      const leaders = gate.pairs.flatMap(({ questions }) => questions.slice(0, 1))
      const top = leaders.toSorted((a, b) => b.share - a.share)[0]
      return t('found-dictator', { topic: topicOf(top?.question), share: say(top?.share ?? 0) })
    }
    case 'double-counting':
      return t('found-double-counting', { count: gate.overlaps.length })
    case 'leave-one-out': {
      const [top] = gate.questions
      return t('found-leave-one-out', {
        topic: topicOf(top?.question),
        share: say(top?.share ?? 0),
      })
    }
    case 'constant-responders': {
      const [first, last] = gate.responders.map(({ frameworks }) =>
        joinList(language, frameworks.map(nameOf)),
      )
      return t('found-constant-responders', { first: first ?? '', last: last ?? '' })
    }
    case 'personas':
      return t('found-personas', { count: gate.agreeing, of: gate.of })
    case 'precedents': {
      const { first, firstTwo, of } = gate.amongPicks
      return t('found-precedents', { first, firstTwo, of })
    }
    case 'perturbation':
      return t('found-perturbation', { share: say(gate.share), changes: gate.changes })
    case 'other-methods': {
      const shares = gate.methods
        .filter(({ isLimited }) => isLimited)
        .map((one) => `${t(`method-${one.method}`)} ${say(one.share)}`)
      return t('found-other-methods', { shares: joinList(language, shares) })
    }
    case 'knock-outs':
      return t('found-knock-outs', { share: say(gate.share) })
    case 'evenness': {
      const ratios = gate.kinds.flatMap((kind) => [kind.countRatio ?? 1, kind.lengthRatio ?? 1])
      const ratio = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(
        Math.max(...ratios),
      )
      return t('found-evenness', { ratio })
    }
    case 'freshness': {
      const [from, to] = gate.checkedBetween ?? [gate.today, gate.today]
      const isOverdue = gate.overdue.length > 0
      return t(isOverdue ? 'found-freshness-overdue' : 'found-freshness', {
        count: gate.facts,
        overdue: gate.overdue.length,
        from: formatDay(language, from),
        to: formatDay(language, to),
      })
    }
  }
}
