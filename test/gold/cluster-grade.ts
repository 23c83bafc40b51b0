import { addTallies, type Tally } from './tally'

export interface ClusterGrade {
  readonly pairs: Tally
  readonly bCubed: Tally
  readonly misses: readonly string[]
}

/** The grade of a table from those of its cases: each pair, or mention, weighs the same. */
export const sumClusterGrades = (grades: readonly ClusterGrade[]): ClusterGrade => ({
  pairs: addTallies(grades.map(({ pairs }) => pairs)),
  bCubed: addTallies(grades.map(({ bCubed }) => bCubed)),
  misses: grades.flatMap(({ misses }) => misses),
})
