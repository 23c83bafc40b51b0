/** Of a slot's width; the rest parts the bars. */
const BAR = 0.82

/**
 * Bars as one path of an SVG that is as many units wide as there are slots and one unit high.
 *
 * @param stretches of each slot: where its bar begins and ends above the ground, in shares of the height
 */
export const barsPath = (stretches: readonly (readonly [start: number, end: number])[]): string =>
  stretches
    .map(([start, end], slot) =>
      end > start
        ? `M${rounded(slot + (1 - BAR) / 2)} ${rounded(1 - start)}V${rounded(1 - end)}h${BAR}V${rounded(1 - start)}z`
        : '',
    )
    .join('')

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4
