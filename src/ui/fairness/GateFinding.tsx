import type { Gate } from '#audit/auditReport.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import { useGateWords } from './useGateWords.ts'

/** What a gate found, in one sentence. */
export function GateFinding({ gate }: { readonly gate: Gate }): string {
  const t = usePageText()
  const { formats } = usePage().catalogue
  const { nameOf, topicOf, say, sayRatio, sayDay } = useGateWords()
  switch (gate.id) {
    case 'reachable': {
      const count = gate.frameworks.filter(({ witness }) => witness !== null).length
      return t('found-reachable', { count, of: gate.frameworks.length })
    }
    case 'prior': {
      const shares = gate.picks.map((pick) => `${nameOf(pick.framework)} ${say(pick.share)}`)
      return t('found-prior', { shares: joinList(formats, shares) })
    }
    case 'dead-answers':
      return t('found-dead-answers', {
        count: gate.questions.flatMap(({ options }) => options).length,
        least: say(gate.least?.share ?? 0),
      })
    case 'dictator':
      return t('found-dictator', {
        topic: topicOf(gate.most?.question),
        share: say(gate.most?.share ?? 0),
      })
    case 'double-counting':
      return t('found-double-counting', { count: gate.overlaps.length })
    case 'leave-one-out': {
      const [{ question = '', share = 0 } = {}] = gate.questions
      return t('found-leave-one-out', { topic: topicOf(question), share: say(share) })
    }
    case 'constant-responders': {
      const [first, last] = gate.responders.map(({ frameworks }) =>
        joinList(formats, frameworks.map(nameOf)),
      )
      return t('found-constant-responders', { first: first ?? '', last: last ?? '' })
    }
    case 'personas': {
      const { of, agreeing, pickAccepted } = gate
      const named = agreeing - pickAccepted
      return t('found-personas', { pickAccepted, named, others: of - agreeing, of })
    }
    case 'precedents': {
      const { first, firstTwo, of } = gate.amongPicks
      return t('found-precedents', { first, firstTwo, of })
    }
    case 'perturbation':
      return t('found-perturbation', {
        count: gate.flippedPersonas.length,
        of: gate.personas,
        changes: gate.changes,
        share: say(gate.share),
      })
    case 'other-methods': {
      const shares = gate.methods
        .filter(({ isLimited }) => isLimited)
        .map((one) => `${t(`method-${one.method}`)} ${say(one.share)}`)
      return t('found-other-methods', { shares: joinList(formats, shares) })
    }
    case 'knock-outs':
      return t('found-knock-outs', { share: say(gate.share) })
    case 'evenness':
      return gate.worstRatio === null
        ? t('found-evenness-none')
        : t('found-evenness', { ratio: sayRatio(gate.worstRatio) })
    case 'freshness': {
      const [from, to] = (gate.checkedBetween ?? [gate.today, gate.today]).map(sayDay)
      const overdue = gate.overdue.length
      return t(overdue > 0 ? 'found-freshness-overdue' : 'found-freshness', {
        count: gate.facts,
        overdue,
        from: from ?? '',
        to: to ?? '',
      })
    }
  }
}
