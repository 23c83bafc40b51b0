import type { Command } from 'commander'
import { count, date, searchWords } from './arguments'

/** Adds the filters of what stands somewhere: when and where it was published, and in what words. */
export const addPublicationOptions = (command: Command): Command =>
  command
    .option('--since <date>', 'published on or after YYYY[-MM[-DD]]; without a date is no match', date)
    .option('--until <date>', 'published on or before YYYY[-MM[-DD]]', date)
    .option('--outlet <E>', 'published by this outlet or credited to it')
    .option('--document <article>', 'in this article, by path or id')
    .option('--text <words>', 'with words that begin so', searchWords)
    .option('--limit <N>', 'at most N of them', count)
