import { expect, test } from 'vitest'
import { createDraw } from '#engine/firmness/createDraw.ts'
import {
  addGains,
  KEPT,
  makeTrialMoves,
  OPEN,
  type Search,
  tryWeights,
} from '#engine/flips/tryWeights.ts'

/** A place: the gains of each of its moves, one per rival, and whether one of them has to be made. */
interface StatedPlace {
  readonly gains: readonly (readonly number[])[]
  readonly isForced?: boolean
}

/** A search in which nothing is decided yet. */
function begin(margins: readonly number[], places: readonly StatedPlace[], enough = 1): Search {
  const first = [0]
  for (const { gains } of places) first.push((first.at(-1) ?? 0) + gains.length)
  const place = places.flatMap(({ gains }, at) => gains.map(() => at))
  const nothing = place.map(() => 0)
  const isForced = places.map((one) => (one.isForced ? 1 : 0))
  return {
    rivals: [...margins.keys()],
    enough,
    moves: {
      first,
      place,
      change: nothing,
      cost: nothing,
      outs: nothing,
      gains: places.flatMap(({ gains }) => gains.flat()),
      isForced,
      forced: isForced.filter((one) => one === 1).length,
    },
    keptOuts: places.map(() => 0),
    chosen: places.map(() => OPEN),
    margins: [...margins],
    trial: places.map(() => OPEN),
    after: margins.map(() => 0),
  }
}

/** Whether these moves, at most one a place, are allowed and beat all rivals that are not ruled out. */
function isEnough(state: Search, ruled: number, left: number, made: readonly number[]): boolean {
  const { chosen, moves, margins, enough } = state
  const after = [...margins]
  for (const move of made) if (move >= 0) addGains(state, after, move, 1)
  const isDone = (at: number) =>
    chosen[at] !== OPEN || moves.isForced[at] !== 1 || made[at] !== OPEN
  return (
    made.filter((move) => move >= 0).length <= left &&
    made.every((move, at) => (chosen[at] === OPEN || move < 0) && isDone(at)) &&
    after.every((margin, rival) => ((ruled >> rival) & 1) === 1 || margin >= enough)
  )
}

/** Whether any moves at all are enough, by trying them all. */
function canBeDone(state: Search, ruled: number, left: number): boolean {
  let sets: number[][] = [[]]
  for (const at of state.chosen.keys()) {
    const [start = 0, end = 0] = state.moves.first.slice(at, at + 2)
    const own = Array.from({ length: end - start }, (_, move) => start + move)
    sets = sets.flatMap((set) => [OPEN, ...own].map((move) => [...set, move]))
  }
  return sets.some((made) => isEnough(state, ruled, left, made))
}

/** Searches drawn from a seed, some of their places decided. */
function drawSearches(count: number, rivals: number, seed: number) {
  const draw = createDraw(seed)
  return Array.from({ length: count }, () => {
    const drawGain = () => draw(13) - 5
    const places = Array.from({ length: 5 }, () => ({
      gains: Array.from({ length: draw(4) }, () => Array.from({ length: rivals }, drawGain)),
    })).map((one) => ({ ...one, isForced: one.gains.length > 0 && draw(5) === 0 }))
    const margins = Array.from({ length: rivals }, () => -draw(16))
    const state = begin(margins, places, draw(2))
    for (const at of places.keys()) if (draw(6) === 0) state.chosen[at] = KEPT
    return { state, ruled: draw(4) === 0 ? 1 << draw(rivals) : 0, left: draw(5) }
  })
}

test('what is refuted cannot be done, and moves that are found do it', () => {
  for (const rivals of [1, 2, 3]) {
    for (const { state, ruled, left } of drawSearches(300, rivals, rivals)) {
      const found = tryWeights(state, ruled, left)
      const isPossible = canBeDone(state, ruled, left)
      if (found === false) expect(isPossible).toBe(false)
      else if (found === true) expect(isEnough(state, ruled, left, state.trial)).toBe(true)
      else expect(state.chosen[found]).toBe(OPEN)
    }
  }
})

test('where it is not known, a place whose move would count is to be decided first', () => {
  const unknown = drawSearches(1_000, 3, 4).filter(
    ({ state, ruled, left }) => typeof tryWeights(state, ruled, left) === 'number',
  )
  expect(unknown.length).toBeGreaterThan(0)
  for (const { state, ruled, left } of unknown) {
    const place = tryWeights(state, ruled, left)
    expect(place).toBe(state.trial.findIndex((move) => move !== OPEN))
  }
})

test('against one rival it is always known whether it can be done', () => {
  for (const { state, ruled, left } of drawSearches(300, 1, 9)) {
    expect(tryWeights(state, ruled, left)).toBe(canBeDone(state, ruled, left))
  }
})

test('against several it is known in nearly all cases, without trying any place', () => {
  const countKnown = (rivals: number) =>
    drawSearches(1_000, rivals, 4).filter(
      ({ state, ruled, left }) => typeof tryWeights(state, ruled, left) === 'boolean',
    ).length
  expect(countKnown(2)).toBeGreaterThanOrEqual(990)
  expect(countKnown(3)).toBeGreaterThanOrEqual(980)
})

test('of several moves that do it, those that gain most on one rival alone come first', () => {
  const find = (gains: readonly (readonly number[])[], ruled = 0) => {
    const state = begin([-3, -3], [{ gains }], 0)
    return tryWeights(state, ruled, 1) === true ? state.trial[0] : null
  }
  // On the first rival.
  expect(
    find([
      [5, 9],
      [9, 4],
    ]),
  ).toBe(1)
  // On the second, where that is not enough or the first is ruled out.
  expect(
    find([
      [9, -9],
      [3, 4],
      [8, 3],
    ]),
  ).toBe(1)
  expect(
    find(
      [
        [9, 4],
        [5, 9],
      ],
      1,
    ),
  ).toBe(1)
  // On both together, where neither alone is enough.
  expect(
    find([
      [9, -9],
      [-9, 9],
      [4, 4],
    ]),
  ).toBe(2)
})

test('moves that are found are made, and what was decided before stays', () => {
  const state = begin([-2], [{ gains: [[1], [3]] }, { gains: [[9]] }, { gains: [[2]] }])
  state.chosen[1] = KEPT
  expect(tryWeights(state, 0, 1)).toBe(true)
  makeTrialMoves(state)
  expect(state.chosen).toEqual([1, KEPT, OPEN])
})

test('what was added to margins can be taken back', () => {
  const state = begin(
    [4, -1],
    [
      {
        gains: [
          [2, 3],
          [5, -7],
        ],
      },
    ],
  )
  const margins = [...state.margins]
  addGains(state, margins, 1, 1)
  expect(margins).toEqual([9, -8])
  addGains(state, margins, 1, -1)
  expect(margins).toEqual([4, -1])
})
