import { readClaimCases } from '../read-claim-cases'

/** Doubt and hearsay that nothing but the sense tells. */
export const HELD_WEAK = readClaimCases(
  'held-weak',
  `
# irony and idiom
If Pyongyang backs Seoul's Olympic bid, pigs will fly over the Imjin.
  Pyongyang -support-> Seoul | hypothetical

Anyone who thinks Canberra apologised to Dili has not read past the first line.
  Canberra -concede-> Dili | not

The day Lima thanks Santiago, the fishermen say, the sea will have dried up.
  Lima -support-> Santiago | hypothetical, by: *

# doubt at a distance
That Asmara had armed the Beja was a story that Khartoum told, then took back, then told again.
  Asmara -aid-> Beja | by: Khartoum
  ? Khartoum -say/accuse-> Asmara

The tape in which Ghana's envoy seems to promise Guinea a refinery is, two experts agree, a fake.
  Ghana -agree-> Guinea | not, by: ?

# nested speech
"He told me, 'Qatar paid Hemedti twice,' and I wrote it down," said the clerk of Abdelaziz Nur.
  Qatar -aid-> Hemedti | by: ?

Moroni knew from Antananarivo, which had it from a pilot, that Mayotte's police had beaten Ali Msa.
  Mayotte -assault-> Ali Msa | by: Antananarivo/?
  ? Antananarivo -say-> Moroni
`,
)
