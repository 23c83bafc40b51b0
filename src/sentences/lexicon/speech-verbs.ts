/** Verbs that follow a quoted question or exclamation within its sentence. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `added admitted answered argued asked asks called continued cried declared demanded explained inquired insisted joked noted
  pleaded queried quipped recalled remarked repeated replied retorted said says shouted told tweeted urged warned wondered wrote
  yelled`.split(/\s+/),
)
