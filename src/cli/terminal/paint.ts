import pc from 'picocolors'

/** Colours for a stream: only where it is a terminal that can show them and nobody has asked for none (https://no-color.org). */
export function paintFor(stream: { readonly isTTY?: boolean }): ReturnType<typeof pc.createColors> {
  const { NO_COLOR, TERM } = process.env
  return pc.createColors(stream.isTTY === true && !NO_COLOR && TERM !== 'dumb')
}

export type Paint = ReturnType<typeof paintFor>
