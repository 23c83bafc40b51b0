import { type ClusterGrade, sumClusterGrades } from './cluster-grade'
import { clusterItems } from './cluster-items'
import { describeClusterMisses } from './describe-cluster-misses'
import type { MergingCase } from './gold-tables'
import { readGraph } from './read-graph'
import { readMarks } from './read-marks'
import { scoreBCubed } from './score-b-cubed'
import { scorePairs } from './score-pairs'

/** Builds one graph of each group of articles and asks which marked mentions are one thing; pairs are those of two articles. */
export const gradeMerging = (cases: readonly MergingCase[]): ClusterGrade =>
  sumClusterGrades(
    cases.map(({ name, articles }) => {
      const texts = articles.map((article) => readMarks(article, '+'))
      const items = clusterItems(texts, readGraph(texts.map(({ text }) => text)))
      return {
        pairs: scorePairs(items, (a, b) => a.article !== b.article),
        bCubed: scoreBCubed(items),
        misses: describeClusterMisses(items).map((miss) => `${name}: ${miss}`),
      }
    }),
  )
