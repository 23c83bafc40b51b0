import { type ClusterGrade, sumClusterGrades } from './cluster-grade'
import { clusterItems } from './cluster-items'
import { describeClusterMisses } from './describe-cluster-misses'
import type { MarkedCase } from './gold-tables'
import { readGraph } from './read-graph'
import { readMarks } from './read-marks'
import { scoreBCubed } from './score-b-cubed'
import { scorePairs } from './score-pairs'

/** Extracts each article by itself and asks which of its marked mentions are one thing. */
export const gradeCoreference = (cases: readonly MarkedCase[]): ClusterGrade =>
  sumClusterGrades(
    cases.map(({ name, marked }) => {
      const text = readMarks(marked, '+')
      const items = clusterItems([text], readGraph([text.text]))
      return {
        pairs: scorePairs(items, () => true),
        bCubed: scoreBCubed(items),
        misses: describeClusterMisses(items).map((miss) => `${name}: ${miss}`),
      }
    }),
  )
