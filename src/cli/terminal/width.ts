const USUAL = 100
const LEAST = 60

/** How many columns a table may take: the terminal's, else what COLUMNS says. */
export function terminalWidth(): number {
  const told = process.stdout.columns || Number.parseInt(process.env.COLUMNS ?? '', 10)
  return Math.max(LEAST, Number.isFinite(told) ? told : USUAL)
}
