import { type Command, Option } from 'commander'
import { findTimeline, TIMELINE_PARTS, TIMELINE_PERIODS, type TimelinePart, type TimelinePeriod } from '../../query'
import { count } from '../arguments'
import { addFilterOptions, filterOf } from '../filter-options'
import { readLookup } from '../read-lookup'
import { OUTPUT_FORMATS, type OutputFormat, rowOutput } from '../report/row-output'
import { timelineLines } from '../report/timeline/timeline-line'
import { TIMELINE_OUTPUT } from '../report/timeline/timeline-output'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

interface Options {
  readonly graph: string
  readonly by: TimelinePeriod
  readonly of: TimelinePart
  readonly format: OutputFormat
  readonly limit?: number
}

export const addTimelineCommand = (program: Command): Command =>
  addFilterOptions(
    addGraphOption(
      program
        .command('timeline')
        .summary('when what is told happened')
        .description(
          'Counts, year by year, month by month or day by day, the sentences that match all filters, by the date of what they ' +
            'tell, copies once, with their independent sources. The balance is the mean of PLOVER’s scores, from +10 ' +
            '(cooperation) to -10 (conflict). A date less precise than the periods (2017 where they are months) has a line of ' +
            'its own.',
        ),
    )
      .addOption(new Option('--by <period>', 'how long the periods are').choices(TIMELINE_PERIODS).default('month'))
      .addOption(
        new Option('--of <part>', 'what to tell apart: nothing, relation types, who and whom, or relations')
          .choices(TIMELINE_PARTS)
          .default('all'),
      )
      .option('--limit <N>', 'at most N lines in each period, the most told first', count)
      .addOption(new Option('--format <format>', 'how to print').choices(OUTPUT_FORMATS).default('table')),
    ['limit'],
  )
    .addHelpText('after', EXAMPLES)
    .action(timeline)

const EXAMPLES = `
Examples:
  pressgraph timeline --entity Macron --by day
  pressgraph timeline --quadrant "verbal conflict" --of type
  pressgraph timeline --type accuse --by month --of pair --format csv > accusations.csv`

async function timeline({ graph: path, by, of, format, limit }: Options, command: Command): Promise<void> {
  const filter = filterOf(command)
  const graph = await readLookup(path)
  const lines = timelineLines(graph, findTimeline(graph, filter, { by, of }), limit)
  if (lines.length === 0) warn('Nothing that matches is told.')
  await print(rowOutput(format, lines, TIMELINE_OUTPUT))
}
