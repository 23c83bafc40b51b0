/**
 * Nouns that behind a demonym stand for the country as an actor: "French officials". Written by hand; check against:
 * collective actors in news text.
 */
export const GROUP_NOUNS: readonly string[] = [
  ['officials', 'authorities', 'government', 'governments', 'administration', 'regime', 'state', 'leaders'],
  ['leadership', 'rulers', 'ministers', 'cabinet', 'parliament', 'legislature', 'lawmakers', 'legislators'],
  ['parliamentarians', 'deputies', 'senators', 'politicians', 'diplomats', 'diplomacy', 'embassy', 'consulate'],
  ['mission', 'delegation', 'negotiators', 'envoys', 'side', 'military', 'army', 'navy', 'marines', 'airforce'],
  ['air force', 'coast guard', 'coastguard', 'troops', 'forces', 'soldiers', 'servicemen', 'peacekeepers'],
  ['commandos', 'paratroopers', 'sailors', 'pilots', 'airmen', 'conscripts', 'reservists', 'fighters'],
  ['mercenaries', 'warplanes', 'jets', 'fighter jets', 'planes', 'aircraft', 'helicopters', 'drones', 'warship'],
  ['warships', 'vessels', 'ships', 'submarine', 'submarines', 'tanks', 'artillery', 'missiles', 'gunners'],
  ['police', 'policemen', 'officers', 'security forces', 'security services', 'security service'],
  ['special forces', 'border guards', 'coastguards', 'intelligence', 'intelligence services'],
  ['intelligence agencies', 'intelligence service', 'spies', 'agents', 'hackers', 'trolls', 'prosecutors'],
  ['investigators', 'detectives', 'judges', 'courts', 'court', 'judiciary', 'regulators', 'regulator'],
  ['customs', 'inspectors', 'central bank', 'treasury', 'health authorities', 'media', 'press', 'state media'],
  ['state television', 'state tv', 'newspapers', 'commanders', 'generals', 'command', 'high command'],
  ['defenders', 'invaders', 'occupiers', 'aggressors', 'separatists', 'rebels', 'militants', 'insurgents'],
  ['militias', 'militia', 'opposition', 'dissidents', 'voters', 'electorate', 'people', 'public', 'citizens'],
  ['nationals', 'workers', 'farmers', 'fishermen', 'businesses', 'companies', 'firms', 'exporters', 'investors'],
  ['banks', 'lenders', 'producers', 'manufacturers', 'airlines', 'scientists', 'experts', 'team', 'squad'],
  ['athletes', 'strikes', 'airstrikes', 'air strikes', 'raid', 'raids', 'shelling'],
].flat()
