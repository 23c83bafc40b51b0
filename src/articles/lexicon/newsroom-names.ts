/** Who signs in the place of a person or medium, lower case: a line of nothing else is a byline that names nobody. */
export const NEWSROOM_NAMES: ReadonlySet<string> = new Set(
  `admin|administrator|agencies|agency|agency report|agency reporter|associate editor|bureau report|business correspondent|
  business reporter|by our correspondent|chief correspondent|chief reporter|city correspondent|city reporter|correspondent|
  correspondents|court correspondent|court reporter|crime correspondent|crime reporter|desk report|diplomatic correspondent|
  diplomatic editor|district correspondent|editor|editorial staff|foreign desk|foreign editor|foreign staff|from agencies|
  from our correspondent|foreign correspondent|guest author|guest contributor|guest writer|internal correspondent|
  international desk|local correspondent|metro reporter|monitoring desk|monitoring report|national desk|news agencies|
  news agency|news bureau|news correspondent|news desk|news report|news reporter|news service|news services|news wires|
  newsdesk|newsroom|newswires|online desk|online editor|online report|online reporter|our bureau|our correspondent|
  our correspondents|our foreign correspondent|our reporter|our special correspondent|our staff correspondent|
  our staff reporter|political correspondent|political editor|political reporter|press agencies|senior correspondent|
  senior reporter|senior staff reporter|special correspondent|special reporter|special to this newspaper|sports desk|
  sports reporter|staff|staff and agencies|staff and agency|staff and wire reports|staff correspondent|staff report|
  staff reporter|staff reporters|staff reports|staff writer|staff writers|state correspondent|the editor|
  the newsroom|the news desk|web desk|web team|webdesk|wire agencies|wire report|wire reports|wire service|wire services|wires|
  with agencies|with wire reports`
    .split('|')
    .map((name) => name.trim()),
)
