import { type Locator, page } from 'vitest/browser'

/** A line of the legend, to be clicked as a reader would: on its words. The box itself is drawn in place of the browser's. */
export const filterLine = (words: string): Locator =>
  page.getByRole('complementary', { name: 'Legend and filters' }).getByText(words, { exact: true })
